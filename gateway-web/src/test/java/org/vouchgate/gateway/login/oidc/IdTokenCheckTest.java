package org.vouchgate.gateway.login.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R0.6: an ID token counts only if every one of these holds")
class IdTokenCheckTest {

    private static final String NONCE = "n-0S6_WzA2Mj";

    private final FakeProvider provider = new FakeProvider();
    private final IdTokenCheck check = new IdTokenCheck(
            URI.create(FakeProvider.ISSUER), FakeProvider.CLIENT, new JWKSet(provider.key.toPublicJWK()));

    @Test
    void a_good_token_tells_its_claims() {
        assertThat(check.claims(provider.sign(good().build()), NONCE))
                .hasValueSatisfying(claims ->
                        assertThat(claims).containsEntry("sub", "4711").containsEntry("employer", "acme"));
    }

    @Test
    void the_issuer_is_the_one_configured() {
        refused(good().issuer("https://evil.example"));
    }

    @Test
    void the_audience_is_this_client() {
        refused(good().audience("another"));
    }

    @Test
    void a_token_for_several_names_this_client_as_the_party_it_was_made_for() {
        var several = List.of(FakeProvider.CLIENT, "another");
        refused(good().audience(several).claim("azp", "another"));
        refused(good().audience(several));
        refused(good().claim("azp", "another"));
        var ours = good().audience(several).claim("azp", FakeProvider.CLIENT).build();
        assertThat(check.claims(provider.sign(ours), NONCE)).isPresent();
    }

    @Test
    void the_nonce_is_that_of_this_login() {
        refused(good().claim("nonce", "another"));
        refused(good().claim("nonce", null));
    }

    @Test
    void it_has_not_expired() {
        refused(good().expirationTime(Date.from(Instant.now().minusSeconds(120))));
        refused(good().expirationTime(null));
    }

    @Test
    void it_was_not_issued_in_the_future() {
        refused(good().issueTime(Date.from(Instant.now().plusSeconds(600))));
    }

    @Test
    void it_is_signed_with_a_key_of_the_issuer() {
        var other = new FakeProvider();
        other.key = FakeProvider.key(provider.key.getKeyID());

        assertThat(check.claims(other.sign(good().build()), NONCE)).isEmpty();
    }

    @Test
    void it_is_signed() {
        assertThat(check.claims(new PlainJWT(good().build()), NONCE)).isEmpty();
    }

    @Test
    void it_is_not_signed_with_a_shared_secret() throws JOSEException {
        var jwt = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), good().build());
        jwt.sign(new MACSigner(provider.key.toPublicJWK().toJSONString()));

        assertThat(check.claims(jwt, NONCE)).isEmpty();
    }

    private static JWTClaimsSet.Builder good() {
        return FakeProvider.claims(NONCE);
    }

    private void refused(JWTClaimsSet.Builder claims) {
        JWT token = provider.sign(claims.build());
        assertThat(check.claims(token, NONCE)).isEmpty();
    }
}
