package org.vouchgate.gateway.rights.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.delivery.Filing;
import org.vouchgate.gateway.delivery.Outbox;
import org.vouchgate.gateway.delivery.PlannedStep;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.rights.Statement;
import org.vouchgate.gateway.rights.StatementKind;
import org.vouchgate.gateway.rights.Statements;
import org.vouchgate.gateway.rights.Subject;

/** Takes down what a candidate states. A correction of a result is told to every recruiting system, as a revised report. */
@ApplicationScoped
public class MakeStatement {

    /** How many there may be about one request. */
    public static final int MOST = 20;

    /** What came of it. */
    public enum Outcome {
        MADE,
        /** The same form was sent before. */
        MADE_BEFORE,
        TOO_MANY
    }

    /**
     * What is to be stated.
     *
     * @param form names the form it was written in, so that sending it twice states it once
     * @param said text that {@link Wording} finds nothing wrong with
     */
    public record Wanted(UUID form, StatementKind kind, Subject about, String said) {}

    @Inject
    Statements statements;

    @Inject
    ReadAssessment assessments;

    @Inject
    PresentationRequests requests;

    @Inject
    Filing filing;

    @Inject
    Outbox outbox;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    public Outcome of(PresentationRequest request, Wanted wanted, Instant at) {
        var id = id(request, wanted.form());
        var earlier = statements.of(request.employer(), request.id());
        if (earlier.stream().anyMatch(statement -> statement.id().equals(id))) {
            return Outcome.MADE_BEFORE;
        }
        if (earlier.size() >= MOST) {
            return Outcome.TOO_MANY;
        }
        var retold = wanted.kind() == StatementKind.CORRECTION ? planned(request) : Optional.<List<PlannedStep>>empty();
        return commit.run(() -> {
            statements.add(Statement.of(id, request, wanted.kind(), wanted.about(), wanted.said(), at));
            retold.ifPresent(steps -> retell(request, steps));
            audit.note(
                    request.employer(),
                    at,
                    "candidate",
                    "rights." + wanted.kind().wireName(),
                    request.id(),
                    "");
            return Outcome.MADE;
        });
    }

    private Optional<List<PlannedStep>> planned(PresentationRequest request) {
        return assessments
                .ifAny(request)
                .map(document -> filing.planRevision(
                        request, request.state(), request.reason().orElse(document.reason()), document));
    }

    /** Whoever revised meanwhile tells the correction too: reports are written when they are sent. */
    private void retell(PresentationRequest request, List<PlannedStep> steps) {
        if (requests.revise(request, request.state(), request.reason().orElse(""))) {
            outbox.replace(request, steps);
        }
    }

    /** Forms name themselves; what they name must not be anybody else's. */
    private static UUID id(PresentationRequest request, UUID form) {
        return UUID.nameUUIDFromBytes((request.id() + "/" + form).getBytes(StandardCharsets.US_ASCII));
    }
}
