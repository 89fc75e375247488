package org.vouchgate.ats.sftp;

import java.util.Arrays;
import java.util.Optional;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.ShowsResults;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.file.FilePlace;
import org.vouchgate.ats.file.FileReply;
import org.vouchgate.ats.file.FileReply.Content;
import org.vouchgate.ats.report.CandidateReport;

/** Reads what a receiver left: {@code name.csv.done}, {@code name.csv.err}, or the file as it was written. */
final class FileAnswers implements ShowsResults {

    static final String DONE = ".done";
    static final String FAILED = ".err";

    @Override
    public Shown shown(Step step, CandidateReport report, Exchange exchange) {
        var settings = new SftpSettings(exchange.account());
        return settings.place()
                .map(place -> answered(place, report, exchange)
                        .orElseGet(() -> untaken(place, step, report, settings.answers(), exchange)))
                .orElseGet(() -> new Shown.Failed(FileOutcome.NOT_CONFIGURED));
    }

    private static Optional<Shown> answered(FilePlace place, CandidateReport report, Exchange exchange) {
        var table = ResultFiles.table(report);
        var failed = exchange.files().read(place, table + FAILED);
        if (failed instanceof Content) {
            // What is in it can quote a person.
            return Optional.of(new Shown.Differs("the receiver could not use the file, see " + table + FAILED));
        }
        var done = exchange.files().read(place, table + DONE);
        if (done instanceof Content) {
            return Optional.of(new Shown.AsSent());
        }
        return unknown(failed).or(() -> unknown(done));
    }

    private static Optional<Shown> unknown(FileReply reply) {
        return reply instanceof FileReply.Missing
                ? Optional.empty()
                : Optional.of(new Shown.Failed(FileOutcome.ofReading(reply)));
    }

    private static Shown untaken(
            FilePlace place, Step step, CandidateReport report, boolean answers, Exchange exchange) {
        var table = ResultFiles.table(report);
        var reply = exchange.files().read(place, table);
        if (reply instanceof Content content) {
            var sent = ResultFiles.of(step, report).files().stream()
                    .filter(file -> file.name().equals(table))
                    .findFirst()
                    .orElseThrow();
            return Arrays.equals(sent.content(), content.bytes())
                    ? new Shown.AsSent()
                    : new Shown.Differs("the file " + table + " has another content");
        }
        if (reply instanceof FileReply.Missing) {
            return answers
                    ? new Shown.Missing()
                    : new Shown.Unseen("The receiver takes files away and leaves no answer");
        }
        return new Shown.Failed(FileOutcome.ofReading(reply));
    }
}
