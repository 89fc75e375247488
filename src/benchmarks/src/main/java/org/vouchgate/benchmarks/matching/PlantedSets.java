package org.vouchgate.benchmarks.matching;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.vouchgate.matching.Phrases;
import org.vouchgate.matching.Weights;
import org.vouchgate.matching.audit.AuditJson;
import org.vouchgate.matching.audit.AuditSample;
import org.vouchgate.matching.audit.BiasAudit;
import org.vouchgate.matching.whatif.Supposition;
import org.vouchgate.matching.whatif.WhatIf;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/** What must come out exactly: candidates planted so that their order is known, and the arithmetic of adverse impact. */
final class PlantedSets {

    private static final String SCENARIOS = "scoring_scenarios_open.json";
    private static final String IMPACT = "adverse_impact_open.json";
    private static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");

    private final Sets sets;
    private final SkillsTaxonomy esco;
    private final Report report;

    PlantedSets(Sets sets, SkillsTaxonomy esco, Report report) {
        this.sets = sets;
        this.esco = esco;
        this.report = report;
    }

    void run() throws IOException {
        report.heading("Planted truth");
        if (sets.has(SCENARIOS)) {
            scenarios();
        } else {
            report.skipped("planted scenarios", SCENARIOS + " is not there");
        }
        if (sets.has(IMPACT)) {
            impact();
        } else {
            report.skipped("adverse impact", IMPACT + " is not there");
        }
    }

    private void scenarios() throws IOException {
        int held = 0;
        int relations = 0;
        for (var scenario : sets.objects(SCENARIOS)) {
            var scores = scores(scenario);
            for (var expected : scenario.getJsonArray("expect").getValuesAs(JsonObject.class)) {
                double a = scores.get(expected.getString("a"));
                double b = scores.get(expected.getString("b"));
                relations++;
                held += holds(expected.getString("rel"), a, b) ? 1 : 0;
            }
        }
        report.figure(
                "planted scenarios",
                held + " of " + relations + " relations",
                100.0 * held / relations,
                "%",
                "keyword scan 53 %, exact id 54.5 %; target 100 %");
    }

    private Map<String, Double> scores(JsonObject scenario) {
        var whatIf = new WhatIf(esco);
        var scores = new HashMap<String, Double>();
        for (var candidate : scenario.getJsonArray("candidates").getValuesAs(JsonObject.class)) {
            var supposed = Json.createObjectBuilder(candidate)
                    .add("requirements", scenario.getJsonObject("job").getJsonArray("requirements"))
                    .build();
            var answer = Supposition.<JsonObject>read(
                    supposed,
                    usable -> whatIf.answer(usable, Weights.standard(), true, AT, Phrases.english()),
                    unusable -> {
                        throw new IllegalStateException(unusable.toString());
                    });
            scores.put(candidate.getString("id"), answer.getJsonNumber("score").doubleValue());
        }
        return scores;
    }

    private static boolean holds(String relation, double a, double b) {
        switch (relation) {
            case "gt":
                return a > b;
            case "ge":
                return a >= b;
            case "eq":
                return Math.abs(a - b) < 1e-6;
            default:
                throw new IllegalArgumentException(relation);
        }
    }

    private void impact() throws IOException {
        double worst = 0;
        var samples = sets.objects(IMPACT);
        for (var sample : samples) {
            var audit = AuditSample.<BiasAudit>read(sample, BiasAudit::of, mistakes -> {
                throw new IllegalStateException(mistakes.toString());
            });
            worst = Math.max(worst, difference(sample.getJsonObject("expected"), AuditJson.write(audit)));
        }
        report.figure(
                "adverse impact (" + samples.size() + ")",
                "largest difference, 1e-6",
                worst * 1e6,
                "",
                "at most 1 (expected figures are rounded to six digits)");
    }

    /** The largest difference between numbers; without end where something else than a number differs or is missing. */
    private static double difference(JsonValue expected, JsonValue actual) {
        if (expected instanceof JsonObject object && actual instanceof JsonObject other) {
            return object.entrySet().stream()
                    .mapToDouble(
                            entry -> difference(entry.getValue(), other.getOrDefault(entry.getKey(), JsonValue.NULL)))
                    .max()
                    .orElse(0);
        }
        if (expected instanceof JsonNumber number && actual instanceof JsonNumber other) {
            return Math.abs(number.doubleValue() - other.doubleValue());
        }
        return expected.equals(actual) ? 0 : Double.POSITIVE_INFINITY;
    }
}
