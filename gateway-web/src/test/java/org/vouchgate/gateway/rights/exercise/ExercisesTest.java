package org.vouchgate.gateway.rights.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.gateway.assessment.Judgement;
import org.vouchgate.gateway.assessment.Remembered;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.Vaults;
import org.vouchgate.gateway.request.CandidateWishes;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.retention.Erasing;
import org.vouchgate.gateway.rights.RightsLinks;
import org.vouchgate.gateway.rights.StatementKind;
import org.vouchgate.gateway.rights.Statements;
import org.vouchgate.gateway.rights.Subject;
import org.vouchgate.skills.Standing;

/** What candidates have a right to, on the database: what goes, what stays, and what a second time changes. */
class ExercisesTest {

    private static final Instant NOON = Opened.NOON;
    private static final List<AtsAccount> SOMEBODY = List.of(new AtsAccount("x", "example", Map.of(), Map.of()));

    @ParameterizedTest
    @EnumSource
    void where_nobody_was_told_erasing_leaves_ids_in_the_audit_trail_and_the_note_of_it(Engine engine) {
        var database = emptied(engine);
        var request = answered(database);
        shown(database, request);

        assertThat(erase(database, request, List.of())).isTrue();

        assertThat(rows(database, "presentation_request")).isZero();
        assertThat(rows(database, "assessment")).isZero();
        assertThat(rows(database, "audit_event where action = 'rights.erased'")).isEqualTo(1);
        assertThat(rows(database, "rights_link where secret is null and erased_at is not null"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void where_a_system_was_told_the_request_stays_without_a_name_for_days_and_counts_as_taken_back(Engine engine) {
        var database = emptied(engine);
        var request = answered(database);
        shown(database, request);

        assertThat(erase(database, request, SOMEBODY)).isTrue();

        assertThat(rows(database, "assessment")).isZero();
        var left = now(database, request);
        assertThat(left.state()).isEqualTo(RequestState.CANCELLED);
        assertThat(left.candidate().name()).isEmpty();
        assertThat(left.candidate().email()).isEmpty();
        assertThat(left.purgeAt()).isBeforeOrEqualTo(NOON.plus(EraseEverything.FOR_TAKING_BACK));
        assertThat(erase(database, left, SOMEBODY)).isTrue();
        assertThat(now(database, request).revision()).isEqualTo(left.revision());
    }

    @ParameterizedTest
    @EnumSource
    void whoever_saw_the_request_before_somebody_changed_it_erases_nothing_yet(Engine engine) {
        var database = emptied(engine);
        var request = answered(database);
        database.commit(PresentationRequests.class, requests -> requests.revise(request, RequestState.VERIFIED, "x"));

        assertThat(erase(database, request, SOMEBODY)).isFalse();

        assertThat(rows(database, "assessment")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void opting_out_writes_the_number_out_of_what_is_kept_and_nothing_else(Engine engine) {
        var database = emptied(engine);
        var request = answered(database);
        assertThat(document(database, request).match().orElseThrow().isUnscored())
                .isFalse();

        assertThat(optOut(database, request)).isTrue();
        assertThat(optOut(database, now(database, request))).isFalse();

        var match = document(database, request).match().orElseThrow();
        assertThat(match.isUnscored()).isTrue();
        assertThat(match.score()).isEmpty();
        assertThat(match.lines()).isNotEmpty();
        assertThat(now(database, request).revision()).isEqualTo(2);
        assertThat(rows(database, "audit_event where action = 'rights.opted-out'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_that_was_judged_while_the_candidate_opted_out_is_kept_without_a_number(Engine engine) {
        var database = emptied(engine);
        var request = Opened.in(database);
        var judged = judged(request);
        database.commit(CandidateWishes.class, wishes -> wishes.unscored(request.id(), Optional.of(NOON)));

        database.commit(entities -> {
            Exercising.assessments(entities).add(request, judged);
            return request;
        });

        assertThat(judged.document().match().orElseThrow().isUnscored()).isFalse();
        assertThat(document(database, request).match().orElseThrow().isUnscored())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_makes_a_new_revision_and_the_same_form_makes_it_once(Engine engine) {
        var database = emptied(engine);
        var request = answered(database);
        var form = UUID.randomUUID();

        assertThat(state(database, request, form, StatementKind.CORRECTION)).isEqualTo(MakeStatement.Outcome.MADE);
        assertThat(state(database, now(database, request), form, StatementKind.CORRECTION))
                .isEqualTo(MakeStatement.Outcome.MADE_BEFORE);

        assertThat(rows(database, "candidate_statement")).isEqualTo(1);
        assertThat(now(database, request).revision()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void an_objection_makes_no_new_revision_and_there_is_an_end_to_them(Engine engine) {
        var database = emptied(engine);
        var request = answered(database);

        for (int i = 0; i < MakeStatement.MOST; i++) {
            assertThat(state(database, request, UUID.randomUUID(), StatementKind.OBJECTION))
                    .isEqualTo(MakeStatement.Outcome.MADE);
        }

        assertThat(state(database, request, UUID.randomUUID(), StatementKind.OBJECTION))
                .isEqualTo(MakeStatement.Outcome.TOO_MANY);
        assertThat(now(database, request).revision()).isEqualTo(1);
    }

    private static Database emptied(Engine engine) {
        var database = engine.database();
        database.empty();
        return database;
    }

    /** A request that has ended as verified, with what was concluded. */
    private static PresentationRequest answered(Database database) {
        var request = Opened.in(database);
        database.commit(entities -> {
            Database.on(entities, PresentationRequests.class)
                    .end(request, EnumSet.of(RequestState.OPEN), RequestState.VERIFIED, "every-check-passed", NOON);
            Exercising.assessments(entities).add(request, judged(request));
            return request;
        });
        return now(database, request);
    }

    private static Judgement judged(PresentationRequest request) {
        var profile = Concluded.profile(Concluded.java(0, Standing.TRUSTED_ISSUER));
        return new Judgement(
                RequestState.VERIFIED,
                Concluded.document("verified", Optional.of(profile), Concluded.accepted("Badge")),
                Remembered.verified(request).kept());
    }

    private static void shown(Database database, PresentationRequest request) {
        database.commit(entities -> {
            var links = Database.on(entities, RightsLinks.class);
            Database.set(links, "vault", Vaults.keyedWith(7));
            links.add(request, "s".repeat(43), NOON);
            return request;
        });
    }

    private static PresentationRequest now(Database database, PresentationRequest request) {
        return database.commit(
                PresentationRequests.class,
                requests -> requests.find(request.employer(), request.id()).orElseThrow());
    }

    private static AssessmentDocument document(Database database, PresentationRequest request) {
        return database.commit(entities -> {
            var assessments = Exercising.assessments(entities);
            return assessments.document(
                    assessments.ofRequest(request.employer(), request.id()).orElseThrow());
        });
    }

    private static boolean erase(Database database, PresentationRequest request, List<AtsAccount> told) {
        return database.commit(entities -> {
            var erase = new EraseEverything();
            erase.requests = Database.on(entities, PresentationRequests.class);
            erase.wishes = Database.on(entities, CandidateWishes.class);
            erase.accounts = new AtsAccounts() {
                @Override
                public List<AtsAccount> of(UUID employer) {
                    return told;
                }
            };
            erase.erase = Erasing.on(entities, NOON);
            erase.links = Database.on(entities, RightsLinks.class);
            erase.filing = Exercising.filing();
            erase.outbox = Exercising.outbox(entities);
            erase.audit = Database.on(entities, AuditTrail.class);
            erase.commit = new ShortCommit();
            return erase.of(request, "candidate", NOON);
        });
    }

    private static boolean optOut(Database database, PresentationRequest request) {
        return database.commit(entities -> {
            var optOut = new OptOut();
            optOut.wishes = Database.on(entities, CandidateWishes.class);
            optOut.requests = Database.on(entities, PresentationRequests.class);
            optOut.assessments = Exercising.assessments(entities);
            optOut.read = Exercising.reading(entities);
            optOut.filing = Exercising.filing();
            optOut.outbox = Exercising.outbox(entities);
            optOut.audit = Database.on(entities, AuditTrail.class);
            optOut.commit = new ShortCommit();
            return optOut.of(request, NOON);
        });
    }

    private static MakeStatement.Outcome state(
            Database database, PresentationRequest request, UUID form, StatementKind kind) {
        return database.commit(entities -> {
            var make = new MakeStatement();
            make.statements = Database.on(entities, Statements.class);
            make.assessments = Exercising.reading(entities);
            make.requests = Database.on(entities, PresentationRequests.class);
            make.filing = Exercising.filing();
            make.outbox = Exercising.outbox(entities);
            make.audit = Database.on(entities, AuditTrail.class);
            make.commit = new ShortCommit();
            return make.of(request, new MakeStatement.Wanted(form, kind, Subject.SKILL, "Not so"), NOON);
        });
    }

    private static long rows(Database database, String what) {
        return database.number("select count(*) from " + what);
    }
}
