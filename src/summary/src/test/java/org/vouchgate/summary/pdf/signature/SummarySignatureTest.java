package org.vouchgate.summary.pdf.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.summary.pdf.SignedSample;
import org.vouchgate.summary.pdf.TestSigner;
import org.vouchgate.summary.pdf.signature.SummarySignature.Absent;
import org.vouchgate.summary.pdf.signature.SummarySignature.Broken;
import org.vouchgate.summary.pdf.signature.SummarySignature.Flaw;
import org.vouchgate.summary.pdf.signature.SummarySignature.Intact;

class SummarySignatureTest {

    private static final TestSigner SIGNER = TestSigner.named("Vouchgate");
    private static final byte[] SIGNED = SignedSample.by(Optional.of(SIGNER.signer()));

    @Test
    @DisplayName("R8.13: an untouched file is intact, and says whose certificate signed and when, as the signer says")
    void an_untouched_file_is_intact() {
        assertThat(SummarySignature.read(SIGNED))
                .isEqualTo(new Intact(SIGNER.certificate(), List.of(), Optional.of(SignedSample.AT)));
    }

    @Test
    @DisplayName("R8.13: one changed byte, wherever it stands, is found out")
    void a_changed_byte_is_found_out() {
        int open = new String(SIGNED, StandardCharsets.ISO_8859_1).indexOf("/Contents <") + 10;
        for (int at = 20; at < SIGNED.length; at += 997) {
            if (at < open || at > open + 2 * SIGNER.signer().most()) {
                var changed = SIGNED.clone();
                changed[at] ^= 1;

                assertThat(SummarySignature.read(changed)).as("byte " + at).isNotInstanceOf(Intact.class);
            }
        }
        var title = SIGNED.clone();
        title[new String(SIGNED, StandardCharsets.ISO_8859_1).indexOf("/Producer") + 12] ^= 1;
        assertThat(SummarySignature.read(title)).isEqualTo(new Broken(Flaw.CONTENT_CHANGED));
    }

    @Test
    @DisplayName("R8.13: a later revision that is appended is found out, though the signed bytes are untouched")
    void an_appended_revision_is_found_out() throws IOException {
        var appended = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(SIGNED)) {
            document.getDocumentInformation().setTitle("Verified by somebody else");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(appended);
        }

        assertThat(appended.size()).isGreaterThan(SIGNED.length);
        assertThat(Arrays.copyOf(appended.toByteArray(), SIGNED.length)).isEqualTo(SIGNED);
        assertThat(SummarySignature.read(appended.toByteArray())).isEqualTo(new Broken(Flaw.NOT_THE_WHOLE_FILE));
    }

    @Test
    @DisplayName("R8.13: a signature put into another file does not hold there")
    void a_signature_of_another_file_does_not_hold() {
        var other = SignedSample.other(SIGNER.signer());
        var from = contents(SIGNED);
        var into = contents(other);
        assertThat(from[1] - from[0]).isEqualTo(into[1] - into[0]);

        System.arraycopy(SIGNED, from[0], other, into[0], from[1] - from[0]);

        assertThat(SummarySignature.read(other)).isEqualTo(new Broken(Flaw.CONTENT_CHANGED));
    }

    @Test
    @DisplayName("R8.13: nothing hides in the room behind the signature")
    void nothing_hides_behind_the_signature() {
        var hiding = SIGNED.clone();
        hiding[contents(SIGNED)[1] - 2] = '1';

        assertThat(SummarySignature.read(hiding)).isEqualTo(new Broken(Flaw.UNREADABLE));
    }

    @Test
    void a_file_without_a_signature_has_none() {
        assertThat(SummarySignature.read(SignedSample.by(Optional.empty()))).isEqualTo(new Absent());
        assertThat(SummarySignature.read(new byte[0])).isEqualTo(new Absent());
    }

    @Test
    void a_byte_range_around_nonsense_cannot_be_read() {
        var start = "%PDF /ByteRange [0 44 50 2] /Contents       ";
        var nonsense = (start + "<0102>" + "  ").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(SummarySignature.read(nonsense)).isEqualTo(new Broken(Flaw.UNREADABLE));
    }

    @Test
    @DisplayName("R8.4: a deterministic signer gives the same file each time")
    void the_same_file_each_time() {
        assertThat(SignedSample.by(Optional.of(SIGNER.signer()))).isEqualTo(SIGNED);
    }

    @Test
    @DisplayName("R8.13: PAdES B-B: the certificate is signed along, the time is not among the signed attributes")
    void the_signature_is_pades_baseline() throws CMSException {
        var range = contents(SIGNED);
        var hex = new String(SIGNED, range[0] + 1, range[1] - range[0] - 2, StandardCharsets.US_ASCII);
        var cms = new CMSSignedData(new ByteArrayInputStream(HexFormat.of().parseHex(hex)));
        var signer = cms.getSignerInfos().getSigners().iterator().next();

        assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                .isNotNull();
        assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime)).isNull();
        assertThat(cms.isDetachedSignature()).isTrue();
        assertThat(new String(SIGNED, StandardCharsets.ISO_8859_1))
                .contains("/SubFilter /ETSI.CAdES.detached", "/M (D:20261122130000Z)");
    }

    /** From the first angle bracket to behind the last. */
    private static int[] contents(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        int open = text.indexOf('<', text.indexOf("/Contents <"));
        return new int[] {open, text.indexOf('>', open) + 1};
    }
}
