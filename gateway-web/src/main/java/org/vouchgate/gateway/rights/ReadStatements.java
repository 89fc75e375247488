package org.vouchgate.gateway.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.vouchgate.gateway.request.PresentationRequest;

/** What candidates say, for recruiters: about one request, and what waits for an answer. */
@ApplicationScoped
public class ReadStatements {

    /** A request whose candidate waits for a person's answer, since when. */
    public record Waiting(UUID request, UUID statement, Instant since) {}

    @Inject
    Statements statements;

    public CandidateSays of(PresentationRequest request) {
        return CandidateSays.of(statements.of(request.employer(), request.id()), request.unscoredAt());
    }

    /** The longest waiting first. */
    public List<Waiting> waiting(UUID employer) {
        return statements.open(employer).stream()
                .map(statement -> new Waiting(statement.request(), statement.id(), statement.saidAt()))
                .toList();
    }
}
