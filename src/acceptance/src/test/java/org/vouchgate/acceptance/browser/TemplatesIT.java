package org.vouchgate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.api.Reply;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.Database;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.Repository;

/** An employer's own templates: that employer asks by them, and is told where they ask for too much. */
class TemplatesIT {

    private static final String NOSY = """
            {"title": "Certificate and age", "description": "A skill certificate, and how old the candidate is.",
             "purpose": "To see.", "dcqlQuery": {"credentials": [{"id": "certificate", "format": "dc+sd-jwt",
               "meta": {"vct_values": ["urn:vouchgate:credential:skill-certificate:1"]},
               "claims": [{"path": ["skills"]}, {"path": ["birthdate"]}, {"path": ["hobbies"]}]}]}}""";

    @TempDir
    static Path templates;

    private static JsonObject seen = JsonObject.EMPTY_JSON_OBJECT;
    private static Reply asked;
    private static Reply askedByAnother;
    private static String log = "";

    @BeforeAll
    static void an_employer_has_a_template_of_its_own() throws IOException {
        assumeTrue(Walk.obstacle().isEmpty(), () -> Walk.obstacle().orElseThrow());
        Files.copy(Repository.at("config/templates/skills.json"), templates.resolve("skills.json"));
        Files.createDirectory(templates.resolve("demo"));
        Files.writeString(templates.resolve("demo/age.json"), NOSY);
        var settings = Map.of("gateway.templates.directory", templates.toString());
        try (var server = GatewayServer.start("templates", Database.h2(), settings)) {
            var recruiting = Recruiting.on(server);
            asked = open(recruiting.recruiter(), recruiting.job());
            var other = Api.asOther("recruiter", server);
            var job = other.post(
                            "/api/v1/jobs",
                            Json.createObjectBuilder()
                                    .add("title", "Welder")
                                    .add("description", "You must know welding.")
                                    .build())
                    .object()
                    .getString("id");
            askedByAnother = open(other, job);
            seen = Walk.at(
                    server.address(),
                    "templates.mjs",
                    Json.createObjectBuilder().add("job", recruiting.job()));
            log = server.log();
        }
        assertThat(seen.getString("stopped", "")).as("where the walk stopped").isEmpty();
    }

    @Test
    void an_employer_asks_by_its_own_template_and_nobody_else_does() {
        assertThat(asked.status()).isEqualTo(201);
        assertThat(askedByAnother.status()).isEqualTo(400);
        assertThat(askedByAnother.text()).contains("/template").contains("there are skills.");
    }

    @Test
    @DisplayName("AR-19: what asks for too much is remarked on where the request is opened, with place and reason")
    void what_asks_for_too_much_is_remarked_on_in_the_api() {
        assertThat(asked.object().getJsonArray("warnings").getValuesAs(JsonObject.class))
                .extracting(warning -> warning.getString("code"))
                .containsExactly("protected-attribute", "more-than-needed");
    }

    @Test
    @DisplayName("AR-19: on the page where recruiters ask, before anything is sent")
    void what_asks_for_too_much_is_remarked_on_before_it_is_sent() {
        assertThat(seen.getString("ask"))
                .contains("Certificate and age", "Worth a second look.")
                .contains("the age or date of birth, by which nobody may be chosen for a job");
    }

    @Test
    @DisplayName("AR-19: and in the log at start")
    void what_asks_for_too_much_is_remarked_on_in_the_log() {
        assertThat(log).contains("age.json: /dcqlQuery/credentials/0/claims/1/path This asks for the age");
    }

    @Test
    void no_browser_complained() {
        assertThat(seen.getJsonArray("complaints").getValuesAs(JsonString::getString))
                .isEmpty();
    }

    private static Reply open(Api recruiter, String job) {
        return recruiter.post(
                "/api/v1/presentation-requests",
                Json.createObjectBuilder()
                        .add("job", job)
                        .add("template", "age")
                        .build());
    }
}
