package org.vouchgate.gateway.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.vouchgate.gateway.request.PresentationRequest;

/** What candidates say is wrong: it stands beside the result wherever the result is told. */
@ApplicationScoped
public class Corrections {

    /**
     * One correction.
     *
     * @param about what is wrong
     * @param text  in the candidate's words
     */
    public record Correction(Subject about, String text, Instant at) {}

    @Inject
    Statements statements;

    /** In the order they were made. */
    public List<Correction> of(PresentationRequest request) {
        return statements.of(request.employer(), request.id()).stream()
                .filter(statement -> statement.kind() == StatementKind.CORRECTION)
                .map(statement -> new Correction(statement.about(), statement.said(), statement.saidAt()))
                .toList();
    }
}
