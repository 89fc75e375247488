package org.vouchgate.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vouchgate.matching.whatif.Supposition;
import org.vouchgate.matching.whatif.WhatIf;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.SkillExtractor;
import org.vouchgate.skills.SkillProfile;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/**
 * Candidates planted so that it is known which must score above which, over the full ESCO skills. Their credentials are
 * dressed as Open Badges and go through judge and extractor like any other.
 */
class PlantedScenariosTest {

    private static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");

    private static SkillsTaxonomy esco;
    private static List<JsonObject> scenarios = List.of();

    @BeforeAll
    static void load() throws IOException {
        var matching = matching();
        assumeTrue(matching.isPresent(), "skipped: the planted scenarios are not beside the repository");
        esco = EscoTables.load(matching.get().resolve("taxonomy"));
        try (var in = Files.newInputStream(matching.get().resolve("bench/scoring_scenarios_open.json"));
                var reader = Json.createReader(in)) {
            scenarios = reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    @Test
    void every_planted_relation_holds_through_judge_and_extractor() {
        holds(PlantedScenariosTest::scores);
    }

    @Test
    void every_planted_relation_holds_when_asked_as_a_what_if() {
        holds(PlantedScenariosTest::supposedScores);
    }

    private static void holds(Function<JsonObject, Map<String, Double>> ways) {
        var broken = new TreeMap<String, List<String>>();
        int relations = 0;
        for (var scenario : scenarios) {
            var scores = ways.apply(scenario);
            for (var expected : scenario.getJsonArray("expect").getValuesAs(JsonObject.class)) {
                relations++;
                double a = scores.get(expected.getString("a"));
                double b = scores.get(expected.getString("b"));
                if (!holds(expected.getString("rel"), a, b)) {
                    broken.computeIfAbsent(expected.getString("family"), family -> new ArrayList<>())
                            .add(expected.getString("a") + " " + a + " " + expected.getString("b") + " " + b);
                }
            }
        }

        assertThat(relations).isGreaterThan(900);
        assertThat(broken).isEmpty();
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
                throw new AssertionError(relation);
        }
    }

    private static Map<String, Double> scores(JsonObject scenario) {
        var requirements = new ArrayList<Requirement>();
        for (var each :
                scenario.getJsonObject("job").getJsonArray("requirements").getValuesAs(JsonObject.class)) {
            requirements.add(requirement(each, requirements.size()));
        }
        var scorer = new Scorer(esco);
        var scores = new HashMap<String, Double>();
        for (var candidate : scenario.getJsonArray("candidates").getValuesAs(JsonObject.class)) {
            var report = scorer.score(profile(candidate), requirements, Weights.standard(), AT);
            scores.put(candidate.getString("id"), report.score().orElse(0.0));
        }
        return scores;
    }

    private static Map<String, Double> supposedScores(JsonObject scenario) {
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
                        throw new AssertionError(unusable);
                    });
            scores.put(candidate.getString("id"), answer.getJsonNumber("score").doubleValue());
        }
        return scores;
    }

    private static Requirement requirement(JsonObject each, int number) {
        return new Requirement(
                "r-" + number,
                Optional.of(each.getString("skillUri")),
                each.getString("label"),
                Importance.valueOf(each.getString("importance").toUpperCase(Locale.ROOT)),
                1,
                each.containsKey("minLevel") ? Optional.of(each.getInt("minLevel")) : Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static SkillProfile profile(JsonObject candidate) {
        var evidence = new ArrayList<SkillEvidence>();
        var extractor = new SkillExtractor(esco);
        for (var credential : candidate.getJsonArray("credentials").getValuesAs(JsonObject.class)) {
            PlantedCredential.verified(credential)
                    .map(verified -> extractor.extract(List.of(verified)))
                    .ifPresent(profile -> profile.evidence()
                            .forEach(each -> evidence.add(PlantedCredential.asPlanted(each, credential))));
        }
        return new SkillProfile(evidence, List.of(), esco.version());
    }

    private static Optional<Path> matching() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolveSibling("shared").resolve("matching"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
