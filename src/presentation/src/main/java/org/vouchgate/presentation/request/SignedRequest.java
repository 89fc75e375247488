package org.vouchgate.presentation.request;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.SignatureCheck;

/** Signs what a request says. A wallet stops at a bad signature, so none leaves this house: each is verified first. */
final class SignedRequest {

    static final String TYPE = "oauth-authz-req+jwt";

    private final JsonObject payload;
    private final Instant at;

    /**
     * What is to be signed.
     *
     * @param at when; certificates and attestations must be valid then
     */
    SignedRequest(JsonObject payload, Instant at) {
        this.payload = payload;
        this.at = at;
    }

    /** In compact serialisation, under one name. */
    String compact(Signer signer) {
        var parts = sign(signer, header -> header);
        return parts.header() + "." + encoded(payload) + "." + parts.signature();
    }

    /**
     * In the general JSON serialisation, under several names (Appendix A.3.2.2): what differs between them stands in the
     * protected headers, and nowhere else.
     */
    JsonObject general(List<Signer> signers, UnaryOperator<JsonObjectBuilder> inEveryHeader) {
        var signatures = Json.createArrayBuilder();
        for (var signer : signers) {
            var parts = sign(
                    signer,
                    header -> inEveryHeader.apply(
                            header.add("client_id", signer.clientIdentifier().text())));
            signatures.add(
                    Json.createObjectBuilder().add("protected", parts.header()).add("signature", parts.signature()));
        }
        return Json.createObjectBuilder()
                .add("payload", encoded(payload))
                .add("signatures", signatures)
                .build();
    }

    private record Parts(String header, String signature) {}

    private Parts sign(Signer signer, UnaryOperator<JsonObjectBuilder> more) {
        signer.identity().requireValid(signer.clientIdentifier(), at);
        var header =
                encoded(more.apply(Json.createObjectBuilder(signer.identity().headerFor(signer.clientIdentifier()))
                                .add("typ", TYPE)
                                .add("alg", JwsAlgorithm.ES256.wireName()))
                        .build());
        var input = header + "." + encoded(payload);
        return new Parts(header, verified(input, signature(input, signer.identity()), signer.identity()));
    }

    private static String signature(String input, SigningIdentity identity) {
        try {
            return new ECDSASigner(identity.key(), Curve.P_256)
                    .sign(new JWSHeader(JWSAlgorithm.ES256), input.getBytes(StandardCharsets.US_ASCII))
                    .toString();
        } catch (JOSEException e) {
            throw new IllegalStateException("the request-signing key does not sign", e);
        }
    }

    private static String verified(String input, String signature, SigningIdentity identity) {
        var check = CompactJws.parse(input + "." + signature)
                .filter(jws -> jws.hasType(TYPE))
                .map(jws -> jws.verify(identity.leaf().getPublicKey(), Set.of(JwsAlgorithm.ES256)))
                .orElse(SignatureCheck.SIGNATURE_INVALID);
        if (check != SignatureCheck.VALID) {
            throw new IllegalStateException("the request object just signed does not verify: " + check);
        }
        return signature;
    }

    private static String encoded(JsonObject json) {
        return Base64Url.encode(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
