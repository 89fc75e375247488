package org.vouchgate.ats.generic;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collector;
import org.vouchgate.ats.Marker;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ExportLink;
import org.vouchgate.ats.report.ReportedCredential;
import org.vouchgate.ats.report.ReportedSkill;
import org.vouchgate.ats.report.Score;
import org.vouchgate.ats.report.SummaryFile;

/**
 * A report in the gateway's own words.
 *
 * <p>Its schema is the resource {@code verification-report-v1.schema.json}; a change that old receivers would not survive
 * makes a v2, and with it new event types.
 */
final class ReportData {

    static final String SCHEMA = "urn:vouchgate:schema:verification-report:v1";

    private ReportData() {}

    static JsonObject of(CandidateReport report) {
        var data = Json.createObjectBuilder()
                .add("requestId", report.requestId())
                .add("revision", report.revision())
                .add("marker", Marker.of(report.requestId(), report.revision()).text());
        add(data, "orderRef", report.target().orderRef());
        add(data, "applicationRef", report.target().applicationRef());
        add(data, "candidateRef", report.target().candidateRef());
        data.add("packageId", report.packageId())
                .add("packageName", report.packageName())
                .add("state", word(report.state()));
        add(data, "reason", report.reason());
        add(data, "conclusion", report.conclusion().map(ReportData::word));
        // Null says that nothing was comparable, which is not zero.
        data.add("score", report.score().<JsonValue>map(ReportData::score).orElse(JsonValue.NULL))
                .add("skills", report.skills().stream().map(ReportData::skill).collect(arrays()))
                .add(
                        "credentials",
                        report.credentials().stream()
                                .map(ReportData::credential)
                                .collect(arrays()))
                .add("checkedAt", report.checkedAt().toString());
        add(data, "expiresAt", report.expiresAt());
        data.add("reportUrl", report.reportUrl().toString());
        report.summary().ifPresent(summary -> data.add("summary", summary(summary)));
        if (!report.exports().isEmpty()) {
            data.add(
                    "exports", report.exports().stream().map(ReportData::export).collect(arrays()));
        }
        return data.build();
    }

    private static JsonObject score(Score score) {
        return Json.createObjectBuilder()
                .add("value", score.value())
                .add("max", score.max())
                .add("method", score.method())
                .build();
    }

    private static JsonObject skill(ReportedSkill skill) {
        var row = Json.createObjectBuilder();
        add(row, "skill", skill.skill());
        row.add("label", skill.label()).add("status", word(skill.status()));
        add(row, "level", skill.level());
        add(row, "scheme", skill.scheme());
        add(row, "evidenceKind", skill.evidenceKind());
        add(row, "credential", skill.credential());
        return row.build();
    }

    private static JsonObject credential(ReportedCredential credential) {
        var issuer = Json.createObjectBuilder().add("name", credential.issuerName());
        add(issuer, "id", credential.issuerId());
        add(issuer, "trust", credential.issuerTrust());
        var row = Json.createObjectBuilder()
                .add("ref", credential.ref())
                .add("type", credential.type())
                .add("format", credential.format())
                .add("conclusion", word(credential.conclusion()))
                .add("assurance", word(credential.assurance()))
                .add("issuer", issuer);
        add(row, "partOf", credential.partOf());
        add(row, "issuedAt", credential.issuedAt());
        add(row, "validUntil", credential.validUntil());
        return row.build();
    }

    private static JsonObject summary(SummaryFile summary) {
        return Json.createObjectBuilder()
                .add("url", summary.link().toString())
                .add("sha256", summary.sha256())
                .add("size", summary.size())
                .add("contentType", "application/pdf")
                .build();
    }

    private static JsonObject export(ExportLink export) {
        return Json.createObjectBuilder()
                .add("format", export.format())
                .add("url", export.link().toString())
                .build();
    }

    private static void add(JsonObjectBuilder object, String name, Optional<?> value) {
        value.ifPresent(present -> object.add(name, present.toString()));
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private static Collector<JsonObject, JsonArrayBuilder, JsonArrayBuilder> arrays() {
        return Collector.of(Json::createArrayBuilder, JsonArrayBuilder::add, JsonArrayBuilder::addAll);
    }
}
