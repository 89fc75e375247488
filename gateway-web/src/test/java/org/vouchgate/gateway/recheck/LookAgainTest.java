package org.vouchgate.gateway.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.gateway.assessment.Assessment;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Judgement;
import org.vouchgate.gateway.assessment.Remembered;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.persistence.Race;
import org.vouchgate.gateway.recheck.LookAgain.Scope;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;

/** The second look and what it writes: promises R7.5 to R7.7, A-120. */
class LookAgainTest {

    private static final Instant LATER = NOON.plus(Duration.ofMinutes(5));
    private static final Finding SILENCE = Finding.unknown(Reason.STATUS_LIST_UNREACHABLE, "Nobody answered");
    private static final Finding STANDS = Finding.passed(Reason.NOT_REVOKED, "Not taken back");
    private static final Finding REVOKED = Finding.failed(Reason.REVOKED, "Taken back");

    @ParameterizedTest
    @EnumSource
    @DisplayName("R7.5: an answer completes by itself, with its skills, once the list answers")
    void an_open_answer_settles_as_verified(Engine engine) {
        var database = empty(engine);
        var request = answered(database, Remembered::undetermined);

        assertThat(look(database, request, Scope.OPEN_QUESTIONS, STANDS)).isTrue();

        var document = document(database, request);
        assertThat(state(database, request)).isEqualTo("VERIFIED 2");
        assertThat(document.outcome()).isEqualTo("verified");
        assertThat(document.reason()).isEqualTo("every-check-passed");
        assertThat(document.judgedAt()).isEqualTo(LATER);
        assertThat(document.credentials().get(0).title()).contains("Java, advanced");
        assertThat(document.skills().orElseThrow().evidence()).hasSize(1);
        assertThat(document.match()).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "R7.5: an answer that turns out revoked ends as not verified, and nothing is kept of what it would have shown")
    void an_open_answer_settles_as_revoked(Engine engine) {
        var database = empty(engine);
        var request = answered(database, Remembered::undetermined);

        assertThat(look(database, request, Scope.OPEN_QUESTIONS, REVOKED)).isTrue();

        var document = document(database, request);
        assertThat(state(database, request)).isEqualTo("NOT_VERIFIED 2");
        assertThat(document.reason()).isEqualTo("revoked");
        assertThat(document.credentials().get(0).title()).isEmpty();
        assertThat(document.skills()).isEmpty();
        assertThat(database.number("select count(*) from assessment where kept is not null"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A-108, VT-10: a stranger's credential that completes later is compared then, and no skill is counted")
    void a_strangers_credential_that_completes_later_is_compared(Engine engine) {
        var database = empty(engine);
        var request = answered(database, Remembered::ofTwoPeople);

        assertThat(look(database, request, Scope.OPEN_QUESTIONS, STANDS)).isTrue();

        var document = document(database, request);
        assertThat(document.reason()).isEqualTo("several-people");
        assertThat(document.samePerson().orElseThrow().strength()).isEqualTo("different");
        assertThat(document.skills()).isEmpty();
        assertThat(document.match()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R7.7: silence changes nothing, whatever was known")
    void silence_changes_nothing(Engine engine) {
        var database = empty(engine);
        var open = answered(database, Remembered::undetermined);
        var verified = answered(database, Remembered::verified);

        assertThat(look(database, open, Scope.OPEN_QUESTIONS, SILENCE)).isFalse();
        assertThat(look(database, verified, Scope.EVERYTHING, SILENCE)).isFalse();

        assertThat(state(database, open)).isEqualTo("UNDETERMINED 1");
        assertThat(state(database, verified)).isEqualTo("VERIFIED 1");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A-120: a fresh look finds what was revoked after the report was filed, and counts a revision")
    void a_fresh_look_finds_a_later_revocation(Engine engine) {
        var database = empty(engine);
        var request = answered(database, Remembered::verified);

        assertThat(look(database, request, Scope.EVERYTHING, REVOKED)).isTrue();

        assertThat(state(database, request)).isEqualTo("NOT_VERIFIED 2");
        assertThat(document(database, request).reason()).isEqualTo("revoked");
        assertThat(database.number("select count(*) from audit_event where action = 'request.revised'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R7.6, A-121: of two nodes that look at the same answer at once, one writes")
    void one_of_two_looks_writes(Engine engine) {
        var database = empty(engine);
        var request = answered(database, Remembered::undetermined);
        var assessment = assessment(database, request);

        var wrote = Race.of(6, () -> look(database, request, assessment, Scope.OPEN_QUESTIONS, STANDS));

        assertThat(wrote).containsOnlyOnce(true);
        assertThat(state(database, request)).isEqualTo("VERIFIED 2");
        assertThat(database.number("select count(*) from audit_event where action = 'request.revised'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R7.6: of two workers one takes an attempt, and the next one waits twice as long")
    void one_worker_takes_an_attempt(Engine engine) {
        var database = empty(engine);
        var request = answered(database, Remembered::undetermined);
        var due = due(database, LATER.plusSeconds(1));

        var taken = Race.of(6, () -> take(database, due.get(0), LATER.plusSeconds(1)));

        assertThat(due).extracting(Assessment::request).containsExactly(request.id());
        assertThat(taken).containsOnlyOnce(true);
        assertThat(due(
                        database,
                        LATER.plusSeconds(1).plus(Duration.ofMinutes(10)).minusSeconds(1)))
                .isEmpty();
        assertThat(due(database, LATER.plusSeconds(1).plus(Duration.ofMinutes(10))))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R7.5: after the last attempt nobody asks by themselves any more; nor before the first pause is over")
    void attempts_come_to_an_end(Engine engine) {
        var database = empty(engine);
        answered(database, Remembered::undetermined);
        var at = NOON;
        assertThat(due(database, LATER.minusSeconds(1))).isEmpty();

        for (int i = 0; i < 3; i++) {
            at = at.plus(Duration.ofDays(1));
            assertThat(take(database, due(database, at).get(0), at)).isTrue();
        }

        assertThat(due(database, at.plus(Duration.ofDays(20)))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_verified_answer_is_not_looked_at_by_itself(Engine engine) {
        var database = empty(engine);
        answered(database, Remembered::verified);

        assertThat(due(database, NOON.plus(Duration.ofDays(20)))).isEmpty();
    }

    private static Database empty(Engine engine) {
        var database = engine.database();
        database.empty();
        return database;
    }

    private static PresentationRequest answered(Database database, Function<PresentationRequest, Judgement> judged) {
        var request = Opened.in(database);
        database.commit(entities -> {
            var judgement = judged.apply(request);
            Looking.assessments(entities).add(request, judgement);
            return Database.on(entities, PresentationRequests.class)
                    .end(
                            request,
                            EnumSet.of(RequestState.OPEN),
                            judgement.outcome(),
                            judgement.document().reason(),
                            NOON);
        });
        return database.commit(
                PresentationRequests.class,
                requests -> requests.find(request.employer(), request.id()).orElseThrow());
    }

    private static boolean look(Database database, PresentationRequest request, Scope scope, Finding status) {
        return look(database, request, assessment(database, request), scope, status);
    }

    private static boolean look(
            Database database, PresentationRequest request, Assessment assessment, Scope scope, Finding status) {
        return database.commit(
                entities -> Looking.again(entities, status, LATER).at(request, assessment, scope, "gateway", LATER));
    }

    private static List<Assessment> due(Database database, Instant at) {
        return database.commit(entities -> Looking.assessments(entities).dueForRecheck(at, 10));
    }

    private static boolean take(Database database, Assessment due, Instant at) {
        return database.commit(entities -> Looking.assessments(entities).takeRecheck(due, at));
    }

    private static Assessment assessment(Database database, PresentationRequest request) {
        return database.commit(entities -> Looking.assessments(entities)
                .ofRequest(request.employer(), request.id())
                .orElseThrow());
    }

    private static AssessmentDocument document(Database database, PresentationRequest request) {
        return database.commit(entities -> Looking.assessments(entities)
                .document(Looking.assessments(entities)
                        .ofRequest(request.employer(), request.id())
                        .orElseThrow()));
    }

    private static String state(Database database, PresentationRequest request) {
        return database.commit(PresentationRequests.class, requests -> {
            var now = requests.find(request.employer(), request.id()).orElseThrow();
            return now.state() + " " + now.revision();
        });
    }
}
