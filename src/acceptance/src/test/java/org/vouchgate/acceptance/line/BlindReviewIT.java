package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.api.Reply;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.Gateways;

/** R6.1: under blind review no door tells a person who a candidate is: the bytes of every answer are searched. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BlindReviewIT {

    private static final GatewayServer SERVER = Gateways.shared();
    private static final Recruiting RECRUITING = Recruiting.on(SERVER);
    private static final Pattern WAY = Pattern.compile("href=\"(/rights/[A-Za-z0-9_-]{43})\"");
    private static final String NAME = "Theodora Quillfeather";
    private static final String EMAIL = "theo.quill@applicants.example";
    private static final String REFERENCE = "APP-7781Q";
    private static final List<String> HIDDEN = List.of(
            "theodora",
            "quillfeather",
            "theo.quill",
            "app-7781q",
            "northfield",
            College.FAMILY_NAME.toLowerCase(Locale.ROOT),
            "data:image/jpeg",
            "/9j/");

    private static String job;
    private static String batch;
    private static Asked asked;

    @BeforeAll
    static void aCandidateAnswersForAJobUnderBlindReview() {
        job = created(RECRUITING
                        .recruiter()
                        .post(
                                "/api/v1/jobs",
                                object().add("title", "Developer, read blindly")
                                        .add("description", "You must know Java and SQL.")
                                        .build()))
                .object()
                .getString("id");
        var on = RECRUITING
                .recruiter()
                .post(
                        "/api/v1/jobs/" + job + "/blind-review",
                        object().add("on", true).build());
        assertThat(on.status()).as(on.toString()).isEqualTo(200);
        asked = RECRUITING.ask(wanted -> wanted.add("job", job)
                .add("purpose", "To see whether Theodora Quillfeather fits")
                .add("candidate", candidate()));
        answer();
        batch = created(RECRUITING
                        .recruiter()
                        .post(
                                "/api/v1/jobs/" + job + "/batches",
                                object().add(
                                                "candidates",
                                                Json.createArrayBuilder().add(candidate()))
                                        .build()))
                .object()
                .getString("id");
    }

    private static void answer() {
        var browser = new Browser(SERVER);
        var page = asked.opened().getString("candidateUrl");
        browser.begin(page);
        Candidate.certified().answer(asked);
        asked.awaitState("verified");
        var way = WAY.matcher(browser.open(page).text());
        assertThat(way.find()).isTrue();
        var said = URLEncoder.encode("Theodora has another one of Northfield College", StandardCharsets.UTF_8);
        var told = browser.submit(
                page.substring(0, page.indexOf("/c/")) + way.group(1) + "/correct", "about=skill&said=" + said);
        assertThat(told.status()).isEqualTo(303);
    }

    @Test
    void what_is_answered_to_whoever_asks_names_nobody_either() {
        assertNamesNobody(asked.opened().toString());
        assertThat(asked.opened().getBoolean("sealed")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/presentation-requests",
                "/api/v1/presentation-requests/{id}",
                "/api/v1/presentation-requests/{id}/assessment",
                "/api/v1/presentation-requests/{id}/explanation",
                "/api/v1/presentation-requests/{id}/explanation?reader=candidate",
                "/api/v1/presentation-requests/{id}/candidate-statements",
                "/api/v1/presentation-requests/{id}/deliveries",
                "/api/v1/presentation-requests/{id}/events",
                "/api/v1/jobs/{job}/batches/{batch}",
                "/",
                "/candidates",
                "/candidates?order=name",
                "/candidates/live",
                "/jobs/{job}",
                "/jobs/{job}/candidates",
                "/jobs/{job}/candidates?order=name",
                "/jobs/{job}/candidates/live",
                "/jobs/{job}/compare",
                "/jobs/{job}/ask",
                "/jobs/{job}/batches/{batch}",
                "/jobs/{job}/batches/{batch}/live",
                "/requests/{id}",
                "/requests/{id}?open=all",
                "/requests/{id}/live",
                "/requests/{id}/invitation",
                "/requests/{id}/invitation/live"
            })
    @Order(1)
    void a_door_for_recruiters_names_nobody(String door) {
        var reply = RECRUITING.recruiter().get(at(door));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertNamesNobody(reply);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/deliveries", "/admin/connectors", "/connectors", "/api/v1/audit", "/requests/{id}"})
    @Order(1)
    void a_door_for_admins_names_nobody(String door) {
        var reply = RECRUITING.admin().get(at(door));

        assertThat(reply.status()).as(reply.toString()).isIn(200, 404);
        assertNamesNobody(reply);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/presentation-requests/{id}/record", "/requests/{id}/record.jwt"})
    @Order(1)
    void a_record_names_nobody(String door) {
        var record = RECRUITING.recruiter().get(at(door)).text().split("\\.");

        assertNamesNobody(new String(Base64.getUrlDecoder().decode(record[1]), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/presentation-requests/{id}/export?format=ler-rs",
                "/api/v1/presentation-requests/{id}/export?format=json-resume",
                "/api/v1/presentation-requests/{id}/receipt",
                "/requests/{id}/verified.ler-rs.json",
                "/requests/{id}/verified.json-resume.json"
            })
    @Order(1)
    void a_file_that_would_name_institutions_is_refused(String door) {
        var reply = RECRUITING.recruiter().get(at(door));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(403);
        assertThat(reply.text()).contains("blind review");
        assertNamesNobody(reply);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/presentation-requests/{id}/summary.pdf",
                "/api/v1/presentation-requests/{id}/summary.pdf?blind=false",
                "/requests/{id}/summary.pdf",
                "/requests/{id}/summary.pdf?language=ar"
            })
    @Order(1)
    void neither_a_summary_nor_its_name_names_anybody(String door) {
        var reply = RECRUITING.recruiter().get(at(door));

        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.header("Content-Disposition")).contains(asked.id());
        assertNamesNobody(reply); // its pages are read by BlindTest
    }

    @ParameterizedTest
    @ValueSource(strings = {"Theodora", "quillfeather", "theo.quill", "APP-7781Q"})
    @Order(1)
    void nobody_is_found_by_name(String text) {
        var found = RECRUITING.recruiter().get("/jobs/" + job + "/candidates?q=" + text);

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.text()).doesNotContain("/requests/" + asked.id());
    }

    @Test
    @Order(1)
    void programs_join_by_name_and_see_who_issued() {
        var program = asked.seenBy(Api.as("integrator", SERVER));

        assertThat(program.see().text()).contains(NAME, EMAIL, REFERENCE).contains("\"sealed\":false");
        assertThat(program.assessment().toString()).contains("Northfield College");
    }

    @Test
    @Order(2)
    void nobody_is_unsealed_without_a_reason_or_by_a_program() {
        var path = asked.path() + "/unsealing";
        var recruiter = RECRUITING.recruiter();

        assertThat(recruiter.post(path, ground("interview", " ")).status()).isEqualTo(400);
        assertThat(recruiter.post(path, ground("curiosity", "Just so")).status())
                .isEqualTo(400);
        assertThat(recruiter
                        .send("POST", path, BodyPublishers.ofString("null"), "Content-Type", "application/json")
                        .status())
                .isEqualTo(400);
        assertThat(Api.as("integrator", SERVER)
                        .post(path, ground("interview", "To call"))
                        .status())
                .isEqualTo(403);
        assertNamesNobody(asked.see());
    }

    @Test
    @Order(3)
    void whoever_gives_a_reason_sees_who_it_is_and_the_audit_knows() {
        var unsealed = RECRUITING.recruiter().post(asked.path() + "/unsealing", ground("interview", "To call her"));

        assertThat(unsealed.status()).as(unsealed.toString()).isBetween(200, 204);
        assertThat(asked.see().text()).contains(NAME, EMAIL, REFERENCE);
        assertThat(asked.assessment().toString()).contains("Northfield College");
        assertThat(RECRUITING.recruiter().get(at("/requests/{id}")).text()).contains(NAME);
        assertThat(RECRUITING
                        .recruiter()
                        .get(asked.path() + "/export?format=ler-rs")
                        .status())
                .isEqualTo(200);
        assertThat(RECRUITING.admin().get("/api/v1/audit").text()).contains("candidate.unsealed", asked.id());
    }

    private static void assertNamesNobody(Reply reply) {
        assertNamesNobody(new String(reply.bytes(), StandardCharsets.ISO_8859_1)
                + reply.response().headers().map());
    }

    private static void assertNamesNobody(String answer) {
        assertThat(HIDDEN).noneMatch(hidden -> answer.toLowerCase(Locale.ROOT).contains(hidden));
    }

    private static String at(String door) {
        return door.replace("{id}", asked.id()).replace("{job}", job).replace("{batch}", batch);
    }

    private static Reply created(Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply;
    }

    private static JsonObject ground(String ground, String reason) {
        return object().add("ground", ground).add("reason", reason).build();
    }

    private static JsonObjectBuilder candidate() {
        return object().add("name", NAME).add("email", EMAIL).add("reference", REFERENCE);
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }
}
