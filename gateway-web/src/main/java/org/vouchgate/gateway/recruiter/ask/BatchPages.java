package org.vouchgate.gateway.recruiter.ask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vouchgate.gateway.batch.Batch;
import org.vouchgate.gateway.batch.BatchLine;
import org.vouchgate.gateway.batch.BatchProgress;
import org.vouchgate.gateway.batch.BatchProgress.Standing;
import org.vouchgate.gateway.blind.Curtain;
import org.vouchgate.gateway.blind.Curtains;
import org.vouchgate.gateway.mail.Mail;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.platform.Secrets;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.words.Words;

/** Lays out how far a batch has come. */
@ApplicationScoped
public class BatchPages {

    @Inject
    BatchProgress progress;

    @Inject
    Curtains curtains;

    BatchPage of(Shell shell, Batch batch, String jobTitle, Words words) {
        var standings = progress.of(batch);
        var allowed = curtains.of(
                batch.employer(),
                standings.stream()
                        .flatMap(standing -> standing.request().stream())
                        .toList());
        boolean blind = curtains.isBlind(batch.employer(), batch.job());
        return of(shell, batch, jobTitle, standings, id -> curtain(allowed, id, blind), words);
    }

    /** Whoever is not asked yet, or erased again, cannot have been unsealed. */
    private static Curtain curtain(Map<UUID, Curtain> allowed, UUID id, boolean blind) {
        return allowed.getOrDefault(id, new Curtain(id, blind, blind));
    }

    static BatchPage of(
            Shell shell,
            Batch batch,
            String jobTitle,
            List<Standing> standings,
            Function<UUID, Curtain> curtains,
            Words words) {
        var lines = standings.stream()
                .map(standing -> line(standing, curtains.apply(id(batch, standing)), words))
                .toList();
        return new BatchPage(
                shell,
                batch.job(),
                jobTitle,
                batch.id(),
                words.minute(batch.createdAt()),
                batch.size(),
                (int) standings.stream()
                        .filter(standing -> standing.line().state() != BatchLine.State.WAITING)
                        .count(),
                counts(lines),
                lines,
                standings.stream().anyMatch(BatchPages::mayChange),
                seen(lines));
    }

    private static boolean mayChange(Standing standing) {
        return standing.line().state() == BatchLine.State.WAITING
                || standing.request()
                        .filter(request -> !request.state().ended())
                        .isPresent();
    }

    private static BatchPage.Line line(Standing standing, Curtain curtain, Words words) {
        var line = standing.line();
        var mail = standing.mail();
        return new BatchPage.Line(
                line.position(),
                name(standing, curtain, words),
                standing.request().map(request -> request.id()),
                Optional.of(state(standing)),
                mail.map(known -> MailLine.badge(known.state())),
                problem(standing, words),
                line.problem()
                        .or(() -> mail.filter(BatchPages::failed).flatMap(Mail::answer))
                        .filter(problem -> !curtain.drawn()));
    }

    private static String name(Standing standing, Curtain curtain, Words words) {
        return standing.request()
                .map(request -> curtain.name(words, request))
                .or(() -> Optional.of(standing.line().whom().known())
                        .filter(known -> !known.isEmpty())
                        .map(known -> curtain.drawn() ? words.say("blind.hidden") : known))
                .orElseGet(() -> words.say("batch.erased"));
    }

    private static UUID id(Batch batch, Standing standing) {
        return standing.line().request().orElseGet(batch::id);
    }

    private static Badge state(Standing standing) {
        return standing.request().map(request -> Badge.of(request.state())).orElseGet(() -> switch (standing.line()
                .state()) {
            case WAITING -> new Badge("batch.state.waiting", "…", "waiting");
            case REFUSED -> new Badge("batch.state.refused", "✕", "bad");
            case OPENED -> new Badge("batch.state.erased", "–", "quiet");
        });
    }

    private static Optional<String> problem(Standing standing, Words words) {
        if (standing.line().state() == BatchLine.State.REFUSED) {
            return Optional.of(words.say("batch.problem.not-opened"));
        }
        return standing.mail().filter(BatchPages::failed).map(mail -> words.say("batch.problem.not-delivered"));
    }

    private static boolean failed(Mail mail) {
        return mail.state() == Mail.State.REFUSED || mail.state() == Mail.State.STUCK;
    }

    static List<BatchPage.Count> counts(List<BatchPage.Line> lines) {
        var numbers = new LinkedHashMap<Badge, Integer>();
        lines.stream()
                .flatMap(line -> Stream.concat(line.state().stream(), line.mail().stream()))
                .forEach(badge -> numbers.merge(badge, 1, Integer::sum));
        return numbers.entrySet().stream()
                .map(entry -> new BatchPage.Count(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String seen(List<BatchPage.Line> lines) {
        var all = new StringBuilder();
        lines.forEach(line -> all.append(line.state().map(Badge::key).orElse(""))
                .append(line.mail().map(Badge::key).orElse(""))
                .append('.'));
        return Secrets.hash(all.toString()).substring(0, 16);
    }
}
