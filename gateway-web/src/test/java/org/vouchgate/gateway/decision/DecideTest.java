package org.vouchgate.gateway.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.decision.Decision.Outcome;
import org.vouchgate.gateway.persistence.Commits;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.request.Requester;

/** R6.5 to R6.7: decisions are written by people, with reasons, and stay. */
class DecideTest {

    private static final Requester RITA = new Requester("recruiter-1", "Rita");

    @ParameterizedTest
    @EnumSource
    void a_changed_mind_is_one_more_decision_and_both_are_audited_without_their_reasons(Engine engine) {
        var commits = new Commits(engine.database());
        var decide = decide(commits);
        var request = declined(commits, engine);

        decide.about(request, new NewDecision(Outcome.HOLD, "Level of Ada unclear", true, 0), RITA, NOON);
        decide.about(request, new NewDecision(Outcome.ADVANCE, "Shown now", false, 1), RITA, NOON.plusSeconds(60));

        var kept = decide.decisions.ofRequest(request.employer(), request.id());
        assertThat(kept).extracting(Decision::outcome).containsExactly(Outcome.ADVANCE, Outcome.HOLD);
        assertThat(kept).extracting(Decision::whileSealed).containsExactly(false, true);
        assertThat(decide.decisions.ofJob(request.employer(), request.job()))
                .extracting(Decision::outcome)
                .containsExactly(Outcome.ADVANCE);
        assertThat(decide.audit.of(request.employer(), Optional.empty(), 10))
                .extracting(event -> event.action() + " " + event.detail().orElse(""))
                .containsExactly("decision.changed advance", "decision.recorded hold");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_did_not_see_the_last_decision_changes_nothing(Engine engine) {
        var commits = new Commits(engine.database());
        var decide = decide(commits);
        var request = declined(commits, engine);
        decide.about(request, new NewDecision(Outcome.HOLD, "First", false, 0), RITA, NOON);

        assertThatThrownBy(
                        () -> decide.about(request, new NewDecision(Outcome.DECLINE, "Second", false, 0), RITA, NOON))
                .isInstanceOf(UserError.class);

        assertThat(decide.decisions.ofRequest(request.employer(), request.id())).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_decided_without_a_reason_or_while_the_candidate_can_answer(Engine engine) {
        var commits = new Commits(engine.database());
        var decide = decide(commits);
        var open = Opened.in(engine.database());
        var ended = declined(commits, engine);

        assertThatThrownBy(() -> decide.about(open, new NewDecision(Outcome.DECLINE, "Late", false, 0), RITA, NOON))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> decide.about(ended, new NewDecision(Outcome.DECLINE, " ", false, 0), RITA, NOON))
                .isInstanceOf(UserError.class);

        assertThat(decide.decisions.ofRequest(ended.employer(), ended.id())).isEmpty();
    }

    private static Decide decide(Commits commits) {
        var decide = new Decide();
        decide.decisions = commits.on(new Decisions());
        decide.audit = commits.on(new AuditTrail());
        decide.commit = commits;
        return decide;
    }

    private static PresentationRequest declined(Commits commits, Engine engine) {
        var request = Opened.in(engine.database());
        var requests = commits.on(new PresentationRequests());
        commits.run(
                () -> requests.end(request, RequestState.LIVE, RequestState.DECLINED, "declined-by-candidate", NOON));
        return requests.find(request.employer(), request.id()).orElseThrow();
    }
}
