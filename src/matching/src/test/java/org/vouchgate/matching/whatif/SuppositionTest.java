package org.vouchgate.matching.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.matching.Mistake;
import org.vouchgate.matching.Phrases;
import org.vouchgate.matching.Weights;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

class SuppositionTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final WhatIf WHAT_IF = new WhatIf(StarterVocabulary.load());

    @Test
    void a_requirement_that_no_vocabulary_knows_is_met_by_its_identifier_and_by_its_label() {
        var asked =
                "[{\"skillUri\":\"https://skills.example/weaving\",\"label\":\"weave baskets\",\"importance\":\"required\"}]";

        var byId = answer(
                asked,
                "{\"verification\":\"valid\",\"achievementName\":\"Unit 7\","
                        + "\"alignment\":{\"targetUrl\":\"http://skills.example/weaving/\",\"targetName\":\"Unit 7\"},\"resultStatus\":\"Completed\",\"awardedDate\":\"2026-06-01\"}");
        var byLabel = answer(
                asked,
                "{\"verification\":\"valid\",\"achievementName\":\"Weave Baskets\",\"alignment\":null,\"resultStatus\":\"Completed\",\"awardedDate\":\"2026-06-01\"}");

        assertThat(score(byId)).isGreaterThan(99);
        assertThat(score(byLabel)).isBetween(94.0, 96.0);
    }

    @ParameterizedTest
    @CsvSource({"revoked", "suspended", "expired", "invalid_signature", "wrong_holder", "undetermined", "self_asserted"
    })
    void what_would_not_be_accepted_counts_for_nothing_and_is_not_enough_evidence(String verification) {
        var answer = answer(
                "[{\"label\":\"Java\"}]",
                "{\"verification\":\"" + verification
                        + "\",\"achievementName\":\"Java\",\"resultStatus\":\"Completed\"}");

        assertThat(answer.getBoolean("enoughEvidence")).isFalse();
        assertThat(answer.getJsonNumber("score").doubleValue()).isZero();
        assertThat(answer.getJsonNumber("coverage").doubleValue()).isZero();
    }

    @Test
    void taking_the_cited_credential_away_moves_the_score_by_what_was_said() {
        var java =
                "{\"verification\":\"valid\",\"achievementName\":\"Java\",\"resultStatus\":\"Completed\",\"awardedDate\":\"2024-06-01\"}";
        var sql =
                "{\"verification\":\"valid_untrusted_issuer\",\"achievementName\":\"SQL\",\"awardedDate\":\"2025-06-01\"}";
        var asked = "[{\"label\":\"Java\"},{\"label\":\"SQL\",\"importance\":\"preferred\"}]";

        var answer = answer(asked, java + "," + sql);

        var cited = answer.getJsonArray("lines")
                .getJsonObject(1)
                .getJsonObject("best")
                .getInt("credential");
        var said = answer.getJsonArray("reliances").getValuesAs(JsonObject.class).stream()
                .filter(reliance -> reliance.getInt("credential") == cited)
                .findFirst()
                .orElseThrow();
        assertThat(cited).isEqualTo(1);
        assertThat(said.getJsonNumber("points").doubleValue()).isEqualTo(score(answer) - score(answer(asked, java)));
    }

    @Test
    void the_answer_is_marked_and_says_nothing_of_who_the_profile_says_it_is() {
        var answer = read("""
                {"requirements":[{"label":"Java"}],"profile":{"name":"Ada Example","birthYear":1961},
                 "credentials":[{"verification":"valid","achievementName":"Java","language":"de"}]}""");

        assertThat(answer.getBoolean("whatIf")).isTrue();
        assertThat(answer.toString()).doesNotContain("Ada").doesNotContain("1961");
    }

    @Test
    void a_whole_credential_is_read_like_one_in_a_few_words() {
        var whole = answer("[{\"label\":\"Java\"}]", """
                {"verification":"valid","awardedDate":"2026-06-01","credentialSubject":{
                  "achievement":{"name":"Java","criteria":{"narrative":"Exam"}},"result":{"status":"Completed"}}}""");
        var brief = answer(
                "[{\"label\":\"Java\"}]",
                "{\"verification\":\"valid\",\"awardedDate\":\"2026-06-01\",\"achievementName\":\"Java\",\"criteria\":\"Exam\",\"resultStatus\":\"Completed\"}");

        assertThat(score(whole)).isEqualTo(score(brief));
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_place() {
        var json = object("""
                {"requirements":[{"label":"Java","importance":"perhaps"},{"minLevel":9,"label":"SQL"},{},7],
                 "credentials":[{"verification":"sure","achievementName":"Java"},{"verification":"valid"},
                   {"verification":"valid","achievementName":"a","level":5,"resultStatus":"Done","awardedDate":"yesterday","alignment":"x"}]}""");

        var mistakes = Supposition.<List<String>>read(
                json,
                usable -> List.of(),
                unusable -> unusable.stream().map(Mistake::pointer).toList());

        assertThat(mistakes)
                .containsExactlyInAnyOrder(
                        "/requirements/0/importance",
                        "/requirements/1/minLevel",
                        "/requirements/2/label",
                        "/requirements/3",
                        "/credentials/0/verification",
                        "/credentials/1/achievementName",
                        "/credentials/2/level",
                        "/credentials/2/resultStatus",
                        "/credentials/2/awardedDate",
                        "/credentials/2/alignment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<div>", "\u202E", "مهارة ", "Java "})
    void a_megabyte_or_nothing_for_a_name_is_told_with_its_place(String piece) {
        var name = piece.repeat(1_000_000 / Math.max(1, piece.length()));
        var json = Json.createObjectBuilder()
                .add(
                        "requirements",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("label", name)))
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("verification", "valid")
                                        .add("achievementName", name)))
                .build();

        var mistakes = Supposition.<List<String>>read(
                json,
                usable -> List.of(),
                unusable -> unusable.stream().map(Mistake::pointer).toList());

        assertThat(mistakes).contains("/requirements/0/label", "/credentials/0/achievementName");
    }

    @Test
    void names_from_right_to_left_in_several_languages_and_in_mark_up_are_answered() {
        var asked =
                "[{\"label\":\"إدارة المشاريع\"},{\"label\":\"Buchhaltung\"},{\"label\":\"<b>Java</b>\"},{\"label\":\"x\"}]";
        var shown =
                "{\"verification\":\"valid\",\"achievementName\":\"Project management\",\"resultStatus\":\"Completed\"},"
                        + "{\"verification\":\"valid\",\"achievementName\":\"مسك الدفاتر\",\"resultStatus\":\"Completed\"},"
                        + "{\"verification\":\"valid\",\"achievementName\":\"\u202Eavaj\",\"criteria\":\"<div><script>\"}";

        var lines = answer(asked, shown).getJsonArray("lines").getValuesAs(JsonObject.class);

        assertThat(lines).hasSize(4);
        assertThat(lines.get(0).getJsonNumber("points").doubleValue()).isGreaterThan(10);
        assertThat(lines.get(1).getJsonNumber("points").doubleValue()).isGreaterThan(10);
        assertThat(lines.get(3).getJsonNumber("points").doubleValue()).isZero();
    }

    @Test
    void naming_a_skill_over_and_over_is_worth_no_more_than_once() {
        var once =
                "{\"verification\":\"valid\",\"achievementName\":\"Java\",\"criteria\":\"Java\",\"resultStatus\":\"Completed\"}";
        var stuffed = "{\"verification\":\"valid\",\"achievementName\":\"Java\",\"criteria\":\"" + "Java ".repeat(3_900)
                + "\",\"resultStatus\":\"Completed\"}";

        assertThat(score(answer("[{\"label\":\"Java\"},{\"label\":\"SQL\"}]", stuffed)))
                .isEqualTo(score(answer("[{\"label\":\"Java\"},{\"label\":\"SQL\"}]", once)));
    }

    @Test
    void more_than_can_be_answered_in_bounded_time_is_refused() {
        var many = Json.createArrayBuilder();
        for (int i = 0; i <= Supposition.MOST_CREDENTIALS; i++) {
            many.add(Json.createObjectBuilder().add("verification", "valid").add("achievementName", "x"));
        }
        var json = Json.createObjectBuilder(object("{\"requirements\":[{\"label\":\"Java\"}]}"))
                .add("credentials", many)
                .build();

        var pointers = Supposition.<List<String>>read(
                json,
                usable -> List.of(),
                unusable -> unusable.stream().map(Mistake::pointer).toList());

        assertThat(pointers).containsExactly("/credentials");
        assertThat(Supposition.<Boolean>read(object("{}"), usable -> true, unusable -> false))
                .isFalse();
    }

    private static double score(JsonObject answer) {
        return answer.getJsonNumber("score").doubleValue();
    }

    private static JsonObject answer(String requirements, String credentials) {
        return read("{\"requirements\":" + requirements + ",\"credentials\":[" + credentials + "]}");
    }

    private static JsonObject read(String json) {
        return Supposition.<JsonObject>read(
                object(json),
                usable -> WHAT_IF.answer(usable, Weights.standard(), true, NOON, Phrases.english()),
                unusable -> {
                    throw new AssertionError(unusable);
                });
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
