package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.api.Reply;
import org.vouchgate.acceptance.server.Gateways;

/** An administrator sees that nobody vouches for an issuer, relies on it, and the next answer says so. */
class AdminIT {

    private static final String BADGE = "OpenBadgeCredential";
    private static final String ISSUERS = "/admin/issuers";

    private final Api admin = Api.asOther("employer-admin", Gateways.shared());
    private final Api recruiter = Api.asOther("recruiter", Gateways.shared());

    @AfterEach
    void leave_the_employer_as_it_was() {
        for (var each : admin.get("/api/v1/trust/issuers").array().getValuesAs(JsonObject.class)) {
            admin.delete("/api/v1/trust/issuers/" + each.getString("id"));
        }
    }

    @Test
    @DisplayName(
            "R4.6, R4.7: An unknown issuer waits for an admin; once relied on, the next answer is accepted by that list")
    void an_unknown_issuer_is_relied_on_and_the_next_answer_is_accepted() {
        var before = answered();
        assertThat(before.state()).isEqualTo("not_verified");
        assertThat(before.failures()).contains("issuer-unknown");
        assertThat(admin.get(ISSUERS).text()).contains(College.did()).contains("Unknown in");
        assertThat(admin.get("/admin").text()).contains("that nobody vouches for");

        var approved = post(
                ISSUERS,
                Map.of(
                        "issuer", College.did(),
                        "name", "Example College",
                        "moreTypes", BADGE,
                        "reason", "Their registrar confirmed the key",
                        "evidence", "https://college.example/accreditation",
                        "until", "2035-12-31"));

        assertThat(approved.status()).as(approved.toString()).isEqualTo(303);
        var after = answered();
        assertThat(after.state()).isEqualTo("verified");
        assertThat(after.assessment().toString()).contains("own-list").contains("matched");
        assertThat(admin.get(ISSUERS).text())
                .contains("Their registrar confirmed the key")
                .contains("https://college.example/accreditation")
                .contains("31 December 2035");
        assertThat(admin.get("/admin/audit?action=trust.issuer-added").text()).contains("trust.issuer-added");
    }

    @Test
    @DisplayName("R4.6: Nobody is relied on for everything, nor without a reason; what was typed is kept")
    void nobody_is_relied_on_for_everything_or_without_a_reason() {
        var refused = post(
                ISSUERS, Map.of("issuer", College.did(), "moreTypes", "*", "name", "Kept as typed", "reason", " "));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text())
                .contains("Every credential is of this type")
                .contains("Fill this in.")
                .contains("Kept as typed");
        assertThat(admin.get("/api/v1/trust/issuers").array()).isEmpty();
    }

    @Test
    @DisplayName("R0.1: Recruiters open none of an administrator's pages")
    void recruiters_open_none_of_these_pages() {
        for (var path : new String[] {
            "/admin", ISSUERS, "/admin/issuers/new", "/admin/authorities/new", "/admin/sources", "/admin/templates",
            "/admin/policies", "/admin/keys", "/admin/people", "/admin/audit", "/admin/audit/audit.csv", "/weights",
            "/taxonomies", "/connectors", "/connectors/webhook/account", "/automation"
        }) {
            assertThat(recruiter.get(path).status()).as(path).isEqualTo(403);
        }
    }

    @Test
    void every_page_opens_and_a_template_is_written_asked_and_retired() {
        for (var path : new String[] {
            "/admin",
            ISSUERS,
            "/admin/issuers/new",
            "/admin/authorities/new",
            "/admin/sources",
            "/admin/templates",
            "/admin/templates/new?from=skills",
            "/admin/policies",
            "/admin/keys",
            "/admin/people",
            "/admin/audit",
            "/admin/audit/audit.csv",
            "/weights",
            "/taxonomies",
            "/connectors",
            "/automation"
        }) {
            assertThat(admin.get(path).status()).as(path).isEqualTo(200);
        }

        var written = post("/admin/templates", template());

        assertThat(written.status()).as(written.toString()).isEqualTo(303);
        assertThat(admin.get("/admin/templates").text()).contains("Welding, as Acme asks");
        var opened = recruiter.post(
                "/api/v1/presentation-requests",
                Json.createObjectBuilder()
                        .add("job", job())
                        .add("template", "acceptance-welding")
                        .build());
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        assertThat(post("/admin/templates/acceptance-welding/retire", Map.of()).status())
                .isEqualTo(303);
    }

    private static Map<String, String> template() {
        return Map.of(
                "basedOn", "0",
                "name", "acceptance-welding",
                "title", "Welding, as Acme asks",
                "description", "A welder's certificate",
                "purpose", "To see that you may weld.",
                "query",
                        "{\"credentials\":[{\"id\":\"c\",\"format\":\"dc+sd-jwt\",\"meta\":{\"vct_values\":[\"urn:x:weld:1\"]},"
                                + "\"claims\":[{\"path\":[\"skills\"]}]}]}");
    }

    private Asked answered() {
        var wanted = Json.createObjectBuilder()
                .add("job", job())
                .add("template", "open-badges")
                .build();
        var asked = new Asked(
                recruiter,
                recruiter.post("/api/v1/presentation-requests", wanted).object());
        var candidate = Candidate.without();
        candidate.receive(College.badge(candidate.key()).issue()).answer(asked);
        return asked;
    }

    private String job() {
        return recruiter
                .post(
                        "/api/v1/jobs",
                        Json.createObjectBuilder()
                                .add("title", "Software developer")
                                .add("description", "You must know Java.")
                                .build())
                .object()
                .getString("id");
    }

    private Reply post(String path, Map<String, String> fields) {
        return admin.postForm(
                path,
                fields.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }
}
