package org.vouchgate.gateway.recruiter.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.batch.Batches;
import org.vouchgate.gateway.batch.CandidateList;
import org.vouchgate.gateway.batch.ListedLine;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.words.Words;

/** Lays out the form that asks many, and what was read from their list. */
@ApplicationScoped
public class AskManyPages {

    @Inject
    Asking asking;

    @Inject
    Batches batches;

    AskManyPage of(
            Shell shell,
            UUID employer,
            JobView job,
            AskManyForm form,
            Optional<CandidateList> list,
            Mistakes mistakes,
            Words words) {
        return new AskManyPage(
                shell,
                job.id(),
                job.title(),
                form,
                asking.part(employer, job, form.what(), words),
                list.map(known -> read(known, words)),
                CandidateList.MOST,
                batches.ofJob(employer, job.id()).stream()
                        .map(batch ->
                                new AskManyPage.Earlier(batch.id(), words.minute(batch.createdAt()), batch.size()))
                        .toList(),
                mistakes);
    }

    /** What is wrong before a list is even read. */
    Mistakes mistakes(UUID employer, AskManyForm form, Words words) {
        if (form.list().isBlank()) {
            return Mistakes.in("list", words.say("batch.mistake.no-list"));
        }
        if (form.list().length() > CandidateList.LONGEST) {
            return Mistakes.in("list", words.say("batch.mistake.list-too-long", CandidateList.LONGEST));
        }
        if (form.byMail() && !asking.sendsMail()) {
            return Mistakes.in("", words.say("ask.mail-off"));
        }
        return AskMistakes.in(form.what(), employer, asking, words);
    }

    /** What is wrong with a list as a whole. */
    Mistakes mistakes(CandidateList list, Words words) {
        if (list.lines().isEmpty()) {
            return Mistakes.in("list", words.say("batch.mistake.no-list"));
        }
        return list.lines().size() > CandidateList.MOST
                ? Mistakes.in(
                        "list", words.say("batch.mistake.too-many", list.lines().size(), CandidateList.MOST))
                : Mistakes.none();
    }

    static AskManyPage.Read read(CandidateList list, Words words) {
        return new AskManyPage.Read(
                list.fine().stream().map(AskManyPages::fine).toList(),
                list.wrong().stream().map(line -> wrong(line, words)).toList());
    }

    private static AskManyPage.FineLine fine(ListedLine line) {
        var whom = line.whom();
        return new AskManyPage.FineLine(line.number(), whom.name(), whom.email(), whom.reference());
    }

    private static AskManyPage.WrongLine wrong(ListedLine line, Words words) {
        var mistake = line.mistake().orElseThrow();
        return new AskManyPage.WrongLine(
                line.number(),
                line.typed(),
                words.say(mistake.kind().key(), mistake.arguments().toArray()));
    }
}
