package org.vouchgate.gateway.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.SigningSettings;
import org.vouchgate.gateway.platform.UserError;

/**
 * Signs documents with the key that signs requests: a JSON Web Signature in compact form (RFC 7515, ES256) that brings
 * its certificates along. None leaves the house that does not verify.
 */
@ApplicationScoped
public class SignedDocuments {

    @Inject
    SigningSettings settings;

    @Inject
    Clock clock;

    /**
     * Signs a document. The same document signed twice has two signatures, both good: keep what must stay the same.
     *
     * @param type the {@code typ} of this kind of document, without {@code application/}, such as {@code vouchgate-receipt+jwt}
     * @throws UserError if the gateway's certificates are not valid now
     */
    public String sign(String type, JsonObject document) {
        requireValid();
        var leaf = settings.current().chain().get(0);
        var header = Json.createObjectBuilder()
                .add("typ", type)
                .add("alg", JwsAlgorithm.ES256.wireName())
                .add("kid", jwk(leaf).thumbprint())
                .add("x5c", x5c(chain()))
                .build();
        var input = encoded(header) + "." + encoded(document);
        return verified(
                input + "."
                        + Base64Url.encode(signature(input, settings.current().key())),
                type);
    }

    /** The certificates of the key that signs now, leaf first, without the root. */
    public List<X509Certificate> chain() {
        return settings.current().chain();
    }

    /** The public keys of everything that may have been signed, as a JSON Web Key Set (RFC 7517, section 5). */
    public JsonObject keys() {
        var keys = Json.createArrayBuilder();
        Stream.concat(Stream.of(settings.current()), settings.earlier().stream())
                .map(SignedDocuments::published)
                .distinct()
                .forEach(keys::add);
        return Json.createObjectBuilder().add("keys", keys).build();
    }

    private static JsonObject published(SigningSettings.Entry entry) {
        var jwk = jwk(entry.chain().get(0));
        return Json.createObjectBuilder(jwk.json())
                .add("kid", jwk.thumbprint())
                .add("use", "sig")
                .add("alg", JwsAlgorithm.ES256.wireName())
                .add("x5c", x5c(entry.chain()))
                .build();
    }

    private static PublicJwk jwk(X509Certificate leaf) {
        return PublicJwk.of(leaf.getPublicKey()).orElseThrow();
    }

    /** @throws UserError if the certificates are not valid now, so that nothing can be signed */
    public void requireValid() {
        var now = clock.instant();
        for (var certificate : chain()) {
            if (now.isBefore(certificate.getNotBefore().toInstant())
                    || now.isAfter(certificate.getNotAfter().toInstant())) {
                throw new UserError(
                        Problem.of(
                                "signing-unavailable",
                                503,
                                "Nothing can be signed at the moment",
                                "The gateway’s certificate is not valid today. Its administrator can renew it; try again later."));
            }
        }
    }

    private static byte[] signature(String input, PrivateKey key) {
        try {
            // Two numbers side by side, as RFC 7518 section 3.4 wants them; works for keys in hardware modules too.
            var signer = Signature.getInstance("SHA256withECDSAinP1363Format");
            signer.initSign(key);
            signer.update(input.getBytes(StandardCharsets.US_ASCII));
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the signing key does not sign", e);
        }
    }

    private String verified(String compact, String type) {
        var check = CompactJws.parse(compact)
                .filter(jws -> jws.hasType(type))
                .map(jws -> jws.verify(chain().get(0).getPublicKey(), Set.of(JwsAlgorithm.ES256)))
                .orElse(SignatureCheck.SIGNATURE_INVALID);
        if (check != SignatureCheck.VALID) {
            throw new IllegalStateException("the " + type + " just signed does not verify: " + check);
        }
        return compact;
    }

    /** In Base64 with padding, as only this header is (RFC 7515, section 4.1.6). */
    private static JsonArray x5c(List<X509Certificate> chain) {
        var x5c = Json.createArrayBuilder();
        try {
            for (var certificate : chain) {
                x5c.add(Base64.getEncoder().encodeToString(certificate.getEncoded()));
            }
            return x5c.build();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate cannot be encoded", e);
        }
    }

    private static String encoded(JsonObject json) {
        return Base64Url.encode(json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
