package org.vouchgate.credential.cose;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.vouchgate.credential.cbor.CborItem;
import org.vouchgate.credential.jose.SignatureCheck;

/** A COSE_Mac0 message (RFC 9052, section 6.2) with HMAC 256/256, the one MAC that ISO/IEC 18013-5 knows. */
public final class CoseMac0 {

    private static final long TAG = 17;
    private static final long HMAC_256_256 = 5;

    private final CoseMessage message;

    private CoseMac0(CoseMessage message) {
        this.message = message;
    }

    /** Reads one, tagged as COSE_Mac0 or not tagged at all. */
    public static Optional<CoseMac0> read(CborItem item) {
        return CoseMessage.read(item, TAG).map(CoseMac0::new);
    }

    /** What was authenticated, if it is enclosed. */
    public Optional<byte[]> payload() {
        return message.payload();
    }

    /** What can be refused before anybody derives a key. */
    public Optional<SignatureCheck> refusedByHeader() {
        if (message.algorithm().filter(identifier -> identifier == HMAC_256_256).isEmpty()) {
            return Optional.of(SignatureCheck.ALGORITHM_NOT_ALLOWED);
        }
        return message.isCritical() ? Optional.of(SignatureCheck.CRITICAL_HEADER_NOT_UNDERSTOOD) : Optional.empty();
    }

    /**
     * Checks headers and tag, in this order.
     *
     * @param key     the shared key, 32 bytes
     * @param content what must have been authenticated
     */
    public SignatureCheck verify(byte[] key, byte[] content) {
        return refusedByHeader().orElseGet(() -> {
            var tag = hmac(key, message.covered("MAC0", content));
            // In constant time, and over the whole length: a shortened tag is another algorithm.
            return MessageDigest.isEqual(tag, message.proof())
                    ? SignatureCheck.VALID
                    : SignatureCheck.SIGNATURE_INVALID;
        });
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC with SHA-256", e);
        }
    }
}
