package org.vouchgate.gateway.rights.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.gateway.assessment.ReadAssessment;
import org.vouchgate.gateway.delivery.Deliveries;
import org.vouchgate.gateway.delivery.Delivery;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.receipt.SignReceipt;
import org.vouchgate.gateway.receipt.WriteReceipt;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.rights.ReadStatements;

/** Writes down everything that is kept of a candidate by one request (GDPR, Articles 15 and 20). */
@ApplicationScoped
public class ExportKept {

    @Inject
    WriteReceipt writeReceipt;

    @Inject
    SignReceipt signReceipt;

    @Inject
    ReadAssessment assessments;

    @Inject
    ReadStatements statements;

    @Inject
    Deliveries deliveries;

    @Inject
    Json json;

    public JsonObject of(PresentationRequest request) {
        var kept = jakarta.json.Json.createObjectBuilder().add("request", request(request));
        assessments.ifAny(request).ifPresent(document -> kept.add("assessment", object(json.write(document))));
        kept.add("statements", object(json.write(statements.of(request)))).add("deliveries", deliveries(request));
        writeReceipt.of(request).ifPresent(receipt -> kept.add("receipt", signReceipt.receipt(receipt)));
        return kept.build();
    }

    private static JsonObjectBuilder request(PresentationRequest request) {
        var json = jakarta.json.Json.createObjectBuilder()
                .add("reference", request.id().toString())
                .add("state", request.state().wireName())
                .add("purpose", request.purpose())
                .add("askedBy", request.requestedBy().name())
                .add("asked", object(request.terms().dcqlQuery()))
                .add("openedAt", request.openedAt().toString())
                .add("keptUntil", request.purgeAt().toString());
        text(json, "purposeLanguage", request.purposeLanguage());
        text(json, "reason", request.reason());
        text(json, "candidateName", request.candidate().name());
        text(json, "candidateEmail", request.candidate().email());
        text(json, "candidateReference", request.candidate().reference());
        text(json, "recruitingSystem", request.ats().connector());
        text(json, "order", request.ats().order());
        text(json, "application", request.ats().application());
        text(json, "candidate", request.ats().candidate());
        text(json, "message", request.ats().message());
        instant(json, "fetchedAt", request.fetchedAt());
        instant(json, "answeredAt", request.answeredAt());
        instant(json, "endedAt", request.closedAt());
        instant(json, "notToBeScoredSince", request.unscoredAt());
        return json;
    }

    private JsonArrayBuilder deliveries(PresentationRequest request) {
        var array = jakarta.json.Json.createArrayBuilder();
        deliveries.everythingOf(request.employer(), request.id()).forEach(delivery -> array.add(delivery(delivery)));
        return array;
    }

    private static JsonObjectBuilder delivery(Delivery delivery) {
        var json = jakarta.json.Json.createObjectBuilder()
                .add("recruitingSystem", delivery.connector())
                .add("step", delivery.step().name())
                .add("revision", delivery.revision())
                .add("state", delivery.state().wireName());
        text(json, "during", delivery.during().map(RequestState::wireName));
        text(json, "place", delivery.externalReference());
        instant(json, "at", delivery.settledAt());
        return json;
    }

    private static JsonObject object(String text) {
        try (var reader = jakarta.json.Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static void text(JsonObjectBuilder json, String name, Optional<String> value) {
        value.ifPresent(text -> json.add(name, text));
    }

    private static void instant(JsonObjectBuilder json, String name, Optional<Instant> value) {
        value.ifPresent(at -> json.add(name, at.toString()));
    }
}
