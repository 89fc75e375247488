package org.vouchgate.credential.mdoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.crypto.KeyAgreement;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Handover;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.CertifiedKey;
import org.vouchgate.testkit.TestCa;
import org.vouchgate.testkit.TestCertificate;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.mdoc.DeviceResponse;
import org.vouchgate.testkit.mdoc.IssuedMdoc;
import org.vouchgate.testkit.mdoc.MdocBuilder;

/** A driving licence, its issuer, its device, and the request it is presented for. */
final class Documents {

    static final SecureRandom CHANCE = new SecureRandom();
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final String LICENCE = "org.iso.18013.5.1.mDL";
    static final String NAMESPACE = "org.iso.18013.5.1";
    static final String CLIENT = "x509_hash:Uvo3HtuIxuhC92rShpgqcT3YXwrqRxWEviRiA0OZszk";
    static final String NONCE = "bm9uY2Utb2YtdGhpcy1yZXF1ZXN0LTAxMjM0NTY3ODk";
    static final String RESPONSE_URI = "https://verifier.example/wallet/1/same/response";
    static final String DOCUMENT_SIGNING = "1.0.18013.5.1.2";

    static final TestCa AUTHORITY = authority("CN=Utopia IACA,C=UT");
    static final CertifiedKey SIGNER = AUTHORITY.issue(signer("CN=Utopia Documents,O=Utopia,C=UT"), NOON);
    static final TestKey DEVICE = TestKey.p256(CHANCE);
    static final TestKey VERIFIER = TestKey.p256(CHANCE);

    private Documents() {}

    /** An authority as ISO/IEC 18013-5 wants it: nobody between it and the document signers. */
    static TestCa authority(String subject) {
        var key = TestKey.p256(CHANCE);
        var wish = TestCa.authority(subject).pathLength(0).forKey(key);
        return TestCa.restore(key, TestCa.selfSigned(wish, NOON, CHANCE).leaf(), CHANCE);
    }

    static TestCertificate signer(String subject) {
        return TestCertificate.leaf(subject).extendedKeyUsage(DOCUMENT_SIGNING);
    }

    static MdocBuilder licence() {
        return licence(SIGNER);
    }

    static MdocBuilder licence(CertifiedKey signer) {
        return MdocBuilder.of(LICENCE, signer, DEVICE, NOON, CHANCE)
                .element(NAMESPACE, "family_name", "Lovelace")
                .element(NAMESPACE, "age_over_18", true);
    }

    static DeviceResponse presented(MdocBuilder document) {
        return presented(document.issue());
    }

    static DeviceResponse presented(IssuedMdoc document) {
        return DeviceResponse.of(document).posted(CLIENT, NONCE, thumbprint(VERIFIER), RESPONSE_URI);
    }

    static Challenge challenge() {
        return challenge(new Handover.ByRedirect(CLIENT, RESPONSE_URI, Optional.of(recipient(VERIFIER))));
    }

    static Challenge challenge(Handover handover) {
        return new Challenge(NONCE, CLIENT, NOON.minusSeconds(60), Optional.of(handover), List.of());
    }

    static byte[] thumbprint(TestKey key) {
        return Base64Url.decode(key.thumbprint());
    }

    static Handover.Recipient recipient(TestKey key) {
        return new Handover.Recipient(key.thumbprint(), other -> Optional.of(agreed(key, other)));
    }

    static byte[] agreed(TestKey own, ECPublicKey other) {
        try {
            var agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(own.privateKey());
            agreement.doPhase(other, true);
            return agreement.generateSecret();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Reading read(String encoded) {
        return read(encoded, challenge(), true);
    }

    static Reading read(String encoded, Challenge challenge, boolean holderBindingRequired) {
        var presented = new PresentedCredential("licence", CredentialFormat.MDOC, encoded, holderBindingRequired);
        return new MdocVerifier().read(presented, challenge, NOON);
    }

    /** The content of a presentation about which nothing is wrong. */
    static Credential accepted(DeviceResponse response) {
        return accepted(read(response.encoded()));
    }

    static Credential accepted(Reading reading) {
        assertThat(reading.findings()).allMatch(finding -> finding.answer() == Answer.PASSED);
        assertThat(reading.findings())
                .extracting(Finding::check)
                .containsExactly(Check.INTEGRITY, Check.HOLDER_BINDING, Check.VALIDITY_PERIOD);
        return reading.credential().orElseThrow();
    }

    /** The one thing that is wrong about a presentation. */
    static Reason refused(DeviceResponse response) {
        return refused(read(response.encoded()));
    }

    static Reason refused(MdocBuilder document) {
        return refused(presented(document));
    }

    static Reason refused(Reading reading) {
        var failures = reading.findings().stream()
                .filter(finding -> finding.answer() == Answer.FAILED)
                .toList();
        assertThat(failures).hasSize(1);
        var failure = failures.get(0);
        if (failure.check() == Check.INTEGRITY) {
            assertThat(reading.credential()).as("claims nobody signed").isEmpty();
        }
        return failure.reason();
    }
}
