package org.vouchgate.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
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

    private Reply send(String path, String body) {
        return recruiter.send("POST", path, BodyPublishers.ofString(body), "Content-Type", "application/json");
    }
}
