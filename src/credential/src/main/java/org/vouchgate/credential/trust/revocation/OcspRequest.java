package org.vouchgate.credential.trust.revocation;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;

/** A question about one certificate, as an address to get (RFC 6960, appendix A.1). It carries no nonce, so that answers can be shared. */
final class OcspRequest {

    /** SHA-1 names the authority here and protects nothing; responders know certificates by it (RFC 5019). */
    private static final Der SHA_1 = Der.of(
            Der.SEQUENCE,
            new Der(Der.OBJECT_IDENTIFIER, new byte[] {0x2b, 0x0e, 0x03, 0x02, 0x1a}),
            new Der(0x05, new byte[0]));

    private OcspRequest() {}

    static URI address(URI responder, X509Certificate certificate, X509Certificate authority) {
        var encoded = Base64.getEncoder().encodeToString(request(certificate, authority));
        var base = responder.toString();
        return URI.create(
                base + (base.endsWith("/") ? "" : "/") + URLEncoder.encode(encoded, StandardCharsets.US_ASCII));
    }

    static byte[] request(X509Certificate certificate, X509Certificate authority) {
        var certId = Der.of(
                Der.SEQUENCE,
                SHA_1,
                new Der(Der.OCTETS, sha1(certificate.getIssuerX500Principal().getEncoded())),
                new Der(Der.OCTETS, sha1(keyBits(authority))),
                Der.integer(certificate.getSerialNumber()));
        var requests = Der.of(Der.SEQUENCE, Der.of(Der.SEQUENCE, certId));
        return Der.of(Der.SEQUENCE, Der.of(Der.SEQUENCE, requests)).encoded();
    }

    /** The bits of the subject's public key, without the octet that counts unused ones. */
    private static byte[] keyBits(X509Certificate authority) {
        var info = Der.read(authority.getPublicKey().getEncoded()).orElseThrow().get(0);
        var bits = info.parts().get(1).content();
        return Arrays.copyOfRange(bits, 1, bits.length);
    }

    private static byte[] sha1(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
