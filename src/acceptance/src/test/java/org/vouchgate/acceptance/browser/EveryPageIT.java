package org.vouchgate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.line.Asked;
import org.vouchgate.acceptance.line.Candidate;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.GatewayServer;

/**
 * A recruiter, an administrator and candidates open every page that a link leads to, at a desk and on a phone, in light and dark, in
 * English and Arabic, and write nonsense into every form.
 */
class EveryPageIT {

    private static JsonObject seen = JsonObject.EMPTY_JSON_OBJECT;
    private static String log = "";

    @BeforeAll
    static void everybody_goes_everywhere() throws IOException {
        assumeTrue(Walk.obstacle().isEmpty(), () -> Walk.obstacle().orElseThrow());
        try (var server = GatewayServer.startWithDemo("every-page")) {
            var people = Json.createArrayBuilder();
            candidates(Recruiting.on(server)).forEach(page -> people.add(person("candidate", "", page)));
            people.add(person("stranger", "", "/design", "/verify"));
            people.add(person("recruiter", "Rita", "/", "/design"));
            people.add(person("admin", "Adam", "/", "/design"));
            seen = Walk.follow(
                    "every-page.mjs",
                    Json.createObjectBuilder()
                            .add("address", server.address().toString())
                            .add("people", people),
                    "screenshots/every-page");
            log = server.log();
        }
        assertThat(seen.getString("stopped", "")).as("where the walk stopped").isEmpty();
    }

    @Test
    void axe_finds_nothing_every_page_fits_and_the_keyboard_reaches_everything() {
        assertThat(said("found")).isEmpty();
    }

    @Test
    void nonsense_in_any_form_is_told_at_its_field_and_nothing_that_was_typed_is_lost() {
        assertThat(said("badly")).isEmpty();
        assertThat(said("forms")).hasSizeGreaterThan(4);
    }

    @Test
    void the_pages_of_each_role_were_reached() {
        assertThat(said("pages"))
                .contains(
                        "candidate /c/*",
                        "recruiter /",
                        "recruiter /jobs/new",
                        "recruiter /jobs/*",
                        "recruiter /requests/*")
                .contains("admin /weights", "admin /taxonomies", "admin /automation", "admin /connectors");
    }

    @Test
    void no_browser_complained_and_nothing_went_wrong_in_the_gateway() {
        assertThat(said("complaints")).isEmpty();
        assertThat(log).doesNotContain("ERROR [");
    }

    /** Requests in several states, and the pages of their candidates. */
    private static List<String> candidates(Recruiting recruiting) {
        var waiting = recruiting.ask();
        var answered = recruiting.ask();
        Candidate.certified().answer(answered);
        var cancelled = recruiting.ask();
        recruiting
                .recruiter()
                .post(cancelled.path() + "/cancel", Json.createObjectBuilder().build());
        return List.of(page(waiting), page(answered), page(cancelled));
    }

    private static String page(Asked asked) {
        return URI.create(asked.opened().getString("candidateUrl")).getPath();
    }

    private static JsonObjectBuilder person(String who, String login, String... starts) {
        return Json.createObjectBuilder()
                .add("who", who)
                .add("login", login)
                .add("starts", Json.createArrayBuilder(List.of(starts)));
    }

    private static List<String> said(String what) {
        return seen.getJsonArray(what).getValuesAs(JsonString::getString);
    }
}
