package org.vouchgate.gateway.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.persistence.Commits;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.RequestSettings;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.policy.EmployerPolicy.Choice;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.words.Words;

class KeepPolicyTest {

    private static final RequestSettings OPERATOR = new RequestSettings(Duration.ofDays(7), Duration.ofDays(30), true);

    private UUID employer = UUID.randomUUID();
    private final KeepPolicy keep = new KeepPolicy();
    private final PolicyInForce inForce = new PolicyInForce();

    @ParameterizedTest
    @EnumSource
    void what_nobody_decided_is_as_the_operator_set_it(Engine engine) {
        on(engine);

        assertThat(inForce.retention(employer)).isEqualTo(Duration.ofDays(30));
        assertThat(inForce.longestRetention(employer)).isEqualTo(Duration.ofDays(730));
        assertThat(inForce.reviewsBlindly(employer)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_decided_last_holds_and_what_was_decided_before_is_kept(Engine engine) {
        var database = on(engine);

        keep.keep(employer, "ada", 0, new Choice(10, 20, false));
        keep.keep(employer, "ada", 1, new Choice(7, 14, true));

        assertThat(inForce.retention(employer)).isEqualTo(Duration.ofDays(7));
        assertThat(inForce.longestRetention(employer)).isEqualTo(Duration.ofDays(14));
        assertThat(inForce.reviewsBlindly(employer)).isTrue();
        assertThat(keep.policies.versions(employer, 10))
                .extracting(EmployerPolicy::version)
                .containsExactly(2, 1);
        assertThat(inForce.reviewsBlindly(UUID.randomUUID())).isFalse();
        assertThat(database.number("select count(*) from audit_event where action = 'policy.written'"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_changes_what_somebody_changed_meanwhile_is_told(Engine engine) {
        on(engine);
        keep.keep(employer, "ada", 0, new Choice(10, 20, false));

        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> keep.keep(employer, "eve", 0, new Choice(1, 1, false)))
                .extracting(refused -> refused.problem().status())
                .isEqualTo(409);
        assertThat(inForce.retention(employer)).isEqualTo(Duration.ofDays(10));
    }

    @ParameterizedTest
    @EnumSource
    void days_out_of_bounds_and_a_usual_time_above_the_longest_are_refused_in_the_readers_language(Engine engine) {
        on(engine);

        assertRefused(new Choice(0, 20, false), "/retentionDays", "730");
        assertRefused(new Choice(10, 731, false), "/longestDays", "730");
        assertRefused(new Choice(21, 20, false), "/retentionDays", "");
    }

    private void assertRefused(Choice choice, String pointer, String said) {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> keep.keep(employer, "ada", 0, choice))
                .satisfies(refused ->
                        assertThat(refused.problem().errors().get(0).pointer()).isEqualTo(pointer))
                .satisfies(refused -> assertThat(refused.in(Words.english()).orElseThrow())
                        .contains(said)
                        .isEqualTo(refused.problem().errors().get(0).detail()));
    }

    private Database on(Engine engine) {
        var database = engine.database();
        database.empty();
        employer = Opened.in(database).employer();
        var commits = new Commits(database);
        keep.policies = commits.on(new Policies());
        keep.audit = commits.on(new AuditTrail());
        keep.commit = commits;
        keep.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        inForce.policies = keep.policies;
        inForce.settings = OPERATOR;
        return database;
    }
}
