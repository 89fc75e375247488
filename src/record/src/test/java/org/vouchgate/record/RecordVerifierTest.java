package org.vouchgate.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.record.Written.AUTHORITY;
import static org.vouchgate.record.Written.GATEWAY;
import static org.vouchgate.record.Written.NAMESAKE;
import static org.vouchgate.record.Written.NOON;
import static org.vouchgate.record.Written.REFERENCE;
import static org.vouchgate.record.Written.STRANGER;
import static org.vouchgate.record.Written.YEARS_LATER;
import static org.vouchgate.record.Written.trusting;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchgate.record.Verification.Conclusion;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestCertificate;

class RecordVerifierTest {

    @Test
    void a_record_holds_years_after_its_certificate_has_expired_as_of_its_date() {
        var verification = verify(Written.record(), trusting(AUTHORITY));

        assertThat(verification.conclusion()).isEqualTo(Conclusion.HOLDS);
        assertThat(verification.record().orElseThrow().reference()).isEqualTo(REFERENCE);
        assertThat(whys(verification))
                .containsExactly(
                        "record", "record-intact", "time-claimed", "valid", "vouched", "named", "revocation-not-asked");
    }

    @Test
    void asked_about_a_later_date_its_certificate_is_not_valid() {
        var verification = new RecordVerifier(trusting(AUTHORITY), Optional.of(YEARS_LATER), YEARS_LATER)
                .ofRecord(Written.record());

        assertThat(verification.conclusion()).isEqualTo(Conclusion.DOES_NOT_HOLD);
        assertThat(whys(verification)).contains("not-valid");
    }

    @Test
    void without_anybody_to_rely_on_it_stays_open_who_signed() {
        var verification = verify(Written.record(), Trust.nobody());

        assertThat(verification.conclusion()).isEqualTo(Conclusion.NOT_KNOWN);
        assertThat(whys(verification)).contains("record-intact", "nobody-trusted");
    }

    @Test
    void an_authority_that_nobody_relies_on_proves_nothing_either_way() {
        var verification = verify(Written.record(Written.gateway(STRANGER)), trusting(AUTHORITY));

        assertThat(verification.conclusion()).isEqualTo(Conclusion.NOT_KNOWN);
        assertThat(whys(verification)).contains("authority-unknown");
    }

    @Test
    void an_authority_that_merely_bears_the_name_is_found_out() {
        var verification = verify(Written.record(Written.gateway(NAMESAKE)), trusting(AUTHORITY));

        assertThat(verification.conclusion()).isEqualTo(Conclusion.DOES_NOT_HOLD);
        assertThat(whys(verification)).contains("namesake");
    }

    @Test
    void another_gateway_under_the_same_authority_cannot_write_in_this_ones_name() {
        var other =
                AUTHORITY.issue(TestCertificate.leaf("CN=evil.example,O=Evil").dnsName("evil.example"), NOON);

        var verification = verify(Written.record(other), trusting(AUTHORITY));

        assertThat(verification.conclusion()).isEqualTo(Conclusion.DOES_NOT_HOLD);
        assertThat(whys(verification)).contains("vouched", "other-name");
    }

    @Test
    void a_certificate_without_a_name_says_nothing_about_the_gateway_unless_it_is_relied_on_itself() {
        var nameless = AUTHORITY.leaf("CN=Somebody", NOON);

        assertThat(whys(verify(Written.record(nameless), trusting(AUTHORITY)))).contains("nameless");
        assertThat(verify(Written.record(nameless), new Trust(nameless.chain(), List.of(), List.of()))
                        .conclusion())
                .isEqualTo(Conclusion.HOLDS);
    }

    @Test
    void a_key_that_is_relied_on_itself_needs_no_authority() {
        var trust = new Trust(List.of(), List.of(GATEWAY.leaf().getPublicKey()), List.of());

        var verification = verify(Written.record(), trust);

        assertThat(verification.conclusion()).isEqualTo(Conclusion.HOLDS);
        assertThat(whys(verification)).contains("pinned");
    }

    @Test
    void no_character_can_be_changed() {
        var record = Written.record();

        for (int at = 0; at < record.length(); at += 7) {
            var changed = new StringBuilder(record);
            changed.setCharAt(at, record.charAt(at) == 'A' ? 'B' : 'A');

            assertThat(verify(changed.toString(), trusting(AUTHORITY)).conclusion())
                    .as("character " + at)
                    .isNotEqualTo(Conclusion.HOLDS);
        }
    }

    @Test
    void a_signature_of_another_key_says_so_and_nothing_of_what_it_covers_is_believed() {
        var verification = verify(Jws.corrupt(Written.record()), trusting(AUTHORITY));

        assertThat(whys(verification)).containsExactly("record", "record-altered");
        assertThat(verification.record()).isEmpty();
        assertThat(verification.conclusion()).isEqualTo(Conclusion.DOES_NOT_HOLD);
    }

    @Test
    void another_kind_of_signed_document_is_no_record() {
        var receipt = Written.signed(GATEWAY, "vouchgate-receipt+jwt", Written.content());

        assertThat(whys(verify(receipt, trusting(AUTHORITY)))).containsExactly("no-record");
    }

    @Test
    void a_later_version_is_not_guessed_at() {
        var later = Written.signed(
                GATEWAY, VerificationRecord.TYPE, Written.content().add("version", 2));

        assertThat(whys(verify(later, trusting(AUTHORITY)))).containsExactly("no-record");
    }

    @Test
    void a_record_from_the_future_does_not_hold() {
        var ahead = Written.signed(
                GATEWAY,
                VerificationRecord.TYPE,
                Written.content().add("iat", NOON.plus(Duration.ofDays(1)).getEpochSecond()));

        var verification = new RecordVerifier(trusting(AUTHORITY), Optional.empty(), NOON).ofRecord(ahead);

        assertThat(whys(verification)).contains("dated-ahead");
        assertThat(verification.conclusion()).isEqualTo(Conclusion.DOES_NOT_HOLD);
    }

    @Test
    void a_summary_without_a_record_that_claims_a_day_to_come_does_not_hold() {
        var ahead = new SignedPdf(
                SignedPdf.State.INTACT,
                GATEWAY.chain(),
                Optional.of(NOON.plus(Duration.ofDays(1))),
                List.of(),
                Optional.empty(),
                List.of());

        var verification = new RecordVerifier(trusting(AUTHORITY), Optional.empty(), NOON).ofPdf(ahead);

        assertThat(whys(verification)).contains("dated-ahead");
        assertThat(verification.conclusion()).isEqualTo(Conclusion.DOES_NOT_HOLD);
    }

    @Test
    void whatever_else_is_handed_in_is_told_as_such() {
        for (var file : List.of("", "hello", "a.b.c", "%PDF-1.7 and nothing more", "{}")) {
            var verification = new RecordVerifier(Trust.nobody(), Optional.empty(), NOON)
                    .of(file.getBytes(StandardCharsets.UTF_8));

            assertThat(verification.conclusion()).as(file).isEqualTo(Conclusion.DOES_NOT_HOLD);
            assertThat(verification.steps())
                    .as(file)
                    .singleElement()
                    .satisfies(step -> assertThat(step.question()).isEqualTo(Question.FILE));
        }
    }

    private static Verification verify(String record, Trust trust) {
        return new RecordVerifier(trust, Optional.empty(), YEARS_LATER).ofRecord(record);
    }

    private static List<String> whys(Verification verification) {
        return verification.steps().stream().map(Step::why).toList();
    }
}
