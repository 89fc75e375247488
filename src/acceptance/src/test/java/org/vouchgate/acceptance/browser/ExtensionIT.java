package org.vouchgate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.LoopbackSite;
import org.vouchgate.acceptance.server.Repository;
import org.vouchgate.testkit.PublishedDocument;

/**
 * The browser extension in Chromium beside a page of Greenhouse's, which a stand-in plays under its name. In headless
 * browsers nobody can agree to permissions, so the copy that is loaded has those that people give in the settings.
 */
class ExtensionIT {

    private static final String JOB = "Welder for the extension";
    private static final Path SOURCE = Repository.at("src/extension/src/main/extension");

    @TempDir
    static Path directory;

    private static JsonObject seen = JsonObject.EMPTY_JSON_OBJECT;
    private static String origin = "";

    @BeforeAll
    static void a_recruiter_looks_beside_a_candidates_page() throws IOException {
        assumeTrue(Walk.obstacle().isEmpty(), () -> Walk.obstacle().orElseThrow());
        var extension = unpacked(directory.toRealPath().resolve("extension"));
        origin = "chrome-extension://" + id(extension);
        var server = Gateways.shared();
        var panelPage = connected(Api.asOther("employer-admin", server), Api.asOther("recruiter", server));
        try (var standIn = LoopbackSite.start()) {
            standIn.publish("/people/17681532", page("<h1>A candidate</h1>"));
            standIn.publish("/dashboard", page("<h1>Dashboard</h1>"));
            standIn.publish("/frame", page("<iframe src=\"" + panelPage + "\"></iframe>"));
            seen = Walk.at(
                    server.address(),
                    "extension.mjs",
                    Json.createObjectBuilder()
                            .add("extension", extension.toString())
                            .add("profile", directory.resolve("profile").toString())
                            .add("panelPage", panelPage.toString())
                            .add("job", JOB)
                            .add("standIn", "127.0.0.1:" + standIn.at("/").getPort()));
        }
        assertThat(seen.getString("stopped", "")).as("where it stopped").isEmpty();
    }

    @Test
    void the_settings_say_what_an_administrator_has_to_list() {
        assertThat(seen.getString("origin")).isEqualTo(origin);
    }

    @Test
    void a_candidates_page_is_recognised_by_its_address() {
        assertThat(seen.getString("recognised")).contains("Application 26234709 in Greenhouse", "Show it here");
    }

    @Test
    void the_gateway_asks_in_a_window_of_its_own_for_whom_the_panel_is_shown() {
        assertThat(seen.getString("grant")).contains(origin, "application 26234709");
    }

    @Test
    void a_candidate_is_asked_beside_their_page_once_the_recruiter_has_seen_what_they_will_read() {
        assertThat(seen.getString("notice")).contains("Who asks", JOB, "A person.");
        assertThat(seen.getString("asked")).contains("Waiting for the candidate", "Application 26234709 in Greenhouse");
    }

    @Test
    void the_panel_leaves_nothing_in_the_browser_and_fits_320_pixels() {
        var traces = seen.getJsonObject("traces");

        assertThat(traces.getString("address")).startsWith("https://").doesNotContain("#", "vgc_");
        assertThat(traces.getString("cookies")).isEmpty();
        assertThat(traces.getInt("stored")).isZero();
        assertThat(traces.getInt("tooWide")).isLessThanOrEqualTo(0);
    }

    @Test
    void nothing_is_shown_beside_a_page_of_no_candidate() {
        assertThat(seen.getBoolean("frameAfterwards")).isFalse();
    }

    @Test
    void the_browser_lets_no_other_site_frame_the_panel() {
        var framed = seen.getJsonObject("framedByAnother");

        assertThat(framed.getString("told")).contains("frame-ancestors");
        assertThat(framed.getJsonArray("frames").getValuesAs(JsonString::getString))
                .allSatisfy(address -> assertThat(address).doesNotContain("/panel/"));
    }

    @Test
    void no_page_broke() {
        assertThat(seen.getJsonArray("complaints")).isEmpty();
    }

    /** Lets the extension, and nobody else, frame the panel; returns the panel's address. */
    private static URI connected(Api admin, Api recruiter) {
        var settings = Json.createObjectBuilder().add("panel-origins", origin);
        var secrets = Json.createObjectBuilder().add("partner-key", "a-key-of-32-characters-or-more-ok");
        var account = Json.createObjectBuilder().add("settings", settings).add("secrets", secrets);
        var reply = admin.put("/api/v1/ats-accounts/greenhouse", account.build());
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        var job = Json.createObjectBuilder().add("title", JOB).add("description", "You must know welding.");
        assertThat(recruiter.post("/api/v1/jobs", job.build()).status()).isEqualTo(201);
        var context = Json.createObjectBuilder().add("connector", "greenhouse").add("ref", "1");
        var page = recruiter.post("/api/v1/panel-contexts", context.build()).object();
        return URI.create(page.getString("page"));
    }

    private static Path unpacked(Path to) throws IOException {
        try (var files = Files.walk(SOURCE)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(SOURCE.relativize(file).toString()));
            }
        }
        var manifest = to.resolve("manifest.json");
        var given = Files.readString(manifest).replace("\"optional_host_permissions\"", "\"host_permissions\"");
        Files.writeString(manifest, given);
        return to;
    }

    /** Chromium names what it loads from a directory after the directory. */
    private static String id(Path extension) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(extension.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of()
                    .formatHex(digest, 0, 16)
                    .chars()
                    .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 16))))
                    .collect(Collectors.joining());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublishedDocument page(String content) {
        return new PublishedDocument(
                "text/html;charset=UTF-8",
                "<!DOCTYPE html><html lang=en><title>Stand-in</title>" + content + "</html>");
    }
}
