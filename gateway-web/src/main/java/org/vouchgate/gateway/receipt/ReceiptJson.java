package org.vouchgate.gateway.receipt;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.receipt.Receipt.Asked;
import org.vouchgate.gateway.receipt.Receipt.Asking;
import org.vouchgate.gateway.receipt.Receipt.Conclusion;
import org.vouchgate.gateway.receipt.Receipt.Shared;

/** Receipts as JSON; {@code receipt.md} describes the members. */
final class ReceiptJson {

    private static final String VERSION = "1";

    private ReceiptJson() {}

    static JsonObject of(Receipt receipt) {
        var json = Json.createObjectBuilder()
                .add("receipt", VERSION)
                .add("gateway", receipt.version())
                .add("reference", receipt.reference().toString())
                .add("revision", receipt.revision())
                .add("state", receipt.state());
        receipt.reason().ifPresent(reason -> json.add("reason", reason));
        json.add("endedAt", receipt.endedAt().toString())
                .add("asking", asking(receipt.asking()))
                .add(
                        "asked",
                        array(receipt.asked().stream().map(ReceiptJson::asked).toList()))
                .add(
                        "shared",
                        array(receipt.shared().stream().map(ReceiptJson::shared).toList()));
        receipt.conclusion().ifPresent(conclusion -> json.add("concluded", concluded(conclusion)));
        receipt.unscoredAt().ifPresent(at -> json.add("notToBeScoredSince", at.toString()));
        return json.add("recipients", recipients(receipt))
                .add("keptUntil", receipt.keptUntil().toString())
                .build();
    }

    private static JsonObject asking(Asking asking) {
        var json = Json.createObjectBuilder().add("employer", asking.employer());
        asking.contact().ifPresent(contact -> json.add("contact", contact));
        json.add("person", asking.person()).add("job", asking.job()).add("purpose", asking.purpose());
        asking.purposeLanguage().ifPresent(language -> json.add("purposeLanguage", language));
        return json.add("openedAt", asking.openedAt().toString()).build();
    }

    private static JsonObject asked(Asked asked) {
        return Json.createObjectBuilder()
                .add("id", asked.id())
                .add("format", asked.format())
                .add("types", strings(asked.types()))
                .add("claims", paths(asked.claims()))
                .add("whole", asked.whole())
                .build();
    }

    private static JsonObject shared(Shared shared) {
        var credential = shared.credential();
        var json = Json.createObjectBuilder()
                .add("id", credential.queryId())
                .add("types", strings(credential.types()))
                .add("verdict", credential.verdict())
                .add("assurance", credential.assurance());
        credential.title().ifPresent(title -> json.add("title", title));
        credential.format().ifPresent(format -> json.add("format", format));
        issuer(shared).ifPresent(issuer -> json.add("issuer", issuer));
        shared.shown().ifPresent(claims -> json.add("shown", paths(claims)));
        return json.add("findings", findings(credential))
                .add("inside", shared.inside())
                .add("verifiedInside", shared.verifiedInside())
                .build();
    }

    private static Optional<JsonObject> issuer(Shared shared) {
        return shared.issuer()
                .flatMap(name -> shared.credential()
                        .issuer()
                        .map(issuer -> Json.createObjectBuilder()
                                .add("identifier", issuer.identifier())
                                .add("name", name)
                                .build()));
    }

    private static JsonArrayBuilder findings(AssessedCredential credential) {
        return array(credential.findings().stream()
                .map(finding -> Json.createObjectBuilder()
                        .add("check", finding.check())
                        .add("answer", finding.answer())
                        .add("reason", finding.reason())
                        .build())
                .toList());
    }

    private static JsonObject concluded(Conclusion conclusion) {
        var json = Json.createObjectBuilder()
                .add("judgedAt", conclusion.judgedAt().toString())
                .add("severalPeople", conclusion.severalPeople())
                .add("compared", conclusion.compared())
                .add("scored", conclusion.scored());
        conclusion.score().ifPresent(score -> json.add("score", rounded(score, 1)));
        conclusion.coverage().ifPresent(coverage -> json.add("coverage", rounded(coverage, 2)));
        return json.add("decidedBy", "a person").build();
    }

    private static double rounded(double value, int places) {
        var scale = Math.pow(10, places);
        return Math.round(value * scale) / scale;
    }

    private static JsonArrayBuilder recipients(Receipt receipt) {
        var recipients = Json.createArrayBuilder()
                .add(recipient("employer", receipt.asking().employer()));
        receipt.systems().forEach(system -> recipients.add(recipient("recruiting-system", system)));
        return recipients;
    }

    private static JsonObjectBuilder recipient(String kind, String name) {
        return Json.createObjectBuilder().add("kind", kind).add("name", name);
    }

    private static JsonArrayBuilder paths(List<List<String>> claims) {
        return array(claims.stream().map(steps -> strings(steps).build()).toList());
    }

    private static JsonArrayBuilder strings(Collection<String> texts) {
        return Json.createArrayBuilder(texts);
    }

    private static JsonArrayBuilder array(Collection<? extends JsonValue> values) {
        var array = Json.createArrayBuilder();
        values.forEach(array::add);
        return array;
    }
}
