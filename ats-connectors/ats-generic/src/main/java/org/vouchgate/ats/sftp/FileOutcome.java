package org.vouchgate.ats.sftp;

import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.file.FileReply;

/**
 * What it means for a step that a file server did not do what it was asked to.
 *
 * @param begun whether an earlier file of the same step is there already
 */
record FileOutcome(boolean begun) implements FileReply.Cases<StepOutcome> {

    static final StepOutcome NOT_CONFIGURED = new StepOutcome.Refused(
            Refusal.NOT_CONFIGURED,
            "The file server's name, user or key is missing, its port is none, or there is neither password nor key");

    private static final String SILENT = "The file server could not be reached, or the connection broke";

    static StepOutcome ofReading(FileReply reply) {
        return reply.fold(new FileOutcome(false));
    }

    @Override
    public StepOutcome done(FileReply.Done done) {
        return contradiction();
    }

    @Override
    public StepOutcome content(FileReply.Content content) {
        return contradiction();
    }

    @Override
    public StepOutcome missing(FileReply.Missing missing) {
        return contradiction();
    }

    /** Writing a file again changes nothing, unless somebody has taken the first one away: then one has to look. */
    @Override
    public StepOutcome noAnswer(FileReply.NoAnswer silence) {
        return begun || silence.perhapsDone() ? StepOutcome.Ambiguous.of(SILENT) : StepOutcome.Retry.of(SILENT);
    }

    @Override
    public StepOutcome refused(FileReply.Refused refused) {
        return new StepOutcome.Refused(Refusal.FORBIDDEN, refused.why());
    }

    @Override
    public StepOutcome forbidden(FileReply.Forbidden forbidden) {
        return new StepOutcome.Refused(
                Refusal.FOREIGN_ADDRESS,
                "The file server's address is not allowed, or it showed another key than the one that was named");
    }

    /** Done, content and missing are no failures of the call they would answer. */
    private static StepOutcome contradiction() {
        return StepOutcome.Retry.of("The file server contradicts itself");
    }
}
