package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.LoopbackSite;
import org.vouchgate.testkit.issuer.TokenStatusList;

/** Revocation as it is published, and as it cannot be found out. */
class StatusIT {

    private static LoopbackSite site;

    private final Recruiting recruiting = Recruiting.on(Gateways.shared());

    @BeforeAll
    static void open() {
        site = LoopbackSite.start();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void a_credential_that_its_issuer_has_not_taken_back_is_accepted() {
        var asked = answeredWith(published(list(), 0));

        assertThat(asked.state()).isEqualTo("verified");
        assertThat(asked.findings()).contains("status:passed:not-revoked");
    }

    @Test
    void a_revoked_credential_is_rejected() {
        var asked = answeredWith(published(list(), 1));

        assertThat(asked.state()).isEqualTo("not_verified");
        assertThat(asked.reason()).isEqualTo("revoked");
        assertThat(asked.failures()).containsExactly("revoked");
    }

    @Test
    void a_suspended_credential_is_rejected_as_suspended() {
        var asked = answeredWith(published(list(), 2));

        assertThat(asked.failures()).containsExactly("suspended");
    }

    @Test
    void a_list_that_cannot_be_fetched_leaves_the_answer_undetermined_never_fine_and_never_revoked() {
        var asked = answeredWith(list());

        assertThat(asked.state()).isEqualTo("undetermined");
        assertThat(asked.reason()).isEqualTo("status-list-unreachable");
        assertThat(asked.failures()).isEmpty();
        assertThat(asked.unknowns()).containsExactly("status-list-unreachable");
        assertThat(asked.assessment()
                        .getJsonObject("match")
                        .getJsonNumber("coverage")
                        .doubleValue())
                .as("what was not accepted earns nothing")
                .isZero();
    }

    @Test
    void a_list_that_somebody_else_signed_proves_nothing() {
        var asked = answeredWith(published(list().signedBy(College.holderKey()), 0));

        assertThat(asked.state()).isNotEqualTo("verified");
        assertThat(asked.findings()).anyMatch(finding -> finding.endsWith("status-list-signature-invalid"));
    }

    private Asked answeredWith(TokenStatusList list) {
        var candidate = Candidate.without();
        candidate.receive(
                College.certificate(candidate.key()).status(list.entry(7)).issue());
        var asked = recruiting.ask();
        candidate.answer(asked);
        return asked;
    }

    private static TokenStatusList list() {
        return College.certified().tokenStatusList(site.at("/status/" + UUID.randomUUID()), 2, 64);
    }

    private static TokenStatusList published(TokenStatusList list, int value) {
        site.publish(list.address().getPath(), list.set(7, value).publish(Instant.now()));
        return list;
    }
}
