package org.vouchgate.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.Gateways;

/** What-if questions, weights and bias audits at the running gateway. */
class ScoringIT {

    private static final JsonObject JAVA = object("""
            {"requirements":[{"label":"Java","importance":"required"},{"label":"basket weaving","importance":"preferred"}],
             "credentials":[
               {"verification":"valid","achievementName":"Java","resultStatus":"Completed","level":3,"awardedDate":"2026-03-01","alignment":null},
               {"verification":"revoked","achievementName":"basket weaving","resultStatus":"Completed"}],
             "profile":{"name":"Ada Example"}}""");

    @Test
    void a_what_if_question_is_answered_with_points_that_add_up_and_leaves_no_trace_of_what_was_asked() {
        var reply = Api.as("integrator", Gateways.shared()).post("/api/v1/matches", JAVA);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        var answer = reply.object();
        assertThat(answer.getBoolean("whatIf")).isTrue();
        assertThat(answer.getJsonNumber("score").doubleValue())
                .isEqualTo(answer.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                        .mapToDouble(line -> line.getJsonNumber("points").doubleValue())
                        .sum());
        var trail = Api.as("privacy-officer", Gateways.shared()).get("/api/v1/audit");
        assertThat(trail.text()).contains("match.what-if").doesNotContain("Ada").doesNotContain("weaving");
    }

    @Test
    void its_sentences_come_in_the_readers_language() {
        var reply = Api.as("recruiter", Gateways.shared())
                .send(
                        "POST",
                        "/api/v1/matches",
                        BodyPublishers.ofString(JAVA.toString()),
                        "Content-Type",
                        "application/json",
                        "Accept-Language",
                        "de-AT,en;q=0.5");

        assertThat(reply.text()).contains("Der Nachweis nennt „Java“").contains("Ihr Nachweis belegt das.");
    }

    @Test
    void where_nothing_counts_there_is_no_score_and_no_points() {
        var asked = Json.createObjectBuilder(JAVA)
                .add("credentials", JsonValue.EMPTY_JSON_ARRAY)
                .build();

        var answer = Api.as("recruiter", Gateways.shared())
                .post("/api/v1/matches", asked)
                .object();

        assertThat(answer.getBoolean("enoughEvidence")).isFalse();
        assertThat(answer.getJsonNumber("score").doubleValue()).isZero();
    }

    @Test
    void nonsense_is_refused_with_its_place() {
        var reply = Api.as("recruiter", Gateways.shared())
                .post("/api/v1/matches", object("{\"requirements\":[],\"credentials\":[{\"verification\":\"sure\"}]}"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.contentType()).startsWith("application/problem+json");
        assertThat(reply.text()).contains("/credentials/0/verification");
    }

    @Test
    void odd_names_have_an_answer_or_a_place_where_they_are_wrong() {
        var recruiter = Api.as("recruiter", Gateways.shared());
        var odd = object("""
                {"requirements":[{"label":"إدارة المشاريع"},{"label":"<b>x</b>"}],
                 "credentials":[{"verification":"valid","achievementName":"Project management","resultStatus":"Completed"},
                   {"verification":"valid","achievementName":"\u202Exet","criteria":"<div><script>"}]}""");
        var endless = Json.createObjectBuilder(odd)
                .add(
                        "requirements",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("label", "x ".repeat(500_000))))
                .build();

        var answered = recruiter.post("/api/v1/matches", odd);

        assertThat(answered.status()).as(answered.toString()).isEqualTo(200);
        assertThat(answered.object().getJsonNumber("score").doubleValue()).isBetween(20.0, 50.0);
        assertThat(recruiter.post("/api/v1/matches", endless).text()).contains("/requirements/0/label");
    }

    @Test
    void weights_are_seen_changed_and_brought_back_and_every_change_names_its_author_and_reason() {
        var admin = Api.asOther("employer-admin", Gateways.shared());
        var before = admin.get("/api/v1/weights").object();
        var changed = Json.createObjectBuilder(before)
                .add(
                        "belief",
                        Json.createObjectBuilder().add("recordPublisher", 0.5).add("unknownIssuer", 0.0))
                .add("scoring", false)
                .add("reason", "Trial")
                .add("basedOn", before.getString("version"))
                .build();

        var reply = admin.put("/api/v1/weights", changed);

        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.object().getString("reason")).isEqualTo("Trial");
        assertThat(admin.put("/api/v1/weights", changed).status())
                .as("changed meanwhile")
                .isEqualTo(409);
        var whatIf = Api.asOther("recruiter", Gateways.shared())
                .post("/api/v1/matches", JAVA)
                .object();
        assertThat(whatIf.getBoolean("scoring")).isFalse();
        assertThat(whatIf.isNull("score")).isTrue();

        var back = Json.createObjectBuilder(before)
                .add("scoring", true)
                .add("reason", "Over")
                .build();
        admin.put("/api/v1/weights", back);
        var restored = admin.post(
                "/api/v1/weights/restore",
                object("{\"version\":\"" + before.getString("version") + "\",\"reason\":\"As it was\"}"));
        assertThat(restored.object().getJsonObject("belief")).isEqualTo(before.getJsonObject("belief"));
        assertThat(admin.get("/api/v1/weights/history").array()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void a_bias_audit_is_counted_and_printed() {
        var sample = object("""
                {"applicants":[
                  {"sex":"female","race":"A","score":70,"selected":true},{"sex":"female","race":"B","score":40,"selected":false},
                  {"sex":"male","race":"A","score":60,"selected":true},{"sex":null,"race":"B","score":50,"selected":false}]}""");
        var officer = Api.as("privacy-officer", Gateways.shared());

        var figures = officer.post("/api/v1/bias-audits", sample);
        var page = officer.post("/api/v1/bias-audits/page", sample);

        assertThat(figures.status()).as(figures.toString()).isEqualTo(200);
        assertThat(figures.object().getInt("unknown_count")).isEqualTo(1);
        assertThat(figures.object()
                        .getJsonObject("selection")
                        .getJsonObject("sex")
                        .getJsonObject("groups")
                        .getJsonObject("female")
                        .getJsonNumber("impactRatio")
                        .doubleValue())
                .isEqualTo(0.5);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.text()).contains("Impact ratio");
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
