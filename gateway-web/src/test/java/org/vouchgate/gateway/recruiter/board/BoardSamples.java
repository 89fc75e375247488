package org.vouchgate.gateway.recruiter.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.vouchgate.gateway.job.FindJobs.NamedJob;
import org.vouchgate.gateway.mail.Mail;
import org.vouchgate.gateway.mail.Reach;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.Paging;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.ask.MailLine;
import org.vouchgate.gateway.recruiter.board.BoardPage.Column;
import org.vouchgate.gateway.recruiter.board.BoardPage.Done;
import org.vouchgate.gateway.recruiter.board.BoardPage.Listing;
import org.vouchgate.gateway.recruiter.board.BoardPage.OfJob;
import org.vouchgate.gateway.recruiter.board.HomePage.Undelivered;
import org.vouchgate.gateway.recruiter.job.JobSamples;
import org.vouchgate.gateway.request.Phase;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.request.Requester;
import org.vouchgate.gateway.samples.Sample;
import org.vouchgate.words.Words;

/** The first page and the boards, in every state. */
public final class BoardSamples {

    private static final Instant DAY = Instant.parse("2026-11-20T09:30:00Z");
    private static final Optional<OfJob> JOB = Optional.of(new OfJob(new UUID(7, 1), "Backend developer", false));
    private static final BoardForm NARROW =
            new BoardForm("مهندسة <b>", "", new UUID(7, 1).toString(), "30", "s1", "name");

    private BoardSamples() {}

    public static List<Sample> all() {
        return List.of(
                Sample.of("home-empty", "recruiter/board/home.jte", home(0)),
                Sample.of("home-quiet", "recruiter/board/home.jte", quiet()),
                Sample.of("home-busy", "recruiter/board/home.jte", home(12)),
                board("board-empty", JOB, BoardForm.blank(), 0),
                board("board-of-job", JOB, BoardForm.blank(), 7),
                board("board-of-all", Optional.empty(), BoardForm.blank(), 300),
                board("board-narrowed", Optional.empty(), NARROW, 7),
                board("board-none-found", Optional.empty(), NARROW, 0),
                board("board-list", Optional.empty(), BoardForm.blank().in("to-read"), 300),
                board("board-list-empty", JOB, BoardForm.blank().in("settled"), -1),
                new Sample(
                        "board-with-mistake",
                        words -> new Page(
                                "recruiter/board/board.jte",
                                page(
                                        Optional.empty(),
                                        new BoardForm("x".repeat(300), "", "", "", "", "newest"),
                                        0,
                                        Mistakes.in("q", words.say("search.too-long", 200))))),
                several("several-cancel", "cancel", 3, 1),
                several("several-nobody", "cancel", 0, 0),
                several("several-cancel-none-left", "cancel", 0, 1),
                several("several-remind", "remind", 4, 6),
                several("several-remind-reaches-nobody", "remind", 0, 6));
    }

    private static Sample board(String name, Optional<OfJob> job, BoardForm form, int total) {
        return Sample.of(name, "recruiter/board/board.jte", page(job, form, total, Mistakes.none()));
    }

    private static HomePage home(int many) {
        return new HomePage(
                JobSamples.RECRUITER,
                many == 0
                        ? List.of()
                        : List.of(card(0, RequestState.VERIFIED, false), card(1, RequestState.UNDETERMINED, false)),
                many,
                many == 0 ? List.of() : List.of(new Undelivered(new UUID(9, 1), JobSamples.HOSTILE, "Greenhouse")),
                many == 0 ? 0 : 1,
                many == 0 ? List.of() : List.of(new HomePage.Asking(new UUID(9, 2), "مهندسة عبد الرحمن", DAY)),
                many == 0 ? 0 : 1,
                IntStream.range(0, Math.min(many, 6)).mapToObj(JobSamples::line).toList(),
                many,
                IntStream.range(0, many)
                        .mapToObj(i -> card(i, RequestState.values()[i % RequestState.values().length], false))
                        .toList(),
                many);
    }

    private static HomePage quiet() {
        return new HomePage(
                JobSamples.RECRUITER,
                List.of(),
                0,
                List.of(),
                0,
                List.of(),
                0,
                List.of(JobSamples.line(1)),
                1,
                List.of(card(2, RequestState.OPEN, false)),
                1);
    }

    private static BoardPage page(Optional<OfJob> job, BoardForm form, int total, Mistakes mistakes) {
        var columns = Arrays.stream(Phase.values())
                .map(phase -> new Column(
                        phase, share(phase, total), cards(phase, total), "/candidates?state=" + phase.wireName()))
                .toList();
        var list = Phase.named(form.state())
                .map(phase -> new Listing(
                        phase,
                        total < 0 ? List.of() : new ArrayList<>(cards(phase, total)),
                        Paging.at(2, 30, Math.max(total, 0), "/candidates?state=" + phase.wireName())));
        return new BoardPage(
                JobSamples.RECRUITER,
                job,
                form,
                List.of(
                        new NamedJob(new UUID(7, 1), "Backend developer"),
                        new NamedJob(new UUID(7, 2), JobSamples.HOSTILE)),
                List.of(new Requester("s1", "Rita Recruiter"), new Requester("s2", "مريم")),
                form.text().isEmpty() || total == 0 ? List.of() : List.of(JobSamples.line(2)),
                columns,
                list,
                job.isEmpty(),
                "0",
                total == 7 ? Optional.of(new Done("cancelled", 2)) : Optional.empty(),
                mistakes);
    }

    /** As many as there can be on a page; of the board with seven, nobody has settled anything. */
    private static List<Card> cards(Phase phase, int total) {
        var states = Arrays.stream(RequestState.values())
                .filter(state -> Phase.of(state, phase == Phase.SETTLED) == phase)
                .toList();
        return IntStream.range(0, (int) Math.min(10, Math.max(0, share(phase, total))))
                .mapToObj(i -> card(phase.ordinal() * 100 + i, states.get(i % states.size()), phase == Phase.SETTLED))
                .toList();
    }

    private static long share(Phase phase, int total) {
        if (total < 0) {
            return phase == Phase.WAITING ? 1 : 0;
        }
        return total == 7 ? Math.max(0, 3 - phase.ordinal()) : total / Phase.values().length;
    }

    private static Card card(int number, RequestState state, boolean decided) {
        var names = List.of("Mira Castellanos", "مهندسة عبد الرحمن", JobSamples.HOSTILE, "Candidate K7PQX");
        boolean result = Phase.of(state, decided) == Phase.TO_READ || decided;
        return new Card(
                new UUID(9, number),
                names.get(number % names.size()),
                new UUID(7, 1),
                number % 3 == 2 ? JobSamples.HOSTILE : "Backend developer",
                Badge.of(state),
                DAY,
                Card.next(state, decided),
                result
                        ? Optional.of(
                                number % 2 == 0
                                        ? new Card.Score("board.score.number", 74)
                                        : new Card.Score("board.score.none", 0))
                        : Optional.empty(),
                "Rita Recruiter",
                number % 2 == 0 && !state.ended() ? Optional.of(MailLine.badge(Mail.State.REFUSED)) : Optional.empty(),
                !state.ended());
    }

    private static Sample several(String name, String what, int picked, int passed) {
        return new Sample(
                name,
                words -> new Page(
                        "recruiter/board/several.jte",
                        new SeveralPage(
                                JobSamples.RECRUITER,
                                what,
                                lines(what, picked, i -> Reach.Standing.REACHED, words),
                                lines(what, passed, i -> Reach.Standing.values()[i], words),
                                picked == 0 ? Optional.empty() : Optional.of(new UUID(7, 1)))));
    }

    private static List<SeveralPage.Line> lines(
            String what, int many, IntFunction<Reach.Standing> standing, Words words) {
        return IntStream.range(0, many)
                .mapToObj(i -> new SeveralPage.Line(
                        card(i, what.equals("remind") ? RequestState.OPEN : RequestState.DECLINED, false),
                        what.equals("remind")
                                ? words.say("board.reach." + standing.apply(i).key(), words.minute(DAY))
                                : ""))
                .toList();
    }
}
