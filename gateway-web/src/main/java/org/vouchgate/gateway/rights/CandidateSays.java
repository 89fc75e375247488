package org.vouchgate.gateway.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a candidate says about a request, for whoever reads its result.
 *
 * @param corrections what they say is wrong, in the order it was said
 * @param objections  what a person is asked to look at, in that order, with the answers
 * @param unscoredAt  when they asked not to be scored, if they did
 */
@Schema(name = "CandidateSays")
public record CandidateSays(List<Said> corrections, List<Said> objections, Optional<Instant> unscoredAt) {

    /**
     * One statement.
     *
     * @param about      {@code credential, skill, score, person} or {@code other}
     * @param answeredBy the name of the person who answered
     */
    @Schema(name = "CandidateStatement")
    public record Said(
            UUID id,
            String about,
            String text,
            Instant at,
            Optional<String> answer,
            Optional<Instant> answeredAt,
            Optional<String> answeredBy) {

        private Said typed(UnaryOperator<String> through) {
            return new Said(id, about, through.apply(text), at, answer.map(through), answeredAt, answeredBy);
        }

        static Said of(Statement statement) {
            return new Said(
                    statement.id(),
                    statement.about().wireName(),
                    statement.said(),
                    statement.saidAt(),
                    statement.answer(),
                    statement.answeredAt(),
                    statement.answeredBy());
        }
    }

    public CandidateSays {
        corrections = List.copyOf(corrections);
        objections = List.copyOf(objections);
    }

    public static CandidateSays nothing() {
        return new CandidateSays(List.of(), List.of(), Optional.empty());
    }

    static CandidateSays of(List<Statement> statements, Optional<Instant> unscoredAt) {
        return new CandidateSays(
                kind(statements, StatementKind.CORRECTION).toList(),
                kind(statements, StatementKind.OBJECTION).toList(),
                unscoredAt);
    }

    private static Stream<Said> kind(List<Statement> statements, StatementKind kind) {
        return statements.stream().filter(statement -> statement.kind() == kind).map(Said::of);
    }

    /** The same with what was typed put through something, such as a veil. */
    public CandidateSays typed(UnaryOperator<String> through) {
        return new CandidateSays(
                corrections.stream().map(said -> said.typed(through)).toList(),
                objections.stream().map(said -> said.typed(through)).toList(),
                unscoredAt);
    }

    /** Whether somebody has to answer. */
    public boolean waitsForAnswer() {
        return objections.stream().anyMatch(said -> said.answeredAt().isEmpty());
    }

    public boolean isNothing() {
        return corrections.isEmpty() && objections.isEmpty() && unscoredAt.isEmpty();
    }
}
