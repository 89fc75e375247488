package org.vouchgate.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.acceptance.server.Gateways;

/** What callers who normalise texts and relate skills get wrong, and texts that are no skill's name. */
class SkillsIT {

    private static final String NORMALISE = "/api/v1/skills/normalise";
    private static final String RELATEDNESS = "/api/v1/skills/relatedness";

    private final Api recruiter = Api.asOther("recruiter", Gateways.shared());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"texts\": null}",
                "{\"texts\": [null]}",
                "{\"texts\": [\"x\"], \"limit\": 0}",
                "{\"texts\": [\"x\"], \"limit\": \"many\"}",
                "{\"texts\": [\"x\"], \"threshold\": 7}",
                "{\"texts\": [\"x\"], \"language\": \"?\"}",
                "[]",
                "x"
            })
    void nonsense_instead_of_texts_is_told_to_be_wrong(String body) {
        BadInputIT.assertIsProblem(send(NORMALISE, body), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"pairs\": [[]]}",
                "{\"pairs\": [[\"a\"]]}",
                "{\"pairs\": [[\"a\", \"b\", \"c\"]]}",
                "{\"pairs\": [null]}",
                "{\"pairs\": [[\"a\", null]]}"
            })
    void nonsense_instead_of_pairs_is_told_to_be_wrong(String body) {
        BadInputIT.assertIsProblem(send(RELATEDNESS, body), 400);
    }

    @Test
    void more_texts_than_one_call_takes_are_413() {
        var many = Json.createArrayBuilder();
        for (int i = 0; i < 1_001; i++) {
            many.add("x");
        }

        var reply = recruiter.post(
                NORMALISE, Json.createObjectBuilder().add("texts", many).build());

        BadInputIT.assertIsProblem(reply, 413);
    }

    @Test
    void empty_texts_and_odd_ones_have_an_answer_each() {
        var texts = Json.createArrayBuilder()
                .add("")
                .add("   ")
                .add("\u0000\uFFFF")
                .add("<b>x</b>".repeat(5_000))
                .add("شهادة في البرمجة");

        var reply = recruiter.post(
                NORMALISE,
                Json.createObjectBuilder()
                        .add("texts", texts)
                        .add("threshold", 0)
                        .build());

        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.array()).hasSize(5);
        assertThat(reply.array().getJsonArray(0)).isEmpty();
    }

    @Test
    void mark_up_is_read_for_its_words_and_other_scripts_for_theirs() {
        var texts = Json.createArrayBuilder()
                .add("<p>project <b>management</b></p><script>welding</script>")
                .add("إدارة المشاريع")
                .add("welding ".repeat(12_000))
                .add("<div>".repeat(19_000) + "welding")
                .add("w");

        var reply = recruiter.post(
                NORMALISE, Json.createObjectBuilder().add("texts", texts).build());

        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(first(reply, 0)).isEqualTo("project management");
        assertThat(first(reply, 1)).isEqualTo("project management");
        assertThat(first(reply, 2)).contains("weld");
        assertThat(first(reply, 3)).contains("weld");
        assertThat(reply.array()).hasSize(5);
    }

    @Test
    void odd_pairs_have_an_answer_each() {
        var odd = Json.createArrayBuilder()
                .add(Json.createArrayBuilder().add("").add(""))
                .add(Json.createArrayBuilder().add("مهارة").add("\u202Eurn:x"))
                .add(Json.createArrayBuilder().add("<div>".repeat(100)).add("urn:vouchgate:skill:java"));

        var reply = recruiter.post(
                RELATEDNESS, Json.createObjectBuilder().add("pairs", odd).build());

        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.array()).hasSize(3).allMatch(JsonValue.NULL::equals);
    }

    @Test
    void a_megabyte_for_an_identifier_is_refused() {
        var pair = Json.createArrayBuilder().add("x".repeat(1_000_000)).add("y");

        var reply = recruiter.post(
                RELATEDNESS,
                Json.createObjectBuilder()
                        .add("pairs", Json.createArrayBuilder().add(pair))
                        .build());

        BadInputIT.assertIsProblem(reply, 400);
    }

    private static String first(Reply reply, int text) {
        return reply.array().getJsonArray(text).getJsonObject(0).getString("label");
    }

    private Reply send(String path, String body) {
        return recruiter.send("POST", path, BodyPublishers.ofString(body), "Content-Type", "application/json");
    }
}
