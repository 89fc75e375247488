package org.vouchgate.ats.ashby;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.AtsJob;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.ReadsRecords;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderedCandidate;
import org.vouchgate.ats.order.StagedApplication;

/** Reads applications, jobs and the stages of their interview plans. */
final class AshbyRecords implements ReadsRecords {

    /** Merges and deletions are taken at the event's word: what they are about is gone, and its body is signed. */
    @Override
    public Reading<Happening> read(Inbound.Change change, Exchange exchange) {
        return switch (change.event()) {
            case AshbyWebhook.MERGE ->
                new Reading.Known<>(new Happening.Merged(
                        change.ref(), change.more().getOrDefault(AshbyWebhook.INTO, change.ref())));
            case AshbyWebhook.DELETE -> new Reading.Known<>(new Happening.Erased(change.ref()));
            case AshbyWebhook.STAGE_CHANGE, AshbyWebhook.HIRE, AshbyWebhook.UPDATE ->
                new AshbyCandidates(new AshbyCalls(exchange))
                        .application(change.ref())
                        .then(application -> new Reading.Known<>(meaning(change.ref(), application)));
            default -> new Reading.Known<>(new Happening.Nothing("This kind of event means nothing here"));
        };
    }

    private static Happening meaning(String id, JsonObject application) {
        var status = JsonRead.text(application, "status").orElse("");
        if ("Hired".equals(status) || "Archived".equals(status)) {
            return new Happening.Closed(id);
        }
        return staged(application)
                .<Happening>map(Happening.Staged::new)
                .orElseGet(() ->
                        new Happening.Nothing("The application has no stage, or its candidate no e-mail address"));
    }

    private static Optional<StagedApplication> staged(JsonObject application) {
        var id = JsonRead.text(application, "id");
        var candidate = JsonRead.object(application, "candidate");
        var email = candidate
                .flatMap(one -> JsonRead.object(one, "primaryEmailAddress"))
                .flatMap(one -> JsonRead.text(one, "value"));
        var stage = JsonRead.object(application, "currentInterviewStage").flatMap(one -> JsonRead.text(one, "id"));
        if (id.isEmpty() || email.isEmpty() || stage.isEmpty()) {
            return Optional.empty();
        }
        var person = new OrderedCandidate(
                JsonRead.text(candidate.get(), "name").orElse(email.get()),
                email.get(),
                JsonRead.text(candidate.get(), "id"),
                id,
                Optional.empty());
        var job = JsonRead.object(application, "job").flatMap(one -> JsonRead.text(one, "id"));
        return Optional.of(new StagedApplication(person, job, stage.get()));
    }

    @Override
    public Reading<List<AtsJob>> jobs(Exchange exchange) {
        var calls = new AshbyCalls(exchange);
        var open = Json.createObjectBuilder()
                .add("status", Json.createArrayBuilder().add("Open"))
                .add("limit", AshbyCalls.PAGE)
                .build();
        return calls.list("job.list", open, all -> false).then(jobs -> withStages(jobs, calls));
    }

    /** Jobs share plans, so each plan is read once. */
    private static Reading<List<AtsJob>> withStages(List<JsonObject> jobs, AshbyCalls calls) {
        var plans = new HashMap<String, List<AtsJob.Stage>>();
        var result = new ArrayList<AtsJob>();
        for (var job : jobs) {
            for (var plan : plans(job)) {
                if (!plans.containsKey(plan)) {
                    var stages = stages(plan, calls);
                    if (stages instanceof Reading.Failed<List<AtsJob.Stage>> failed) {
                        return new Reading.Failed<>(failed.outcome());
                    }
                    plans.put(plan, stages.fold(known -> known.value(), gone -> List.of(), failed -> List.of()));
                }
            }
            result.add(job(job, plans));
        }
        return new Reading.Known<>(result);
    }

    private static AtsJob job(JsonObject job, Map<String, List<AtsJob.Stage>> plans) {
        return new AtsJob(
                JsonRead.text(job, "id").orElse("-"),
                JsonRead.text(job, "title").orElse(""),
                "",
                plans(job).stream()
                        .flatMap(plan -> plans.getOrDefault(plan, List.of()).stream())
                        .toList());
    }

    private static LinkedHashSet<String> plans(JsonObject job) {
        var plans = new LinkedHashSet<String>();
        JsonRead.text(job, "defaultInterviewPlanId").ifPresent(plans::add);
        JsonRead.texts(job, "interviewPlanIds").forEach(plans::add);
        return plans;
    }

    private static Reading<List<AtsJob.Stage>> stages(String plan, AshbyCalls calls) {
        var body = Json.createObjectBuilder().add("interviewPlanId", plan).build();
        return calls.read("interviewStage.list", body)
                .then(answer -> new Reading.Known<>(JsonRead.objects(answer, "results").stream()
                        .map(stage -> new AtsJob.Stage(
                                JsonRead.text(stage, "id").orElse("-"),
                                JsonRead.text(stage, "title").orElse("")))
                        .toList()));
    }

    @Override
    public Reading<List<StagedApplication>> inStage(String jobRef, String stageRef, int limit, Exchange exchange) {
        if (!Ids.isUuid(jobRef)) {
            return new Reading.Gone<>();
        }
        var active = Json.createObjectBuilder()
                .add("jobId", jobRef)
                .add("status", "Active")
                .add("limit", AshbyCalls.PAGE)
                .build();
        return new AshbyCalls(exchange)
                .list("application.list", active, all -> in(stageRef, all).size() >= limit)
                .then(all -> new Reading.Known<>(
                        in(stageRef, all).stream().limit(limit).toList()));
    }

    private static List<StagedApplication> in(String stage, List<JsonObject> applications) {
        return applications.stream()
                .flatMap(one -> staged(one).stream())
                .filter(one -> one.stageRef().equals(stage))
                .toList();
    }
}
