package org.vouchgate.ats.sftp;

import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.file.FilePlace;
import org.vouchgate.ats.file.FileReply;
import org.vouchgate.ats.report.CandidateReport;

/** Writes a report that has ended, once per revision. */
final class FileResults implements PublishesResults {

    @Override
    public List<StepKind> plan(CandidateReport report, AtsAccount account) {
        return report.state().ended() ? List.of(StepKind.ORDER) : List.of();
    }

    @Override
    public boolean ofAnySystem() {
        return true;
    }

    @Override
    public StepOutcome perform(Step step, CandidateReport report, Exchange exchange) {
        return new SftpSettings(exchange.account())
                .place()
                .map(place -> write(place, ResultFiles.of(step, report), exchange))
                .orElse(FileOutcome.NOT_CONFIGURED);
    }

    /** A receiver may have taken the files away and left its answer, so that is looked for too. */
    @Override
    public Lookup findExisting(Step step, CandidateReport report, Exchange exchange) {
        var place = new SftpSettings(exchange.account()).place();
        if (place.isEmpty()) {
            return new Lookup.Failed(FileOutcome.NOT_CONFIGURED);
        }
        var table = ResultFiles.table(report);
        for (var name : List.of(ResultFiles.manifest(report), table + FileAnswers.DONE, table + FileAnswers.FAILED)) {
            var found = looked(place.get(), name, table, exchange);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return new Lookup.Absent();
    }

    private static Optional<Lookup> looked(FilePlace place, String name, String table, Exchange exchange) {
        var reply = exchange.files().read(place, name);
        if (reply instanceof FileReply.Missing) {
            return Optional.empty();
        }
        return Optional.of(
                reply instanceof FileReply.Content
                        ? new Lookup.Found(table)
                        : new Lookup.Failed(FileOutcome.ofReading(reply)));
    }

    private static StepOutcome write(FilePlace place, ResultFiles result, Exchange exchange) {
        var begun = false;
        for (var file : result.files()) {
            var written = exchange.files().write(place, file.name(), file.content());
            if (!(written instanceof FileReply.Done)) {
                return written.fold(new FileOutcome(begun));
            }
            begun = true;
        }
        return new StepOutcome.Done(result.base() + ".csv");
    }
}
