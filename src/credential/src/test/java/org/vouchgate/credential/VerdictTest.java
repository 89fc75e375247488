package org.vouchgate.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.credential.Issuer.KeySource;

class VerdictTest {

    private static final Map<Check, Finding> PASSED = new EnumMap<>(Map.of(
            Check.INTEGRITY, Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed"),
            Check.HOLDER_BINDING, Finding.passed(Reason.PRESENTED_BY_HOLDER, "Presented by its holder"),
            Check.VALIDITY_PERIOD, Finding.passed(Reason.WITHIN_VALIDITY_PERIOD, "Valid"),
            Check.QUERY_MATCH, Finding.passed(Reason.AS_ASKED, "As asked"),
            Check.ISSUER_TRUST, Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "Vouched for"),
            Check.STATUS, Finding.passed(Reason.NOT_REVOKED, "Not revoked")));

    @ParameterizedTest
    @EnumSource(Check.class)
    @DisplayName("R4.2: nothing is accepted while a check is missing")
    void nothing_is_accepted_while_a_check_is_missing(Check missing) {
        var findings = new ArrayList<>(PASSED.values());
        findings.remove(PASSED.get(missing));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verdict.Accepted(credential(), findings))
                .withMessageContaining(missing.name());
    }

    @Test
    @DisplayName("R4.2: nothing is accepted in spite of a failure or an open question")
    void nothing_is_accepted_in_spite_of_a_failure() {
        var failed = new ArrayList<>(PASSED.values());
        failed.add(Finding.failed(Reason.REVOKED, "Revoked"));
        var open = new ArrayList<>(PASSED.values());
        open.add(Finding.unknown(Reason.STATUS_LIST_UNREACHABLE, "The status list could not be fetched"));

        assertThatIllegalArgumentException().isThrownBy(() -> new Verdict.Accepted(credential(), failed));
        assertThatIllegalArgumentException().isThrownBy(() -> new Verdict.Accepted(credential(), open));
    }

    @Test
    void what_does_not_apply_is_no_obstacle() {
        var findings = new EnumMap<>(PASSED);
        findings.put(Check.STATUS, Finding.notApplicable(Reason.NO_STATUS_PUBLISHED, "The issuer publishes no status"));

        var verdict = new Verdict.Accepted(credential(), List.copyOf(findings.values()));

        assertThat(verdict.<String>fold(yes -> "yes", no -> "no", unsure -> "unsure"))
                .isEqualTo("yes");
    }

    @Test
    void a_rejection_needs_a_failure() {
        var findings = List.copyOf(PASSED.values());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verdict.Rejected(CredentialOutline.unreadable(), findings));
    }

    @Test
    @DisplayName("R4.3: undetermined needs an open question and no failure")
    void undetermined_needs_an_open_question() {
        var about = CredentialOutline.unreadable();
        var open = Finding.unknown(Reason.STATUS_LIST_UNREACHABLE, "The status list could not be fetched");
        var failure = Finding.failed(Reason.EXPIRED, "Expired");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verdict.Undetermined(about, List.copyOf(PASSED.values())));
        assertThatIllegalArgumentException().isThrownBy(() -> new Verdict.Undetermined(about, List.of(open, failure)));
        assertThat(new Verdict.Undetermined(about, List.of(open)).<String>fold(y -> "yes", n -> "no", u -> "unsure"))
                .isEqualTo("unsure");
    }

    @Test
    void findings_cannot_be_added_afterwards() {
        var findings = new ArrayList<>(PASSED.values());
        var verdict = new Verdict.Accepted(credential(), findings);

        findings.clear();

        assertThat(verdict.findings()).hasSize(Check.values().length);
    }

    private static VerifiedCredential credential() {
        var content = new Credential(
                CredentialFormat.SD_JWT_VC,
                List.of("t"),
                new Issuer("did:key:z6Mk", Optional.empty(), Optional.empty(), KeySource.DID_KEY, List.of()),
                Optional.empty(),
                Optional.empty(),
                SubjectBinding.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                JsonValue.EMPTY_JSON_OBJECT);
        return new VerifiedCredential("diploma", content, content.outline(), List.of());
    }
}
