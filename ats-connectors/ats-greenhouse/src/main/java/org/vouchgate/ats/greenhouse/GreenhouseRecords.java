package org.vouchgate.ats.greenhouse;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vouchgate.ats.AtsJob;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.ReadsRecords;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.StagedApplication;

/**
 * Reads what events are about. A merge, a deletion and an anonymization leave nothing to read, so these are taken at their
 * word: the signature covers them whole.
 */
final class GreenhouseRecords implements ReadsRecords {

    private static final int MOST = 10_000;
    private static final int BATCH = 50;
    private static final Set<String> ENDED = Set.of("hired", "rejected", "converted");

    @Override
    public Reading<Happening> read(Inbound.Change change, Exchange exchange) {
        if (!Harvest.isId(change.ref())) {
            return new Reading.Gone<>();
        }
        return switch (change.event()) {
            case GreenhouseEvents.MERGED -> {
                var into = change.more().getOrDefault(GreenhouseEvents.INTO, "");
                yield Harvest.isId(into)
                        ? new Reading.Known<>(new Happening.Merged(change.ref(), into))
                        : new Reading.Gone<>();
            }
            case GreenhouseEvents.DELETED, GreenhouseEvents.ANONYMIZED ->
                new Reading.Known<>(new Happening.Erased(change.ref()));
            default -> harvest(exchange, harvest -> application(change, harvest));
        };
    }

    @Override
    public Reading<List<AtsJob>> jobs(Exchange exchange) {
        return harvest(
                exchange,
                harvest -> then(
                        harvest.list("/jobs", "", GreenhouseRecords::isOpen, MOST),
                        jobs -> then(
                                harvest.list("/job_interview_stages", "", any -> true, MOST),
                                stages -> then(
                                        posts(harvest),
                                        posts -> new Reading.Known<>(jobs.stream()
                                                .flatMap(job -> job(job, stages, posts).stream())
                                                .toList())))));
    }

    @Override
    public Reading<List<StagedApplication>> inStage(String jobRef, String stageRef, int limit, Exchange exchange) {
        if (!Harvest.isId(jobRef) || !Harvest.isId(stageRef)) {
            return new Reading.Gone<>();
        }
        return harvest(
                exchange,
                harvest -> then(
                        harvest.list("/applications", "job_ids=" + jobRef, GreenhouseRecords::goesOn, MOST),
                        applications -> inStage(applications, jobRef, stageRef, limit, harvest)));
    }

    private static Reading<Happening> application(Inbound.Change change, Harvest harvest) {
        return then(new HarvestSearch(harvest).record("/applications", change.ref()), found -> {
            if (found.isEmpty()) {
                return change.event().equals(GreenhouseEvents.DELETED_APPLICATION)
                        ? new Reading.Known<>(new Happening.Closed(change.ref()))
                        : new Reading.Gone<>();
            }
            var status = JsonRead.text(found.get(), "status").orElse("");
            return ENDED.contains(status)
                    ? new Reading.Known<>(new Happening.Closed(change.ref()))
                    : then(
                            staged(List.of(found.get()), harvest),
                            staged -> new Reading.Known<>(
                                    staged.stream()
                                            .findFirst()
                                            .<Happening>map(Happening.Staged::new)
                                            .orElseGet(
                                                    () -> new Happening.Nothing(
                                                            "The application stands in no stage, or nobody may write to the candidate"))));
        });
    }

    private static Reading<List<StagedApplication>> inStage(
            List<JsonObject> applications, String jobRef, String stageRef, int limit, Harvest harvest) {
        var found = new ArrayList<StagedApplication>();
        for (int from = 0; from < applications.size() && found.size() < limit; from += BATCH) {
            var some = applications.subList(from, Math.min(applications.size(), from + BATCH));
            var staged = staged(some, harvest);
            if (!(staged instanceof Reading.Known<List<StagedApplication>> known)) {
                return staged;
            }
            known.value().stream()
                    .filter(one -> one.stageRef().equals(stageRef)
                            && one.jobRef().filter(jobRef::equals).isPresent())
                    .limit((long) limit - found.size())
                    .forEach(found::add);
        }
        return new Reading.Known<>(List.copyOf(found));
    }

    /** An application's own stage is not one of its job's: which of those it stands in is a list of its own. */
    private static Reading<List<StagedApplication>> staged(List<JsonObject> applications, Harvest harvest) {
        return then(
                harvest.list(
                        "/application_stages",
                        "application_ids=" + ids(applications, "id"),
                        stage -> stage.get("current") == JsonValue.TRUE,
                        MOST),
                stages -> then(
                        harvest.list("/candidates", "ids=" + ids(applications, "candidate_id"), any -> true, MOST),
                        people -> new Reading.Known<>(applications.stream()
                                .flatMap(application -> staged(application, stages, people).stream())
                                .toList())));
    }

    private static Optional<StagedApplication> staged(
            JsonObject application, List<JsonObject> stages, List<JsonObject> people) {
        var id = JsonRead.text(application, "id").orElse("");
        var candidate = JsonRead.text(application, "candidate_id");
        var stage = stages.stream()
                .filter(one ->
                        JsonRead.text(one, "application_id").filter(id::equals).isPresent())
                .flatMap(one -> JsonRead.text(one, "job_interview_stage_id").stream())
                .findFirst();
        return people.stream()
                .map(Person::of)
                .filter(person -> candidate.filter(person.id()::equals).isPresent())
                .flatMap(person -> person.invited(id).stream())
                .findFirst()
                .flatMap(person ->
                        stage.map(where -> new StagedApplication(person, JsonRead.text(application, "job_id"), where)));
    }

    private static String ids(List<JsonObject> records, String name) {
        return records.stream()
                .flatMap(one -> JsonRead.text(one, name).stream())
                .filter(Harvest::isId)
                .distinct()
                .collect(Collectors.joining(","));
    }

    private static boolean goesOn(JsonObject application) {
        return !ENDED.contains(JsonRead.text(application, "status").orElse(""))
                && application.get("prospect") != JsonValue.TRUE;
    }

    private static boolean isOpen(JsonObject job) {
        return JsonRead.text(job, "status")
                .filter(status -> !status.equals("open"))
                .isEmpty();
    }

    /** What jobs are described with; an account that may not read it has jobs without descriptions. */
    private static Reading<List<JsonObject>> posts(Harvest harvest) {
        return harvest.list(
                        "/job_posts", "", post -> JsonRead.text(post, "content").isPresent(), MOST)
                .fold(
                        known -> known,
                        gone -> new Reading.Known<>(List.of()),
                        failed -> failed.outcome() instanceof Refused ? new Reading.Known<>(List.of()) : failed);
    }

    private static Optional<AtsJob> job(JsonObject job, List<JsonObject> stages, List<JsonObject> posts) {
        return JsonRead.text(job, "id")
                .map(id -> new AtsJob(
                        id,
                        JsonRead.text(job, "name").orElse(id),
                        posts.stream()
                                .filter(post -> isOf(id, post))
                                .flatMap(post -> JsonRead.text(post, "content").stream())
                                .findFirst()
                                .orElse(""),
                        stages.stream()
                                .filter(stage -> isOf(id, stage))
                                .sorted(Comparator.comparingInt(GreenhouseRecords::place))
                                .flatMap(stage -> stage(stage).stream())
                                .toList()));
    }

    private static boolean isOf(String job, JsonObject record) {
        return JsonRead.text(record, "job_id").filter(job::equals).isPresent();
    }

    private static int place(JsonObject stage) {
        return stage.get("sort_order") instanceof JsonNumber number ? number.intValue() : Integer.MAX_VALUE;
    }

    private static Optional<AtsJob.Stage> stage(JsonObject stage) {
        return JsonRead.text(stage, "id")
                .map(id -> new AtsJob.Stage(id, JsonRead.text(stage, "name").orElse(id)));
    }

    private static <T> Reading<T> harvest(Exchange exchange, Function<Harvest, Reading<T>> work) {
        var settings = new GreenhouseSettings(exchange.account());
        return settings.writesBack()
                ? work.apply(new Harvest(settings, exchange))
                : new Reading.Failed<>(new Refused(
                        Refusal.NOT_CONFIGURED, "Harvest v3 client id, client secret or user id is missing"));
    }

    private static <T, R> Reading<R> then(Reading<T> reading, Function<T, Reading<R>> next) {
        return reading.fold(
                known -> next.apply(known.value()),
                gone -> new Reading.Gone<>(),
                failed -> new Reading.Failed<>(failed.outcome()));
    }
}
