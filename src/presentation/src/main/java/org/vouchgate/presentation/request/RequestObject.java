package org.vouchgate.presentation.request;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.util.Base64;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.SignatureCheck;

/** The request as a wallet reads it (RFC 9101; OpenID4VP 1.0, section 5). */
public final class RequestObject {

    /** The audience of requests to wallets that are not discovered dynamically (section 5.8). */
    public static final String AUDIENCE = "https://self-issued.me/v2";

    /** The content type it is served with. */
    public static final String CONTENT_TYPE = "application/oauth-authz-req+jwt";

    static final String TYPE = "oauth-authz-req+jwt";

    private final RequestPlan plan;
    private final VpFormats formats;

    private RequestObject(RequestPlan plan, VpFormats formats) {
        this.plan = plan;
        this.formats = formats;
    }

    public static RequestObject of(RequestPlan plan, VpFormats formats) {
        return new RequestObject(plan, formats);
    }

    /**
     * Answers a wallet that fetches the request object.
     *
     * @param identity who signs; must be whom the plan's client identifier names
     * @param form     the parameters the wallet posted; empty for a GET
     * @throws IllegalStateException if this would serve what a wallet must refuse
     */
    public RequestAnswer answer(SigningIdentity identity, Map<String, List<String>> form) {
        return new WalletCall(form).answer(plan, walletNonce -> sign(identity, walletNonce));
    }

    /** The parameters that a signed and an unsigned request have in common. */
    JsonObject parameters() {
        var parameters = Json.createObjectBuilder()
                .add("client_id", plan.clientIdentifier().text())
                .add("response_type", "vp_token")
                .add("response_mode", plan.responseMode().wireName())
                .add("response_uri", plan.responseUri().toString())
                .add("nonce", plan.nonce().value())
                .add("state", plan.state().value())
                .add("dcql_query", plan.query().toJson())
                .add("client_metadata", clientMetadata());
        plan.enclosures().transactionDataJson().ifPresent(data -> parameters.add("transaction_data", data));
        plan.enclosures().verifierInfoJson(plan.query()).ifPresent(info -> parameters.add("verifier_info", info));
        return parameters.build();
    }

    /** Only the three members that wallets may use (section 5.1); the conformance suite warns of any other. */
    private JsonObject clientMetadata() {
        var asked =
                plan.query().credentials().stream().map(query -> query.format()).toList();
        var metadata = Json.createObjectBuilder().add("vp_formats_supported", formats.toJson(asked));
        plan.encryption().ifPresent(offer -> {
            metadata.add(
                    "jwks",
                    Json.createObjectBuilder()
                            .add("keys", Json.createArrayBuilder().add(offer.publicJwk())));
            var methods = Json.createArrayBuilder();
            offer.methods().forEach(method -> methods.add(method.wireName()));
            metadata.add("encrypted_response_enc_values_supported", methods);
        });
        return metadata.build();
    }

    private JsonObject claims(Optional<String> walletNonce) {
        var claims = Json.createObjectBuilder(parameters())
                .add("iss", plan.clientIdentifier().text())
                .add("aud", AUDIENCE)
                .add("iat", plan.issuedAt().getEpochSecond())
                .add("exp", plan.expiresAt().getEpochSecond());
        walletNonce.ifPresent(nonce -> claims.add("wallet_nonce", nonce));
        return claims.build();
    }

    private String sign(SigningIdentity identity, Optional<String> walletNonce) {
        requireMayBeSignedBy(identity);
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(TYPE))
                .x509CertChain(
                        identity.chain().stream().map(RequestObject::encoded).toList())
                .build();
        var object = new JWSObject(header, new Payload(claims(walletNonce).toString()));
        try {
            object.sign(new ECDSASigner(identity.key(), Curve.P_256));
        } catch (JOSEException e) {
            throw new IllegalStateException("the request-signing key does not sign", e);
        }
        return verified(object.serialize(), identity.leaf());
    }

    private void requireMayBeSignedBy(SigningIdentity identity) {
        if (!plan.clientIdentifier().belongsTo(identity.leaf())) {
            throw new IllegalStateException(
                    "a request by " + plan.clientIdentifier() + " cannot be signed by " + identity);
        }
        if (plan.issuedAt().isBefore(identity.validFrom()) || plan.issuedAt().isAfter(identity.validUntil())) {
            throw new IllegalStateException("the certificates of " + identity + " are not valid at " + plan.issuedAt());
        }
    }

    /** A wallet stops at a bad signature, so none leaves this house. */
    private static String verified(String jwt, X509Certificate leaf) {
        var check = CompactJws.parse(jwt)
                .filter(jws -> jws.hasType(TYPE))
                .map(jws -> jws.verify(leaf.getPublicKey(), Set.of(JwsAlgorithm.ES256)))
                .orElse(SignatureCheck.SIGNATURE_INVALID);
        if (check != SignatureCheck.VALID) {
            throw new IllegalStateException("the request object just signed does not verify: " + check);
        }
        return jwt;
    }

    private static Base64 encoded(X509Certificate certificate) {
        try {
            return Base64.encode(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate cannot be encoded", e);
        }
    }
}
