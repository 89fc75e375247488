package org.vouchgate.ats.partners;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.vouchgate.ats.AtsJob;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.ReadsRecords;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.StagedApplication;

/** Candidates, jobs and stages of the SPI v3. Stages go by their names, because that is what candidates say. */
final class WorkableRecords implements ReadsRecords {

    static final Set<String> EVENTS = Set.of("candidate_created", "candidate_moved");

    private static final int MOST_PAGES = 20;

    @Override
    public Reading<Happening> read(Inbound.Change change, Exchange exchange) {
        if (!PartnerSettings.isId(change.ref())) {
            return new Reading.Gone<>();
        }
        return get("/candidates/" + change.ref(), exchange)
                .then(body -> new Reading.Known<>(JsonRead.object(body, "candidate")
                        .flatMap(WorkableMapping::staged)
                        .<Happening>map(Happening.Staged::new)
                        .orElseGet(
                                () -> new Happening.Nothing("The candidate stands in no stage, or has no address"))));
    }

    @Override
    public Reading<List<AtsJob>> jobs(Exchange exchange) {
        return all("/jobs?state=published&limit=100", "jobs", exchange)
                .then(jobs -> get("/stages", exchange).then(body -> {
                    var stages = JsonRead.objects(body, "stages").stream()
                            .flatMap(stage -> JsonRead.text(stage, "name").stream())
                            .map(name -> new AtsJob.Stage(name, name))
                            .toList();
                    return new Reading.Known<>(jobs.stream()
                            .flatMap(job -> JsonRead.text(job, "shortcode").stream()
                                    .map(ref -> new AtsJob(
                                            ref, JsonRead.text(job, "title").orElse(ref), "", stages)))
                            .toList());
                }));
    }

    @Override
    public Reading<List<StagedApplication>> inStage(String jobRef, String stageRef, int limit, Exchange exchange) {
        if (!PartnerSettings.isId(jobRef)) {
            return new Reading.Gone<>();
        }
        return all("/candidates?shortcode=" + jobRef + "&limit=100", "candidates", exchange)
                .then(candidates -> new Reading.Known<>(candidates.stream()
                        .flatMap(candidate -> WorkableMapping.staged(candidate).stream())
                        .filter(staged -> staged.stageRef().equals(stageRef))
                        .limit(limit)
                        .toList()));
    }

    private static Reading<List<JsonObject>> all(String path, String name, Exchange exchange) {
        var settings = new WorkableSettings(exchange.account());
        var records = new ArrayList<JsonObject>();
        var next = settings.at(path);
        for (int i = 0; i < MOST_PAGES; i++) {
            var page = get(next, exchange);
            if (!(page instanceof Reading.Known<JsonObject> known)) {
                return page.then(body -> new Reading.Known<>(List.of()));
            }
            records.addAll(JsonRead.objects(known.value(), name));
            next = JsonRead.object(known.value(), "paging").flatMap(paging -> ours(paging, settings));
            if (next.isEmpty()) {
                return new Reading.Known<>(List.copyOf(records));
            }
        }
        return new Reading.Failed<>(Retry.of("Workable lists more than can be read"));
    }

    /** The next page, if it is at the same place: the token goes nowhere else. */
    private static Optional<URI> ours(JsonObject paging, WorkableSettings settings) {
        var base = settings.at("/").map(URI::toString).orElse("?");
        return JsonRead.text(paging, "next")
                .filter(next -> next.startsWith(base))
                .map(URI::create);
    }

    private static Reading<JsonObject> get(String path, Exchange exchange) {
        return get(new WorkableSettings(exchange.account()).at(path), exchange);
    }

    private static Reading<JsonObject> get(Optional<URI> address, Exchange exchange) {
        var calls = new WorkableSettings(exchange.account()).calls(exchange);
        if (calls.isEmpty() || address.isEmpty()) {
            return new Reading.Failed<>(
                    new Refused(Refusal.NOT_CONFIGURED, "Workable's account token or subdomain is missing"));
        }
        Function<StepOutcome, Reading<JsonObject>> missed =
                failure -> failure instanceof Refused refused && refused.code() == Refusal.NOT_FOUND
                        ? new Reading.Gone<>()
                        : new Reading.Failed<>(failure);
        return calls.get()
                .read(
                        AtsRequest.of("GET", address.get()),
                        answered -> JsonRead.object(answered.body())
                                .<Reading<JsonObject>>map(Reading.Known::new)
                                .orElseGet(() -> new Reading.Failed<>(Retry.of("Workable's answer cannot be read"))),
                        missed);
    }
}
