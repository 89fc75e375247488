package org.vouchgate.credential.cose;

import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.cbor.CborItem;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.credential.jose.Signatures;

/** A COSE_Sign1 message (RFC 9052, section 4.2): well-formed, and no more than that until it is verified. */
public final class CoseSign1 {

    private static final long TAG = 18;

    private final CoseMessage message;

    private CoseSign1(CoseMessage message) {
        this.message = message;
    }

    /** Reads one, tagged as COSE_Sign1 or not tagged at all. */
    public static Optional<CoseSign1> read(CborItem item) {
        return CoseMessage.read(item, TAG).map(CoseSign1::new);
    }

    /** The algorithm, if it stands in the protected header and can be verified at all. */
    public Optional<CoseAlgorithm> algorithm() {
        return message.algorithm().flatMap(CoseAlgorithm::of);
    }

    /** What was signed, if it is enclosed. */
    public Optional<byte[]> payload() {
        return message.payload();
    }

    /** The header {@code typ} (RFC 9596), if it is text and protected. */
    public Optional<String> type() {
        return message.type();
    }

    /** The signer's certificates in DER, signer first; none if there are none or they are not well-formed. */
    public List<byte[]> certificates() {
        return message.certificates();
    }

    /**
     * What can be refused before anybody looks for a key.
     *
     * @return empty, or {@link SignatureCheck#ALGORITHM_NOT_ALLOWED} or
     *     {@link SignatureCheck#CRITICAL_HEADER_NOT_UNDERSTOOD}
     */
    public Optional<SignatureCheck> refusedByHeader(Set<CoseAlgorithm> allowed) {
        if (algorithm().filter(allowed::contains).isEmpty()) {
            return Optional.of(SignatureCheck.ALGORITHM_NOT_ALLOWED);
        }
        return message.isCritical() ? Optional.of(SignatureCheck.CRITICAL_HEADER_NOT_UNDERSTOOD) : Optional.empty();
    }

    /**
     * Checks headers, fit of key and algorithm, and signature, in this order.
     *
     * @param key     the signer's key, found by a mechanism that ties it to the signer
     * @param allowed the algorithms this use permits
     * @param content what must have been signed: the payload, or what stands for one that travels elsewhere
     */
    public SignatureCheck verify(PublicKey key, Set<CoseAlgorithm> allowed, byte[] content) {
        return refusedByHeader(allowed)
                .orElseGet(() -> algorithm()
                        .map(algorithm -> Signatures.check(
                                algorithm.signature(), key, message.covered("Signature1", content), message.proof()))
                        .orElse(SignatureCheck.ALGORITHM_NOT_ALLOWED));
    }
}
