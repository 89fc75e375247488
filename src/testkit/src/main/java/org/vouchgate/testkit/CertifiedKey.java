package org.vouchgate.testkit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;

/**
 * A key with its certificates.
 *
 * @param chain leaf first; the root stays out, as HAIP wants it
 */
public record CertifiedKey(TestKey key, List<X509Certificate> chain) {

    public CertifiedKey {
        chain = List.copyOf(chain);
    }

    public X509Certificate leaf() {
        return chain.get(0);
    }

    /** The chain as a JOSE {@code x5c} header (RFC 7515 section 4.1.6). */
    public JsonArray x5c() {
        var x5c = Json.createArrayBuilder();
        for (var certificate : chain) {
            x5c.add(Base64.getEncoder().encodeToString(der(certificate)));
        }
        return x5c.build();
    }

    /** What follows {@code x509_hash:} in a client identifier. */
    public String sha256() {
        return sha256(leaf());
    }

    /** The same for any certificate. */
    public static String sha256(X509Certificate certificate) {
        return Base64Url.encode(PublicJwk.sha256(der(certificate)));
    }

    /** The leaf's subject as RFC 2253 text. */
    public String subject() {
        return leaf().getSubjectX500Principal().getName();
    }

    static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
