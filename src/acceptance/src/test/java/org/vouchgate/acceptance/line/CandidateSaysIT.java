package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.Gateways;

/** What candidates say besides answering: that less should be asked for, why they decline, that they wish no number. */
class CandidateSaysIT {

    private static final String HOSTILE =
            "<script>alert(1)</script>\u202Egnp.exe =HYPERLINK(\"x\") " + "x".repeat(12_000);

    private final GatewayServer server = Gateways.shared();
    private final Recruiting recruiting = Recruiting.on(server);
    private final Browser browser = new Browser(server);
    private Asked asked;
    private String page;

    static List<String> nonsense() {
        return List.of(HOSTILE, "TOO_MUCH_ASKED", "too-much-asked ", "other-way\u0000", "\u202Eother-way", "=1+1");
    }

    @BeforeEach
    void ask() {
        asked = recruiting.ask();
        page = asked.opened().getString("candidateUrl");
    }

    @Test
    void asking_for_less_ends_nothing_and_is_told_to_the_employer_once() {
        assertThat(browser.submit(page + "/less", "").status()).isEqualTo(303);
        assertThat(browser.submit(page + "/less", "").status()).isEqualTo(303);

        assertThat(asked.state()).isEqualTo("open");
        assertThat(browser.open(page).text())
                .contains("You asked", "for less on")
                .doesNotContain("/less\"");
        assertThat(events()).filteredOn("request.less-wanted"::equals).hasSize(1);
    }

    @Test
    void only_the_browser_in_which_it_was_begun_asks_for_less() {
        browser.begin(page);

        assertThat(new Browser(server).submit(page + "/less", "").status()).isEqualTo(403);
        assertThat(Api.anonymous(server)
                        .post(page.substring(page.indexOf("/c/")) + "/less", JsonObject.EMPTY_JSON_OBJECT)
                        .status())
                .isEqualTo(415);

        assertThat(events()).doesNotContain("request.less-wanted");
    }

    @Test
    void who_has_answered_asks_for_less_in_vain() {
        browser.begin(page);
        Candidate.certified().answer(asked);
        asked.awaitState("verified");

        assertThat(browser.submit(page + "/less", "").status()).isEqualTo(303);

        assertThat(events()).doesNotContain("request.less-wanted");
    }

    @Test
    void a_reason_goes_no_further_without_the_tick() {
        assertThat(browser.submit(page + "/decline", "reason=other-way").status())
                .isEqualTo(303);

        assertThat(asked.state()).isEqualTo("declined");
        assertThat(browser.open(page).text()).contains("is told that, and nothing else");
    }

    @Test
    void a_reason_that_is_ticked_is_told() {
        assertThat(browser.submit(page + "/decline", "reason=other-way&tell=yes")
                        .status())
                .isEqualTo(303);

        assertThat(browser.open(page).text())
                .contains("and the reason you chose", "I would rather show my skills in another way");
    }

    @Test
    void a_tick_without_a_reason_tells_nothing() {
        assertThat(browser.submit(page + "/decline", "reason=&tell=yes").status())
                .isEqualTo(303);

        assertThat(browser.open(page).text()).contains("is told that, and nothing else");
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void a_reason_that_is_on_no_list_declines_nothing_and_is_told_at_its_field(String reason) {
        var refused = browser.submit(page + "/decline", "tell=yes&reason=" + encoded(reason));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("id=\"decline-mistake\"", "aria-invalid=\"true\"", "Nothing has been declined yet.")
                .doesNotContain("<script>alert", "HYPERLINK");
        assertThat(asked.state()).isEqualTo("open");
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void a_tick_that_is_none_tells_nothing(String tick) {
        browser.submit(page + "/decline", "reason=other-way&tell=" + encoded(tick));

        assertThat(browser.open(page).text()).contains("is told that, and nothing else");
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void a_wish_that_is_none_is_no_wish(String wish) {
        browser.submit(page + "/opt-out", "unscored=yes");

        assertThat(browser.submit(page + "/opt-out", "unscored=" + encoded(wish))
                        .status())
                .isEqualTo(303);

        assertThat(browser.open(page).text()).doesNotContain("value=\"yes\" checked");
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void a_way_that_is_none_leads_to_the_page(String way) {
        var pressed = browser.submit(page + "/start", "way=" + encoded(way) + "&instead=" + encoded(way));

        assertThat(pressed.status()).isEqualTo(303);
        assertThat(pressed.header("Location")).isEqualTo(page + "#answer");
    }

    /** What is in the audit trail about the request, newest first. */
    private List<String> events() {
        return recruiting
                .admin()
                .get("/api/v1/audit?limit=500")
                .object()
                .getJsonArray("events")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(event -> event.getString("about", "").equals(asked.id()))
                .map(event -> event.getString("action"))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
