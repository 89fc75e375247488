package org.vouchgate.gateway.login.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an ID token is what it claims to be (OpenID Connect Core 1.0, section 3.1.3.7): signature, issuer, audience,
 * authorized party, nonce, expiry with a minute of skew.
 */
final class IdTokenCheck {

    /** Signatures with a public key only: a shared secret or {@code none} would let others sign. */
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.ES384);

    private final String clientId;
    private final IDTokenValidator validator;

    IdTokenCheck(URI issuer, String clientId, JWKSet keys) {
        this.clientId = clientId;
        validator = new IDTokenValidator(
                new Issuer(issuer),
                new ClientID(clientId),
                new JWSVerificationKeySelector<SecurityContext>(ALGORITHMS, new ImmutableJWKSet<>(keys)),
                null);
    }

    /** Its claims; empty if anything about it is wrong. */
    Optional<Map<String, Object>> claims(JWT idToken, String nonce) {
        try {
            return Optional.of(validator.validate(idToken, new Nonce(nonce)))
                    .filter(this::isForThisClient)
                    .map(IDTokenClaimsSet::toJSONObject);
        } catch (BadJOSEException | JOSEException e) {
            return Optional.empty();
        }
    }

    /** The authorized party, which the validator leaves to us: needed with several audiences, and never another. */
    private boolean isForThisClient(IDTokenClaimsSet claims) {
        return claims.getAuthorizedParty() == null
                ? claims.getAudience().size() == 1
                : claims.getAuthorizedParty().getValue().equals(clientId);
    }
}
