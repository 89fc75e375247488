package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vouchgate.credential.w3c.Verifying.COLLEGE;
import static org.vouchgate.credential.w3c.Verifying.DEGREE;
import static org.vouchgate.credential.w3c.Verifying.HOLDER;
import static org.vouchgate.credential.w3c.Verifying.badge;
import static org.vouchgate.credential.w3c.Verifying.certificate;
import static org.vouchgate.credential.w3c.Verifying.certificate11;
import static org.vouchgate.credential.w3c.Verifying.on;
import static org.vouchgate.credential.w3c.Verifying.present;
import static org.vouchgate.credential.w3c.Verifying.presentation;
import static org.vouchgate.credential.w3c.Verifying.read;
import static org.vouchgate.credential.w3c.Verifying.readUnbound;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.TransactionData;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.TestIssuer;

/** The whole verifier on sound input, and what it makes of presentations. */
class JwtVcVerifierTest {

    @Test
    @DisplayName("FM-04, OB-04: an Open Badge of data model 2.0 in a presentation of data model 1.1 is sound")
    void a_badge_of_data_model_2_is_sound() {
        assertSound(present(badge()));
    }

    @Test
    @DisplayName("2.4: an Open Badge of data model 1.1 is sound")
    void a_badge_of_data_model_11_is_sound() {
        assertSound(present(badge().dataModel11()));
    }

    @Test
    @DisplayName("2.5: a vc+jwt, enveloped in a vp+jwt, is sound")
    void a_credential_of_data_model_2_is_sound() {
        var presented = presentation()
                .dataModel2()
                .enveloped("data:application/vc+jwt," + certificate().jwt());

        assertSound(read(presented));
    }

    @Test
    @DisplayName("2.1.1: RS256 is accepted of a badge, which Open Badges 3.0 demands, and of nothing else")
    void rs256_is_for_badges_only() {
        var rsa = TestIssuer.didJwk(TestKey.rsa(Verifying.CHANCE), Verifying.CHANCE);

        var badge = present(badge(rsa));
        var other = present(rsa.vcJwt(Verifying.NOON)
                .tokenType("vc+jwt")
                .subject(Json.createObjectBuilder().add("id", HOLDER.didKey()).build()));

        assertSound(badge);
        assertThat(on(Check.INTEGRITY, other).reason()).isEqualTo(Reason.ALGORITHM_NOT_ALLOWED);
    }

    @Test
    void the_content_is_the_credential_with_its_issuer_holder_and_dates() {
        var credential = present(certificate11()).credential().orElseThrow();

        assertThat(credential.format()).isEqualTo(CredentialFormat.JWT_VC);
        assertThat(credential.issuer().identifier()).isEqualTo(COLLEGE.key().didKey());
        assertThat(credential.subjectId()).contains(HOLDER.didKey());
        assertThat(credential.holderKey()).contains(HOLDER.thumbprint());
        assertThat(credential.subjectBinding()).isEqualTo(SubjectBinding.CRYPTOGRAPHIC);
        assertThat(credential.validFrom()).contains(Verifying.NOON.minusSeconds(60));
        assertThat(credential.claims().getString("id")).isEqualTo(DEGREE);
        assertThat(credential.claims().getString("issuer"))
                .isEqualTo(COLLEGE.key().didKey());
        assertThat(credential.claims().getJsonObject("credentialSubject").getString("course"))
                .isEqualTo("Welding");
    }

    @Test
    @DisplayName("DQ-19: types stand as written and as the IRIs of the pinned contexts")
    void types_are_written_and_expanded() {
        var credential = present(badge()).credential().orElseThrow();

        assertThat(credential.types())
                .containsExactly(
                        "VerifiableCredential",
                        "OpenBadgeCredential",
                        "https://www.w3.org/2018/credentials#VerifiableCredential",
                        "https://purl.imsglobal.org/spec/vc/ob/vocab.html#OpenBadgeCredential");
    }

    @Test
    @DisplayName("FM-04: two credentials in one presentation are refused, and none is none")
    void a_presentation_holds_exactly_one_credential() {
        var two = read(presentation().of(badge().jwt()).of(certificate().jwt()));
        var none = read(presentation());

        assertThat(two.findings()).extracting(Finding::reason).containsExactly(Reason.MALFORMED);
        assertThat(two.findings().get(0).sentence()).contains("exactly one credential");
        assertThat(none.findings()).extracting(Finding::reason).containsExactly(Reason.MALFORMED);
    }

    @Test
    void a_bare_credential_is_refused_where_the_holder_must_prove_himself() {
        var reading = read(certificate().jwt());

        assertThat(on(Check.HOLDER_BINDING, reading))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.FAILED, Reason.HOLDER_PROOF_MISSING);
    }

    @Test
    @DisplayName("D13: a bare credential is read where no proof was asked for, and the report says so")
    void a_bare_credential_is_read_where_nobody_has_to_prove_anything() {
        var reading = readUnbound(certificate().jwt());

        assertThat(on(Check.HOLDER_BINDING, reading))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.NOT_APPLICABLE, Reason.HOLDER_BINDING_NOT_ASKED);
        assertThat(reading.credential().orElseThrow().subjectBinding()).isEqualTo(SubjectBinding.NONE);
    }

    @Test
    @DisplayName("A-69: an envelope that points somewhere is not followed")
    void an_envelope_must_hold_the_credential_itself() {
        for (var url : List.of("https://wallet.example/vc", "data:text/html,<p>", "data:application/vc+cose,0oRD")) {
            var reading = read(presentation().dataModel2().enveloped(url));

            assertThat(on(Check.INTEGRITY, reading).reason()).isEqualTo(Reason.UNSUPPORTED_FORMAT);
        }
    }

    @Test
    @DisplayName("A-62: a sound credential does not help a presentation whose signature is bad")
    void both_signatures_must_hold() {
        var reading = read(Jws.corrupt(presentation().of(badge().jwt()).jwt()));

        assertThat(on(Check.INTEGRITY, reading).answer()).isEqualTo(Answer.PASSED);
        assertThat(on(Check.HOLDER_BINDING, reading))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.FAILED, Reason.HOLDER_PROOF_SIGNATURE_INVALID);
    }

    @Test
    void what_is_no_token_or_too_large_is_refused() {
        assertThat(on(Check.INTEGRITY, read("not.a.token")).reason()).isEqualTo(Reason.MALFORMED);
        assertThat(on(Check.INTEGRITY, read("a".repeat(1024 * 1024 + 1))).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    @DisplayName("A-08, A-62: no single changed bit of a presentation goes unnoticed")
    void every_changed_bit_is_noticed() {
        var sound = presentation().of(badge().jwt()).jwt();
        var accepted = new ArrayList<Integer>();

        for (int position = 0; position < sound.length(); position++) {
            var changed = new StringBuilder(sound);
            changed.setCharAt(position, (char) (sound.charAt(position) ^ 1 << position % 7));
            if (read(changed.toString()).findings().stream().allMatch(finding -> finding.answer() == Answer.PASSED)) {
                accepted.add(position);
            }
        }

        assertThat(accepted).isEmpty();
    }

    private static void assertSound(Reading reading) {
        assertThat(reading.findings())
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(
                        tuple(Answer.PASSED, Reason.SIGNED_BY_ISSUER),
                        tuple(Answer.PASSED, Reason.PRESENTED_BY_HOLDER),
                        tuple(Answer.PASSED, Reason.WITHIN_VALIDITY_PERIOD));
        assertThat(reading.credential()).isPresent();
    }

    @Test
    @DisplayName("FM-03, A-112: this format cannot carry an authorisation, and does not pretend to")
    void transaction_data_cannot_be_authorised() {
        var asked = new TransactionData("eyJ0eXBlIjoiYSJ9", List.of("degree"), List.of());

        var reading = Verifying.readAuthorising(presentation().of(badge().jwt()).jwt(), asked);

        assertThat(reading.findings()).extracting(Finding::reason).containsExactly(Reason.TRANSACTION_DATA_UNSUPPORTED);
        assertThat(reading.credential()).isEmpty();
    }
}
