package org.vouchgate.ats.lever;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.ats.AtsJob;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.ReadsRecords;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.WriteOutcome;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.http.Form;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.StagedApplication;

/** Reads what events only hint at. Of an event nothing counts but which record it is about. */
final class LeverRecords implements ReadsRecords {

    private static final int MOST_JOBS = 2_000;

    /** Events are worked on soon; whoever was deleted is looked for among those of the last days. */
    private static final Duration RECENTLY = Duration.ofDays(8);

    @Override
    public Reading<Happening> read(Inbound.Change change, Exchange exchange) {
        var api = LeverApi.of(exchange);
        if (!LeverApi.isId(change.ref())) {
            return new Reading.Gone<>();
        }
        return change.event().equals(LeverEvent.CONTACT_UPDATED.word())
                ? contact(change.ref(), api)
                : opportunity(change.ref(), api);
    }

    @Override
    public Reading<List<AtsJob>> jobs(Exchange exchange) {
        var api = LeverApi.of(exchange);
        var stages = api.list("/stages", Optional.empty(), any -> true, MOST_JOBS);
        var filter = confidential(Form.with("state", "published"), api);
        return then(stages, found -> {
            var all = found.stream().flatMap(stage -> stage(stage).stream()).toList();
            return then(
                    api.list("/postings", Optional.of(filter), any -> true, MOST_JOBS),
                    postings -> new Reading.Known<>(postings.stream()
                            .flatMap(posting -> job(posting, all).stream())
                            .toList()));
        });
    }

    @Override
    public Reading<List<StagedApplication>> inStage(String jobRef, String stageRef, int limit, Exchange exchange) {
        var api = LeverApi.of(exchange);
        var filter = Form.with("posting_id", jobRef)
                .and("stage_id", stageRef)
                .and("archived", "false")
                .and("expand", "applications");
        return then(
                api.list(
                        "/opportunities",
                        Optional.of(confidential(filter, api)),
                        one -> Opportunity.of(one).staged().isPresent(),
                        limit),
                found -> new Reading.Known<>(found.stream()
                        .flatMap(one -> Opportunity.of(one).staged().stream())
                        .toList()));
    }

    private static Reading<Happening> opportunity(String id, LeverApi api) {
        return api.one("/opportunities/" + id + "?expand=applications")
                .fold(
                        known -> happening(Opportunity.of(known.value()), api),
                        gone -> deleted(id, api),
                        failed -> new Reading.Failed<>(failed.outcome()));
    }

    private static Reading<Happening> happening(Opportunity opportunity, LeverApi api) {
        if (opportunity.anonymized()) {
            return ended(opportunity.id(), opportunity.contact(), api);
        }
        if (opportunity.archived()) {
            return new Reading.Known<>(new Happening.Closed(opportunity.id()));
        }
        return new Reading.Known<>(opportunity
                .staged()
                .<Happening>map(Happening.Staged::new)
                .orElseGet(() -> new Happening.Nothing(
                        opportunity.mayContact()
                                ? "The opportunity has no stage or no e-mail address in Lever"
                                : "The data policy in Lever does not let anybody write to this candidate")));
    }

    /** What cannot be read may as well be hidden, so only Lever's own list of the deleted counts. */
    private static Reading<Happening> deleted(String id, LeverApi api) {
        var since = api.calls().exchange().at().minus(RECENTLY).toEpochMilli();
        return then(
                api.list(
                        "/opportunities/deleted",
                        Optional.of(Form.with("deleted_at_start", Long.toString(since))),
                        one -> JsonRead.text(one, "id").filter(id::equals).isPresent(),
                        1),
                found -> found.isEmpty()
                        ? new Reading.Gone<>()
                        : ended(id, Opportunity.of(found.get(0)).contact(), api));
    }

    /**
     * An opportunity is over. The person is gone only if Lever says so: a contact that cannot be read may be hidden from
     * this user, or merged into another.
     */
    private static Reading<Happening> ended(String id, Optional<String> contact, LeverApi api) {
        Reading<Happening> closed = new Reading.Known<>(new Happening.Closed(id));
        return contact.map(person -> api.one("/contacts/" + person)
                        .fold(
                                known -> Opportunity.isTrue(known.value(), "isAnonymized") ? erased(person) : closed,
                                gone -> closed,
                                failed -> new Reading.Failed<Happening>(failed.outcome())))
                .orElse(closed);
    }

    private static Reading<Happening> erased(String contact) {
        return new Reading.Known<>(new Happening.Erased(contact));
    }

    private static Reading<Happening> contact(String id, LeverApi api) {
        return api.calls()
                .call(
                        AtsRequest.of("GET", api.address("/contacts/" + id)),
                        reply -> contact(id, reply, api),
                        Reading.Failed::new);
    }

    /** A contact that was merged answers as another one, or sends there. */
    private static Reading<Happening> contact(String id, AtsReply reply, LeverApi api) {
        if (reply instanceof Answered answered && (answered.succeeded() || answered.status() / 100 == 3)) {
            var data = LeverApi.data(answered).orElse(JsonObject.EMPTY_JSON_OBJECT);
            var now = answered.succeeded() ? JsonRead.text(data, "id") : movedTo(answered);
            if (now.isEmpty() || !LeverApi.isId(now.get())) {
                return new Reading.Failed<>(Retry.of("Lever's contact cannot be read"));
            }
            if (!now.get().equals(id)) {
                return new Reading.Known<>(new Happening.Merged(id, now.get()));
            }
            return Opportunity.isTrue(data, "isAnonymized")
                    ? erased(id)
                    : new Reading.Known<>(new Happening.Nothing("The contact is still the same person"));
        }
        if (reply instanceof Answered answered && answered.status() == 404) {
            return new Reading.Gone<>();
        }
        return new Reading.Failed<>(
                new WriteOutcome("Lever", true, api.calls().exchange().at())
                        .of(reply, answered -> Retry.of("Lever contradicts itself")));
    }

    private static Optional<String> movedTo(Answered answered) {
        return answered.header("Location").map(location -> location.substring(location.lastIndexOf('/') + 1));
    }

    private static Form confidential(Form filter, LeverApi api) {
        return api.settings().confidential() ? filter.and("confidentiality", "all") : filter;
    }

    private static Optional<AtsJob.Stage> stage(JsonObject stage) {
        return JsonRead.text(stage, "id")
                .map(id -> new AtsJob.Stage(id, JsonRead.text(stage, "text").orElse(id)));
    }

    /** Lever has one pipeline: every posting has every stage. */
    private static Optional<AtsJob> job(JsonObject posting, List<AtsJob.Stage> stages) {
        var content = JsonRead.object(posting, "content").orElse(JsonObject.EMPTY_JSON_OBJECT);
        var description = JsonRead.text(content, "descriptionHtml").or(() -> JsonRead.text(content, "description"));
        var lists = JsonRead.objects(content, "lists").stream()
                .flatMap(list -> Stream.of(JsonRead.text(list, "text"), JsonRead.text(list, "content")));
        var text = Stream.concat(Stream.of(description), lists)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        return JsonRead.text(posting, "id")
                .map(id -> new AtsJob(id, JsonRead.text(posting, "text").orElse(id), text, stages));
    }

    private static <T, R> Reading<R> then(Reading<T> reading, Function<T, Reading<R>> next) {
        return reading.fold(
                known -> next.apply(known.value()),
                gone -> new Reading.Gone<>(),
                failed -> new Reading.Failed<>(failed.outcome()));
    }
}
