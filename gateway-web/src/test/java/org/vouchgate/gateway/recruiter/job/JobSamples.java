package org.vouchgate.gateway.recruiter.job;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouchgate.gateway.job.JobFile.Trouble;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.job.JobView.CriterionView;
import org.vouchgate.gateway.job.JobView.LeftOutView;
import org.vouchgate.gateway.job.JobView.RequirementView;
import org.vouchgate.gateway.pages.Paging;
import org.vouchgate.gateway.platform.Page;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;
import org.vouchgate.gateway.recruiter.job.NewJobPage.Choice;
import org.vouchgate.gateway.recruiter.job.NewJobPage.Listing;
import org.vouchgate.gateway.request.Phase;
import org.vouchgate.gateway.samples.Sample;
import org.vouchgate.matching.Provenance;
import org.vouchgate.matching.Requirement.Alternative;
import org.vouchgate.words.Words;

/** The pages of a job, in every state. */
public final class JobSamples {

    public static final Shell RECRUITER = new Shell("Northwind Energy", "Rita Recruiter", false);
    static final Shell ADMIN = new Shell("Northwind Energy", "Ada Admin", true);
    public static final String HOSTILE =
            "<script>alert(1)</script> \u202Egnp.exe\u202C مهندسة " + "Donaudampfschifffahrtsgesellschaft".repeat(4);
    private static final Instant DAY = Instant.parse("2026-11-20T09:30:00Z");
    private static final UUID ID = new UUID(7, 1);
    private static final String TEXT = """
            We are a young team looking for a backend developer.

            You bring:
            - Java, three years or more
            - PostgreSQL or another relational database
            - Kubernetes (a plus)

            Native English speakers preferred.
            """;

    private JobSamples() {}

    public static List<Sample> all() {
        return Stream.of(lists(), news(), pages()).flatMap(List::stream).toList();
    }

    private static List<Sample> lists() {
        return List.of(
                Sample.of("jobs-none", "recruiter/job/list.jte", list("", false, 0, 1, false)),
                Sample.of("jobs-one", "recruiter/job/list.jte", list("", false, 1, 1, false)),
                Sample.of("jobs-many", "recruiter/job/list.jte", list("", false, 60, 2, false)),
                Sample.of("jobs-none-found", "recruiter/job/list.jte", list(HOSTILE, false, 0, 1, false)),
                Sample.of("jobs-none-archived", "recruiter/job/list.jte", list("", true, 0, 1, false)),
                Sample.of("jobs-with-mistake", "recruiter/job/list.jte", list("x".repeat(300), false, 0, 1, true)));
    }

    private static List<Sample> news() {
        return List.of(
                Sample.of("job-new", "recruiter/job/new.jte", fresh("text", "", Mistakes.none(), Optional.empty())),
                mistaken(
                        "job-new-with-mistakes",
                        "text",
                        words -> new Mistakes(Map.of(
                                "title", words.say("job.wrong.title", 300),
                                "description", words.say("job.wrong.description", 200_000)))),
                Sample.of(
                        "job-new-file", "recruiter/job/new.jte", fresh("file", "", Mistakes.none(), Optional.empty())),
                mistaken(
                        "job-new-file-with-mistakes",
                        "file",
                        words -> new Mistakes(Map.of(
                                "title",
                                words.say("job.wrong.title", 300),
                                "file",
                                words.say(NewJobs.key(Trouble.PDF))))),
                Sample.of(
                        "job-new-ats",
                        "recruiter/job/new.jte",
                        fresh("ats", "", Mistakes.none(), Optional.of(theirs()))),
                mistaken(
                        "job-new-ats-unread",
                        "ats",
                        words -> Mistakes.of(
                                new UserError(Problem.of(
                                        "ats-unreadable",
                                        502,
                                        "The jobs could not be read",
                                        "The vendor answered 503.")),
                                words)),
                Sample.of(
                        "job-new-ats-none",
                        "recruiter/job/new.jte",
                        new NewJobPage(RECRUITER, "ats", "", "", List.of(), Optional.empty(), Mistakes.none())));
    }

    private static List<Sample> pages() {
        return List.of(
                Sample.of("job", "recruiter/job/page.jte", page(job(), "", Mistakes.none(), false)),
                Sample.of("job-just-described", "recruiter/job/page.jte", page(job(), "new", Mistakes.none(), false)),
                Sample.of("job-archived", "recruiter/job/page.jte", page(job(), "", Mistakes.none(), true)),
                Sample.of("job-empty", "recruiter/job/page.jte", page(empty(), "description", Mistakes.none(), false)),
                Sample.of("job-hostile", "recruiter/job/page.jte", page(hostile(), "", Mistakes.none(), false)),
                new Sample("job-with-mistakes", words -> new Page("recruiter/job/page.jte", wrong(words))),
                Sample.of(
                        "job-description",
                        "recruiter/job/description.jte",
                        new DescriptionPage(
                                RECRUITER, ID, "Backend developer", "Backend developer", TEXT, Mistakes.none())),
                new Sample(
                        "job-description-with-mistakes",
                        words -> new Page(
                                "recruiter/job/description.jte",
                                new DescriptionPage(
                                        RECRUITER,
                                        ID,
                                        "Backend developer",
                                        "",
                                        "",
                                        new Mistakes(Map.of(
                                                "title", words.say("job.wrong.title", 300),
                                                "description", words.say("job.wrong.description", 200_000)))))),
                Sample.of(
                        "job-archive",
                        "recruiter/job/archive.jte",
                        new ArchivePage(RECRUITER, ID, "Backend developer", DAY, Optional.empty())),
                Sample.of(
                        "job-restore",
                        "recruiter/job/archive.jte",
                        new ArchivePage(RECRUITER, ID, HOSTILE, DAY, Optional.of(DAY))));
    }

    /** A job in a list. */
    public static JobLine line(int number) {
        var title = number == 3 ? HOSTILE : number == 4 ? "مهندس برمجيات" : "Job number " + number;
        return new JobLine(
                new UUID(8, number),
                title,
                number,
                DAY,
                number == 1 ? Map.of() : Map.of(Phase.WAITING, 3L, Phase.TO_READ, (long) number, Phase.ENDED, 1L));
    }

    private static JobsPage list(String text, boolean archived, int total, int page, boolean tooLong) {
        return new JobsPage(
                RECRUITER,
                text,
                tooLong,
                archived,
                IntStream.range(0, Math.min(24, total))
                        .mapToObj(JobSamples::line)
                        .toList(),
                Paging.at(page, 24, total, "/jobs?q="));
    }

    private static NewJobPage fresh(String from, String title, Mistakes mistakes, Optional<Listing> listing) {
        return new NewJobPage(ADMIN, from, title, title, List.of("greenhouse", "lever"), listing, mistakes);
    }

    private static Sample mistaken(String name, String from, Function<Words, Mistakes> mistakes) {
        return new Sample(
                name,
                words -> new Page(
                        "recruiter/job/new.jte", fresh(from, HOSTILE, mistakes.apply(words), Optional.empty())));
    }

    private static Listing theirs() {
        return new Listing(
                "greenhouse",
                List.of(
                        new Choice("1", "Backend developer", Optional.empty()),
                        new Choice("2", HOSTILE, Optional.of("/jobs/" + ID)),
                        new Choice("3", "مهندس برمجيات", Optional.empty())));
    }

    private static JobPage page(JobView job, String saved, Mistakes mistakes, boolean archived) {
        return new JobPage(
                RECRUITER,
                job,
                archived,
                Highlights.in(job),
                RequirementRow.all(job.requirements()),
                Collections.nCopies(JobPages.BLANK_ROWS, RequirementRow.blank()),
                saved,
                mistakes);
    }

    private static JobPage wrong(Words words) {
        var rows = RequirementRow.all(job().requirements());
        return new JobPage(
                RECRUITER,
                job(),
                false,
                Highlights.in(job()),
                List.of(
                        rows.get(0).with("label", "job.requirement.wrong.label"),
                        rows.get(1).with("weight", "job.requirement.wrong.weight"),
                        rows.get(2).with("level", "job.requirement.wrong.choice"),
                        RequirementRow.blank().with("alternatives", "job.requirement.wrong.alternatives")),
                List.of(),
                "",
                Mistakes.in("", words.say("job.wrong.rows")));
    }

    private static JobView job() {
        return view(
                "Backend developer",
                TEXT,
                List.of(
                        requirement("r-1", "Java", "required", 2, Optional.of(3), List.of(), words("Java")),
                        requirement(
                                "r-2",
                                "PostgreSQL",
                                "required",
                                1,
                                Optional.empty(),
                                List.of(new Alternative(Optional.empty(), "relational database")),
                                words("PostgreSQL")),
                        requirement(
                                "r-3", "Kubernetes", "preferred", 1, Optional.empty(), List.of(), words("Kubernetes")),
                        requirement("r-4", "Spoken Polish", "preferred", 1, Optional.empty(), List.of(), List.of())));
    }

    private static JobView empty() {
        return view("Assistant", "Come and join us.", List.of());
    }

    private static JobView hostile() {
        return view(
                HOSTILE,
                HOSTILE,
                List.of(requirement(
                        "r-9",
                        HOSTILE,
                        "required",
                        0.25,
                        Optional.of(4),
                        List.of(new Alternative(Optional.empty(), HOSTILE)),
                        List.of(new Provenance("text", 0, 25, HOSTILE), new Provenance("skills/0", 0, 25, HOSTILE)))));
    }

    private static JobView view(String title, String text, List<RequirementView> requirements) {
        return new JobView(
                ID,
                title,
                text,
                3,
                DAY,
                requirements,
                text.equals(TEXT)
                        ? List.of(
                                new CriterionView("age", found("young team")),
                                new CriterionView("native-language", found("Native English speakers")))
                        : List.of(),
                requirements.size() == 1 || requirements.isEmpty()
                        ? List.of(new LeftOutView("no-requirement", 0, ""), new LeftOutView("repeated-lines", 2, ""))
                        : List.of(),
                "1");
    }

    private static RequirementView requirement(
            String id,
            String label,
            String importance,
            double weight,
            Optional<Integer> level,
            List<Alternative> alternatives,
            List<Provenance> readFrom) {
        return new RequirementView(
                id, Optional.empty(), label, importance, weight, level, Optional.empty(), alternatives, readFrom);
    }

    private static List<Provenance> words(String words) {
        return List.of(found(words));
    }

    private static Provenance found(String words) {
        int at = TEXT.indexOf(words);
        return new Provenance("text", at, at + words.length(), words);
    }
}
