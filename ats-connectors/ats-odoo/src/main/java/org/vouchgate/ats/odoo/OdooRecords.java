package org.vouchgate.ats.odoo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.AtsJob;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.ReadsRecords;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderedCandidate;
import org.vouchgate.ats.order.StagedApplication;

/** Reads applications, jobs and stages. */
final class OdooRecords implements ReadsRecords {

    /** Odoo leaves archived records out unless told otherwise. */
    static final JsonObject ARCHIVED_TOO = Json.createObjectBuilder()
            .add("context", Json.createObjectBuilder().add("active_test", false))
            .build();

    /** A hint that names no stage is left to ripen; one that does may be waited for, should Odoo be slow to commit. */
    private static final Duration RIPE = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final List<String> FIELDS = List.of("partner_name", "email_from", "job_id", "stage_id", "active");

    @Override
    public Reading<Happening> read(Inbound.Change change, Exchange exchange) {
        var applicant = Optional.of(change.ref()).filter(ref -> ref.matches("[1-9]\\d{0,17}"));
        if (applicant.isEmpty()) {
            return new Reading.Gone<>();
        }
        var rpc = OdooRpc.of(exchange);
        var age = age(change, exchange.at());
        return rpc.search(
                Odoo.APPLICANT,
                Odoo.domain(Odoo.is("id", "=", Long.parseLong(applicant.get()))),
                candidateToo(rpc),
                ARCHIVED_TOO,
                found -> found.isEmpty() ? absent(age) : happening(found.get(0), change, age, rpc),
                Reading.Failed::new);
    }

    private static Duration age(Inbound.Change change, Instant at) {
        return Optional.ofNullable(change.more().get(OdooEvents.SEEN))
                .filter(seen -> seen.matches("\\d{1,12}"))
                .map(seen -> Duration.between(Instant.ofEpochSecond(Long.parseLong(seen)), at))
                .orElse(PATIENCE);
    }

    /** An application that was made a moment ago is not there before Odoo commits. */
    private static Reading<Happening> absent(Duration age) {
        return age.compareTo(PATIENCE) < 0 ? ripening() : new Reading.Gone<>();
    }

    private static Reading<Happening> happening(
            JsonObject applicant, Inbound.Change change, Duration age, OdooRpc rpc) {
        var hinted = Optional.ofNullable(change.more().get(OdooEvents.STAGE)).filter(stage -> !stage.equals("-"));
        var stage = Odoo.id(applicant, "stage_id").map(id -> Long.toString(id));
        var unsure = hinted.isPresent() && !hinted.equals(stage);
        if (age.compareTo(unsure ? PATIENCE : RIPE) < 0 && (unsure || hinted.isEmpty())) {
            return ripening();
        }
        if (!applicant.getBoolean("active", true)) {
            return new Reading.Known<>(new Happening.Closed(change.ref()));
        }
        return new Reading.Known<>(staged(applicant, rpc)
                .<Happening>map(Happening.Staged::new)
                .orElseGet(() -> new Happening.Nothing("The application has no stage, or nobody to write to")));
    }

    private static Reading<Happening> ripening() {
        return new Reading.Failed<>(new Retry(Optional.of(RIPE), "Odoo may not have committed this yet"));
    }

    @Override
    public Reading<List<AtsJob>> jobs(Exchange exchange) {
        var rpc = OdooRpc.of(exchange);
        return rpc.search(
                "hr.recruitment.stage",
                JsonValue.EMPTY_JSON_ARRAY,
                List.of("name", "sequence", "job_ids"),
                Json.createObjectBuilder().add("order", "sequence, id").build(),
                stages -> rpc.<Reading<List<AtsJob>>>search(
                        "hr.job",
                        JsonValue.EMPTY_JSON_ARRAY,
                        List.of("name", "description"),
                        jobs -> new Reading.Known<>(jobs.stream()
                                .flatMap(job -> job(job, stages).stream())
                                .toList()),
                        Reading.Failed::new),
                Reading.Failed::new);
    }

    private static Optional<AtsJob> job(JsonObject job, List<JsonObject> stages) {
        return Odoo.id(job, "id")
                .map(id -> new AtsJob(
                        Long.toString(id),
                        JsonRead.text(job, "name").orElse("-"),
                        JsonRead.text(job, "description").orElse(""),
                        stages.stream()
                                .filter(stage -> belongs(stage, id))
                                .flatMap(stage -> JsonRead.text(stage, "id").stream()
                                        .map(ref -> new AtsJob.Stage(
                                                ref,
                                                JsonRead.text(stage, "name").orElse("-"))))
                                .toList()));
    }

    /** A stage without jobs is one of every job. */
    private static boolean belongs(JsonObject stage, long job) {
        return !(stage.get("job_ids") instanceof JsonArray jobs)
                || jobs.isEmpty()
                || jobs.stream().anyMatch(one -> Odoo.number(one).equals(Optional.of(job)));
    }

    @Override
    public Reading<List<StagedApplication>> inStage(String jobRef, String stageRef, int limit, Exchange exchange) {
        if (!jobRef.matches("[1-9]\\d{0,17}") || !stageRef.matches("[1-9]\\d{0,17}")) {
            return new Reading.Gone<>();
        }
        var rpc = OdooRpc.of(exchange);
        return rpc.<Reading<List<StagedApplication>>>search(
                Odoo.APPLICANT,
                Odoo.domain(
                        Odoo.is("job_id", "=", Long.parseLong(jobRef)),
                        Odoo.is("stage_id", "=", Long.parseLong(stageRef))),
                candidateToo(rpc),
                Json.createObjectBuilder()
                        .add("limit", limit)
                        .add("order", "id")
                        .build(),
                found -> new Reading.Known<>(
                        found.stream().flatMap(one -> staged(one, rpc).stream()).toList()),
                Reading.Failed::new);
    }

    /** Odoo 18 alone has candidates beside applications. */
    private static List<String> candidateToo(OdooRpc rpc) {
        if (rpc.version() != 18) {
            return FIELDS;
        }
        var fields = new ArrayList<>(FIELDS);
        fields.add("candidate_id");
        return fields;
    }

    private static Optional<StagedApplication> staged(JsonObject applicant, OdooRpc rpc) {
        var id = JsonRead.text(applicant, "id");
        var email = JsonRead.text(applicant, "email_from");
        var stage = Odoo.id(applicant, "stage_id");
        if (id.isEmpty() || email.isEmpty() || stage.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new StagedApplication(
                new OrderedCandidate(
                        JsonRead.text(applicant, "partner_name").orElse(email.get()),
                        email.get(),
                        Odoo.id(applicant, "candidate_id").map(ref -> Long.toString(ref)),
                        id,
                        Optional.of(rpc.settings().page(id.get()))),
                Odoo.id(applicant, "job_id").map(ref -> Long.toString(ref)),
                Long.toString(stage.get())));
    }
}
