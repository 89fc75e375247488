package org.vouchgate.credential.mdoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.mdoc.Documents.NAMESPACE;
import static org.vouchgate.credential.mdoc.Documents.challenge;
import static org.vouchgate.credential.mdoc.Documents.licence;
import static org.vouchgate.credential.mdoc.Documents.presented;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.CredentialJudge;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reason;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.mdoc.Cbor;
import org.vouchgate.testkit.mdoc.IssuedMdoc;

/**
 * A response that was right and had anything changed is refused, and nothing about it is an exception. It takes the
 * whole judge: certificates are for trust to check, and which elements are shown is for the request.
 */
class EveryBitCountsTest {

    private static final IssuedMdoc LICENCE = licence().issue();
    private static final byte[] SOUND = presented(LICENCE).bytes();
    private static final CredentialJudge JUDGE = new CredentialJudge(
            List.of(new MdocVerifier()),
            MdocTrustTest.trust(Documents.AUTHORITY.certificate()),
            (issuer, references, at) -> Finding.passed(Reason.NOT_REVOKED, "Not revoked"));

    @Test
    void one_bit_turned_in_any_byte_is_refused() {
        var passed = new ArrayList<String>();

        for (int i = 0; i < SOUND.length; i++) {
            turnAndCollect(i % 8, i, passed);
        }

        assertThat(passed).isEmpty();
    }

    /** Where no signature helps, every single bit is tried: how long keys and signatures came out must not matter. */
    @Test
    @DisplayName("A-78: there is one spelling, also of what nobody signed")
    void any_bit_turned_in_what_nobody_signed_is_refused() throws CertificateEncodingException {
        var signed = signed();
        var passed = new ArrayList<String>();

        for (int i = signed.nextClearBit(0); i < SOUND.length; i = signed.nextClearBit(i + 1)) {
            for (int bit = 0; bit < 8; bit++) {
                turnAndCollect(bit, i, passed);
            }
        }

        assertThat(passed).isEmpty();
    }

    @Test
    void any_byte_left_out_is_refused() {
        var passed = new ArrayList<String>();

        for (int i = 0; i < SOUND.length; i++) {
            var changed = new byte[SOUND.length - 1];
            System.arraycopy(SOUND, 0, changed, 0, i);
            System.arraycopy(SOUND, i + 1, changed, i, changed.length - i);
            collectIfPassed("without byte " + i, changed, passed);
        }

        assertThat(passed).isEmpty();
    }

    @Test
    void cut_off_anywhere_or_continued_it_is_refused() {
        var passed = new ArrayList<String>();

        for (int length = 0; length < SOUND.length; length++) {
            collectIfPassed("the first " + length, Arrays.copyOf(SOUND, length), passed);
        }
        collectIfPassed("one more", Arrays.copyOf(SOUND, SOUND.length + 1), passed);

        assertThat(passed).isEmpty();
    }

    @Test
    void unchanged_it_passes() {
        var passed = new ArrayList<String>();

        collectIfPassed("unchanged", SOUND, passed);

        assertThat(passed).containsExactly("unchanged");
    }

    /** The bytes that issuers' signatures and digests are over, and those of the signatures. */
    private static BitSet signed() throws CertificateEncodingException {
        var signer = Documents.SIGNER.leaf();
        var parts = new ArrayList<byte[]>(List.of(signer.getTBSCertificate(), signer.getSignature()));
        parts.add((byte[]) LICENCE.issuerAuth().get(2));
        parts.add((byte[]) LICENCE.issuerAuth().get(3));
        LICENCE.items().values().forEach(items -> items.forEach(item -> parts.add(Cbor.encode(item))));
        var response = new String(SOUND, StandardCharsets.ISO_8859_1);
        var signed = new BitSet();
        for (var part : parts) {
            var start = response.indexOf(new String(part, StandardCharsets.ISO_8859_1));
            assertThat(start).isPositive();
            signed.set(start, start + part.length);
        }
        return signed;
    }

    private static void turnAndCollect(int bit, int index, List<String> passed) {
        var changed = SOUND.clone();
        changed[index] ^= (byte) (1 << bit);
        collectIfPassed("bit " + bit + " of byte " + index, changed, passed);
    }

    private static void collectIfPassed(String what, byte[] response, List<String> passed) {
        var presented = new PresentedCredential("licence", CredentialFormat.MDOC, Base64Url.encode(response), true);
        JUDGE.judge(presented, challenge(), EveryBitCountsTest::asAsked, Documents.NOON)
                .fold(accepted -> passed.add(what), rejected -> false, undetermined -> passed.add("open: " + what));
    }

    private static Finding asAsked(Credential credential) {
        var shown = credential.claims().getJsonObject(NAMESPACE);
        return shown != null && shown.keySet().containsAll(List.of("family_name", "age_over_18"))
                ? Finding.passed(Reason.AS_ASKED, "As asked")
                : Finding.failed(Reason.CLAIM_MISSING, "A claim is missing");
    }
}
