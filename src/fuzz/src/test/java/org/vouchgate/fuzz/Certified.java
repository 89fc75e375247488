package org.vouchgate.fuzz;

import static org.vouchgate.fuzz.Verifier.NOON;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.vouchgate.credential.trust.Signers;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.mdoc.Cbor;
import org.vouchgate.testkit.mdoc.Cose;

/** A signer with a certificate, for what is signed in CBOR and in lists: whatever was made up gets past the signature. */
final class Certified {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final TestCa AUTHORITY = authority();

    static final CertifiedKey SIGNER =
            AUTHORITY.issue(TestCertificate.leaf("CN=Utopia Documents,C=UT").extendedKeyUsage("1.0.18013.5.1.2"), NOON);
    static final Signers SIGNERS = new Signers(List.of(AUTHORITY.certificate()), List.of());

    private Certified() {}

    /** The four parts of a message that encloses what is signed. */
    static List<Object> message(Map<?, ?> protectedHeader, byte[] payload) {
        return Cose.sign1(SIGNER.key(), protectedHeader, Map.of(33, Cose.chain(SIGNER.chain())), payload, payload);
    }

    static byte[] encoded(Map<?, ?> protectedHeader, byte[] payload) {
        return Cbor.encode(message(protectedHeader, payload));
    }

    /** An authority as ISO/IEC 18013-5 wants it: nobody between it and the document signers. */
    private static TestCa authority() {
        var key = TestKey.p256(CHANCE);
        var wish = TestCa.authority("CN=Utopia IACA,C=UT").pathLength(0).forKey(key);
        return TestCa.restore(key, TestCa.selfSigned(wish, NOON, CHANCE).leaf(), CHANCE);
    }
}
