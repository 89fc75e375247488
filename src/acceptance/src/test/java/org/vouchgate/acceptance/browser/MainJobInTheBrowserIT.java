package org.vouchgate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.GatewayServer;

/** From asking to PDF and to the applicant-tracking system, by pressing what people press and reading what they read. */
class MainJobInTheBrowserIT {

    private static final String PURPOSE = "To see which of your skills somebody else can confirm.";
    private static JsonObject seen = JsonObject.EMPTY_JSON_OBJECT;

    @BeforeAll
    static void everybody_walks_once() throws IOException {
        assumeTrue(Walk.obstacle().isEmpty(), () -> Walk.obstacle().orElseThrow());

        try (var server = GatewayServer.startWithDemo("browser")) {
            seen = Walk.at(server.address());
        }

        assertThat(seen.getString("stopped", "")).as("where the walk stopped").isEmpty();
    }

    @Test
    void a_candidate_reads_who_asks_for_what_why_and_how_long_it_is_kept() {
        assertThat(seen.getString("asked"))
                .contains("Who asks\nHarbour & Vale Ltd")
                .contains("For which job\nJava backend developer")
                .contains("Why\n" + PURPOSE)
                .contains("Skill certificate", "Open Badge")
                .contains("How long it is kept\n30 days after you answer")
                .contains("Who decides\nA person.");
    }

    @Test
    void the_wallet_names_who_asks_and_tells_what_stays_with_the_candidate() {
        assertThat(seen.getString("consent"))
                .contains("Harbour & Vale Ltd asks you")
                .containsPattern("Stays with you:[^\n]*Family name");
    }

    @Test
    void the_recruiter_sees_that_a_wallet_opened_the_request_and_nothing_else_before_it_is_shared() {
        assertThat(seen.getString("beforeSharing"))
                .contains("A wallet has opened the request; the candidate is deciding.")
                .doesNotContain("What was presented", "Skills against the requirements");
    }

    @Test
    void a_candidate_who_shared_comes_back_to_a_receipt() {
        assertThat(seen.getString("receiptAt")).startsWith("/c/");
        assertThat(seen.getString("receipt"))
                .contains("Backend Software Development", "PostgreSQL in Practice")
                .contains(" of 100 points.", "The result advises; a person decides.")
                .contains("Kept until", "Whom to turn to", "See, correct or erase what is kept");
    }

    @Test
    void the_recruiters_page_turns_to_verified_without_being_loaded_again_and_says_so() {
        assertThat(seen.getBoolean("sameDocument")).isTrue();
        assertThat(seen.getString("result")).contains("Verified", "Every check that was asked for passed.");
        assertThat(seen.getString("announced")).isEqualTo("Verified. Every check that was asked for passed.");
    }

    @Test
    void every_check_is_answered_by_itself() {
        assertThat(seen.getString("result"))
                .contains("Did the issuer sign exactly this?")
                .contains("Whoever presented it proved, for this request, that it is theirs.")
                .contains("It is valid today.")
                .contains("It is what was asked for.")
                .contains("Vouched for by your own list.")
                .contains("Its issuer has not taken it back.");
    }

    @Test
    void the_score_stands_beside_the_evidence_for_each_requirement() {
        assertThat(seen.getString("match"))
                .containsPattern("\\d+ of 100 points")
                .contains("5 of 6 required skills are shown at the level asked for.")
                .containsPattern("(?s)Java\\s+Required.*?Shown, verified.*?Issuer: Northfield College")
                .containsPattern("(?s)Kubernetes\\s+Preferred.*?No evidence.*?None was presented\\.");
    }

    @Test
    void the_link_to_the_summary_leads_to_a_pdf() {
        var pdf = seen.getJsonObject("pdf");

        assertThat(pdf.getInt("status")).isEqualTo(200);
        assertThat(pdf.getString("type")).isEqualTo("application/pdf");
        assertThat(pdf.getString("begins")).isEqualTo("%PDF-");
    }

    @Test
    void the_result_arrives_in_the_recruiting_system_once() {
        var filed = seen.getJsonObject("filed");

        assertThat(texts(filed.getJsonArray("notes")))
                .singleElement()
                .asString()
                .contains("Java: verified");
        assertThat(texts(filed.getJsonArray("attachments")))
                .singleElement()
                .asString()
                .endsWith(".pdf");
        assertThat(texts(filed.getJsonArray("events")))
                .singleElement()
                .asString()
                .contains("org.vouchgate.verification.completed.v1", "verified");
    }

    @Test
    @DisplayName(
            "SE-06: somebody else's browser with the candidate's link learns that it was answered, and nothing of it")
    void somebody_elses_browser_learns_nothing_of_the_answer() {
        assertThat(List.of(seen.getString("stranger"), seen.getString("strangerAfterwards")))
                .allSatisfy(page -> assertThat(page)
                        .contains("This request has been answered")
                        .contains("shown only in the browser in which it was started")
                        .doesNotContain("Your receipt", "Backend", "PostgreSQL", "points", "Verified"));
    }

    @Test
    @DisplayName(
            "SE-05: the wallet's return address does nothing in a browser that did not start, and says how to go on")
    void the_return_address_does_nothing_in_somebody_elses_browser() {
        assertThat(seen.getString("strangerReturnsAt")).startsWith("/return/");
        assertThat(seen.getString("strangerReturns"))
                .contains("Go back to the browser where you started")
                .contains("Switch to the browser in which you opened the link you were sent and chose how to answer.")
                .doesNotContain("Mira", "Backend", "PostgreSQL", "points");
    }

    @Test
    @DisplayName("SE-02: an answer does not count, and is not shown, before the browser that started is back")
    void an_answer_whose_browser_is_not_back_is_not_shown_to_the_recruiter() {
        assertThat(seen.getString("answeredOnly"))
                .contains("the candidate’s browser has not come back yet")
                .doesNotContain("What was presented", "points", "Open the summary");
    }

    @Test
    void declining_tells_the_recruiter_that_and_nothing_else() {
        assertThat(seen.getString("declined")).contains("Nothing was shared", "is told that, and nothing else");
        assertThat(seen.getString("declinedAtRecruiter"))
                .contains("The candidate chose not to share anything.")
                .contains("That says nothing about their skills.")
                .doesNotContain("What was presented", "Open the summary");
    }

    @Test
    @DisplayName("No page is refused anything by its own policy, breaks, asks another host, or scrolls sideways")
    void no_browser_complained() {
        assertThat(texts(seen.getJsonArray("complaints"))).isEmpty();
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    @Test
    void a_new_recruiter_has_a_link_after_two_presses_and_a_candidate_a_receipt_after_two() {
        assertThat(seen.getJsonObject("newRecruiter").getInt("presses")).isEqualTo(2);
        assertThat(seen.getJsonObject("newCandidate").getInt("presses")).isEqualTo(2);
    }
}
