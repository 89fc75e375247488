package org.vouchgate.gateway.rights.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.request.Requester;
import org.vouchgate.gateway.rights.Statement;
import org.vouchgate.gateway.rights.Statements;

/** Gives a candidate a person's answer to what they stated. Once: the candidate may have read it. */
@ApplicationScoped
public class AnswerStatement {

    @Inject
    Statements statements;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    /** @throws UserError if the text will not do, or the statement has an answer */
    public void of(Statement statement, String answer, Requester by, Instant at) {
        Wording.mistake(answer).ifPresent(mistake -> {
            throw new BadInput(
                    "/answer",
                    "Write an answer of at most " + Statement.LONGEST
                            + " characters, without characters that cannot be seen.");
        });
        var first = commit.run(() -> {
            var answered = statements.answer(
                    statement.employer(), statement.id(), Wording.plain(answer), by.subject(), by.name(), at);
            if (answered) {
                audit.note(statement.employer(), at, by.subject(), "rights.answered", statement.request(), "");
            }
            return answered;
        });
        if (!first) {
            throw new UserError(Problem.of(
                    "answered-already",
                    409,
                    "This has been answered already",
                    "Somebody was quicker; the candidate can read the answer. Look at the request again."));
        }
    }
}
