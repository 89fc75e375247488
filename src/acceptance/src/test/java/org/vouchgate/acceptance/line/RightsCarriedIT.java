package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.LoopbackSite;

/** What a candidate does with their rights reaches whoever was told the result: the recruiting system, the summary, its live status. */
class RightsCarriedIT {

    private static final Pattern WAY = Pattern.compile("href=\"(/rights/[A-Za-z0-9_-]{43})\"");
    private static final String HOSTILE =
            "<script>alert(1)</script><b>bold</b>\u202Egnp.exe =HYPERLINK(\"x\")" + "x".repeat(3_000);
    private static final Recruiting RECRUITING = Recruiting.on(Gateways.shared());
    private static final String NO_SCORE = "\"score\":null";

    private static LoopbackSite site;
    private static Webhooks webhooks;

    private final Browser browser = new Browser(Gateways.shared());
    private Asked asked;
    private String way;
    private JsonObject before;

    @BeforeAll
    static void connect() {
        site = LoopbackSite.start();
        webhooks = Webhooks.connect(RECRUITING, site);
    }

    @AfterAll
    static void disconnect() {
        Webhooks.disconnect(RECRUITING);
        site.close();
    }

    @BeforeEach
    void answer() {
        asked = RECRUITING.ask();
        var page = asked.opened().getString("candidateUrl");
        browser.begin(page);
        Candidate.certified().answer(asked);
        asked.awaitState("verified");
        var shown = WAY.matcher(browser.open(page).text());
        assertThat(shown.find()).isTrue();
        way = page.substring(0, page.indexOf("/c/")) + shown.group(1);
        before = record();
        awaitEvents(1);
    }

    @Test
    void a_correction_is_in_the_summary_and_the_copy_before_it_is_superseded() {
        assertThat(submit("/correct", "about=skill&said=" + encoded("I know COBOL, too.")))
                .isEqualTo(303);

        awaitEvents(2);
        assertThat(record().toString()).contains("I know COBOL, too.");
        assertThat(record().getInt("supersedes")).isEqualTo(1);
        assertThat(summary()).isEqualTo(200);
        assertThat(statusOf(before)).contains("Superseded");
        assertThat(statusOf(record())).contains("Current");
    }

    @Test
    void without_a_number_the_recruiting_system_and_the_summary_have_none_either() {
        assertThat(before.getJsonObject("match")).containsKey("score");
        assertThat(event(0)).contains("\"score\":").doesNotContain(NO_SCORE);

        assertThat(submit("/opt-out", "")).isEqualTo(303);

        awaitEvents(2);
        assertThat(event(1)).contains(NO_SCORE);
        assertThat(record()).doesNotContainKey("match");
        assertThat(summary()).isEqualTo(200);
        assertThat(statusOf(before)).contains("Superseded");
    }

    @Test
    void what_is_withdrawn_is_withdrawn_in_the_recruiting_system_and_on_the_copy_too() {
        assertThat(submit("/withdraw", "")).isEqualTo(303);

        awaitEvents(2);
        assertThat(event(1)).contains("cancelled", NO_SCORE).doesNotContain("summary.pdf");
        assertThat(summary()).isEqualTo(404);
        assertThat(statusOf(before)).contains("Withdrawn").doesNotContain(Recruiting.CANDIDATE);
    }

    @Test
    void what_is_erased_is_taken_back_in_the_recruiting_system_and_on_the_copy_too() {
        assertThat(submit("/erase", "")).isEqualTo(303);

        awaitEvents(2);
        assertThat(event(1)).contains("cancelled", NO_SCORE).doesNotContain(Recruiting.CANDIDATE);
        assertThat(summary()).isIn(404, 410);
        assertThat(statusOf(before)).contains("Erased").doesNotContain(Recruiting.CANDIDATE);
    }

    @Test
    void which_claims_were_shown_stands_beside_what_was_asked_and_no_value_of_them() {
        var receipt = payload(Api.anonymous(Gateways.shared())
                .get(URI.create(way).getPath() + "/receipt.jwt")
                .text());
        var shared = receipt.getJsonArray("shared").getJsonObject(0);

        assertThat(shared.getJsonArray("shown").toString()).contains("[\"skills\"]");
        assertThat(shared.getJsonArray("shown").toString()).doesNotContain("Java", "vct", "cnf");
        assertThat(browser.open(way).text()).contains("Asked of it:", "Shown by it:");
    }

    @ParameterizedTest
    @CsvSource({"correct, said", "object, said", "correct, about", "object, about", "correct, form", "object, form"})
    void nonsense_in_any_field_is_told_and_states_nothing(String form, String field) {
        var typed = (field.equals("said") ? "" : "said=Why&") + (field.equals("about") ? "" : "about=skill&") + field
                + "=" + encoded(HOSTILE);

        var reply = browser.submit(way + "/" + form, typed);

        assertThat(reply.text()).doesNotContain("<script>alert(1)");
        assertThat(reply.status()).isIn(303, 400, 422);
        if (reply.status() != 303) {
            assertThat(statements()).doesNotContain("HYPERLINK");
        }
        assertThat(statements()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({"opt-out", "withdraw", "erase"})
    void a_deed_takes_no_fields_and_is_not_led_astray_by_any(String deed) {
        var reply = browser.submit(
                way + "/" + deed, "to=" + encoded("https://phishing.example") + "&confirm=" + encoded(HOSTILE));

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.header("Location")).startsWith(way);
    }

    private int submit(String form, String fields) {
        return browser.submit(way + form, fields).status();
    }

    private String statements() {
        return RECRUITING
                .recruiter()
                .get(asked.path() + "/candidate-statements")
                .text();
    }

    private JsonObject record() {
        return payload(RECRUITING.recruiter().get(asked.path() + "/record").text());
    }

    private int summary() {
        return RECRUITING
                .recruiter()
                .get(asked.path() + "/summary.pdf?language=en")
                .status();
    }

    private static String statusOf(JsonObject record) {
        return Api.anonymous(Gateways.shared())
                .get(URI.create(record.getString("status")).getPath())
                .text();
    }

    private String event(int place) {
        return webhooks.about(asked).get(place).envelope().toString();
    }

    private void awaitEvents(int number) {
        var end = System.nanoTime() + 30_000_000_000L;
        while (webhooks.about(asked).size() < number) {
            assertThat(System.nanoTime()).as("no sign of " + number + " events").isLessThan(end);
            Asked.pause();
        }
    }

    private static JsonObject payload(String compact) {
        var text = new String(Base64.getUrlDecoder().decode(compact.split("\\.")[1]), StandardCharsets.UTF_8);
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
