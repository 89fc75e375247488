package org.vouchgate.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;

class CredentialJudgeTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Challenge CHALLENGE = new Challenge("nonce", "x509_hash:abc", NOON.minusSeconds(60));
    private static final Finding SIGNED = Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed by the issuer");
    private static final Finding HELD = Finding.passed(Reason.PRESENTED_BY_HOLDER, "Presented by its holder");
    private static final Finding VALID = Finding.passed(Reason.WITHIN_VALIDITY_PERIOD, "Valid");
    private static final IssuerTrust TRUSTED =
            (credential, at) -> Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "Vouched for");
    private static final StatusSource NOT_REVOKED =
            (issuer, references, at) -> Finding.passed(Reason.NOT_REVOKED, "Not revoked");
    private static final IssuerTrust NOBODY_ASKS_FOR_TRUST = (credential, at) -> {
        throw new AssertionError("trust was asked for");
    };
    private static final StatusSource NOBODY_ASKS_FOR_STATUS = (issuer, references, at) -> {
        throw new AssertionError("status was asked for");
    };

    @Test
    @DisplayName("R4.2, VT-03: what passed every check is accepted, with a finding for each check in order")
    void what_passed_every_check_is_accepted() {
        var verdict = judge(Reading.of(diploma(), SIGNED, HELD, VALID), TRUSTED, NOT_REVOKED);

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Accepted.class, accepted -> {
            assertThat(accepted.credential().queryId()).isEqualTo("diploma");
            assertThat(accepted.credential().content()).isEqualTo(diploma());
        });
        assertThat(verdict.findings()).extracting(Finding::check).containsExactly(Check.values());
    }

    @Test
    @DisplayName("R4.4, A-54: an untrusted issuer is rejected without asking for status")
    void an_untrusted_issuer_is_rejected_without_asking_for_status() {
        var verdict = judge(
                Reading.of(diploma(), SIGNED, HELD, VALID),
                (credential, at) -> Finding.failed(Reason.ISSUER_UNKNOWN, "Not on any trust list"),
                NOBODY_ASKS_FOR_STATUS);

        assertThat(reasonForRejecting(verdict)).isEqualTo(Reason.ISSUER_UNKNOWN);
    }

    @Test
    @DisplayName("R4.4, A-89: a local failure is rejected without any remote question")
    void a_local_failure_causes_no_traffic() {
        var late = Finding.failed(Reason.EXPIRED, "Expired");

        var verdict = judge(Reading.of(diploma(), SIGNED, HELD, late), NOBODY_ASKS_FOR_TRUST, NOBODY_ASKS_FOR_STATUS);

        assertThat(reasonForRejecting(verdict)).isEqualTo(Reason.EXPIRED);
    }

    @Test
    @DisplayName("R4.4: something else than was asked for is rejected without any remote question")
    void something_else_than_was_asked_for_is_rejected() {
        var judge = new CredentialJudge(
                List.of(reads(Reading.of(diploma(), SIGNED, HELD, VALID))),
                NOBODY_ASKS_FOR_TRUST,
                NOBODY_ASKS_FOR_STATUS);

        var verdict = judge.judge(
                presented(),
                CHALLENGE,
                credential -> Finding.failed(Reason.TYPE_NOT_ASKED, "Another type was asked for"),
                NOON);

        assertThat(reasonForRejecting(verdict)).isEqualTo(Reason.TYPE_NOT_ASKED);
    }

    @Test
    @DisplayName("R4.3: an unreachable status list leaves the verdict undetermined")
    void an_unreachable_status_list_leaves_the_verdict_undetermined() {
        var silence = Finding.unknown(Reason.STATUS_LIST_UNREACHABLE, "The status list could not be fetched");

        var verdict = judge(Reading.of(diploma(), SIGNED, HELD, VALID), TRUSTED, (issuer, references, at) -> silence);

        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Undetermined.class,
                        undetermined -> assertThat(
                                        undetermined.pending().orElseThrow().inAdvance(VerifiedCredential::content))
                                .isEqualTo(diploma()));
        assertThat(verdict.findings()).last().isEqualTo(silence);
    }

    @Test
    @DisplayName("R4.3: an unreachable trust list leaves the verdict undetermined, and status is asked all the same")
    void an_unreachable_trust_list_leaves_the_verdict_undetermined() {
        IssuerTrust silent = (credential, at) ->
                Finding.unknown(Reason.TRUST_SOURCE_UNREACHABLE, "The trust list could not be fetched");

        var verdict = judge(Reading.of(diploma(), SIGNED, HELD, VALID), silent, NOT_REVOKED);

        assertThat(verdict).isInstanceOf(Verdict.Undetermined.class);
        assertThat(verdict.findings()).extracting(Finding::check).contains(Check.STATUS);
    }

    @Test
    @DisplayName("R4.3: a revoked credential of an issuer whose trust is unknown is rejected, not undetermined")
    void a_failure_outweighs_what_is_unknown() {
        IssuerTrust silent = (credential, at) ->
                Finding.unknown(Reason.TRUST_SOURCE_UNREACHABLE, "The trust list could not be fetched");

        var verdict = judge(
                Reading.of(diploma(), SIGNED, HELD, VALID),
                silent,
                (issuer, references, at) -> Finding.failed(Reason.REVOKED, "Revoked"));

        assertThat(reasonForRejecting(verdict)).isEqualTo(Reason.REVOKED);
    }

    @Test
    @DisplayName("R4.2: a format that leaves out holder binding cannot get anything accepted")
    void a_forgotten_check_cannot_look_like_a_passed_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judge(Reading.of(diploma(), SIGNED, VALID), TRUSTED, NOT_REVOKED))
                .withMessageContaining("HOLDER_BINDING");
    }

    @Test
    void what_cannot_be_read_is_rejected() {
        var rubbish = Finding.failed(Reason.MALFORMED, "Not a credential");

        var verdict = judge(Reading.unreadable(rubbish), NOBODY_ASKS_FOR_TRUST, NOBODY_ASKS_FOR_STATUS);

        assertThat(verdict).isEqualTo(new Verdict.Rejected(CredentialOutline.unreadable(), List.of(rubbish)));
    }

    @Test
    @DisplayName("R4.3: if the issuer's key could not be fetched the verdict is undetermined")
    void an_unreachable_issuer_leaves_the_verdict_undetermined() {
        var silence = Finding.unknown(Reason.ISSUER_KEY_UNREACHABLE, "The issuer's keys could not be fetched");

        var verdict = judge(Reading.unreadable(silence), NOBODY_ASKS_FOR_TRUST, NOBODY_ASKS_FOR_STATUS);

        assertThat(verdict).isInstanceOf(Verdict.Undetermined.class);
    }

    @Test
    void a_format_nobody_wired_is_rejected() {
        var judge = new CredentialJudge(List.of(), NOBODY_ASKS_FOR_TRUST, NOBODY_ASKS_FOR_STATUS);

        var verdict = judge.judge(presented(), CHALLENGE, Expectation.ANYTHING, NOON);

        assertThat(reasonForRejecting(verdict)).isEqualTo(Reason.UNSUPPORTED_FORMAT);
    }

    @Test
    void an_undetermined_verdict_keeps_what_a_re_check_needs_and_no_claims() {
        var verdict = judge(
                Reading.of(diploma(), SIGNED, HELD, VALID),
                TRUSTED,
                (issuer, references, at) ->
                        Finding.unknown(Reason.STATUS_LIST_UNREACHABLE, "The status list could not be fetched"));

        var about = verdict.<CredentialOutline>fold(
                accepted -> {
                    throw new AssertionError(accepted);
                },
                Verdict.Rejected::about,
                Verdict.Undetermined::about);

        assertThat(about.issuer()).contains(diploma().issuer());
        assertThat(about.statusReferences()).containsExactly(new TokenStatusEntry("https://issuer.example/s", 7));
    }

    private static Verdict judge(Reading reading, IssuerTrust trust, StatusSource status) {
        return new CredentialJudge(List.of(reads(reading)), trust, status)
                .judge(presented(), CHALLENGE, Expectation.ANYTHING, NOON);
    }

    private static Reason reasonForRejecting(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Rejected.class);
        return verdict.findings().stream()
                .filter(finding -> finding.answer() == Answer.FAILED)
                .map(Finding::reason)
                .findFirst()
                .orElseThrow();
    }

    private static FormatVerifier reads(Reading reading) {
        return new FormatVerifier() {
            @Override
            public CredentialFormat format() {
                return CredentialFormat.SD_JWT_VC;
            }

            @Override
            public Reading read(PresentedCredential presented, Challenge challenge, Instant at) {
                return reading;
            }
        };
    }

    private static PresentedCredential presented() {
        return new PresentedCredential("diploma", CredentialFormat.SD_JWT_VC, "text", true);
    }

    private static Credential diploma() {
        return new Credential(
                CredentialFormat.SD_JWT_VC,
                List.of("https://issuer.example/diploma"),
                new Issuer("did:key:z6Mk", Optional.empty(), Optional.empty(), KeySource.DID_KEY, List.of()),
                Optional.empty(),
                Optional.empty(),
                SubjectBinding.CRYPTOGRAPHIC,
                Optional.empty(),
                Optional.empty(),
                List.of(new TokenStatusEntry("https://issuer.example/s", 7)),
                JsonValue.EMPTY_JSON_OBJECT);
    }
}
