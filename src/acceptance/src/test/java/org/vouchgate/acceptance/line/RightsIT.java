package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.LoopbackSite;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.SignatureCheck;

/** What a candidate does on the way that the receipt shows, and what the employer's system sees of it. */
class RightsIT {

    private static final Pattern WAY = Pattern.compile("href=\"(/rights/[A-Za-z0-9_-]{43})\"");
    private static final GatewayServer SERVER = Gateways.shared();
    private static final Recruiting RECRUITING = Recruiting.on(SERVER);
    private static LoopbackSite site;
    private static Webhooks webhooks;

    private final Browser browser = new Browser(SERVER);
    private Asked asked;
    private String page;

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
    void openTheCandidatesPage() {
        asked = RECRUITING.ask();
        page = asked.opened().getString("candidateUrl");
        browser.begin(page);
    }

    @Test
    void the_receipt_is_signed_with_a_key_that_the_gateway_publishes() {
        var way = answeredAndShown();

        var receipt = verified(anybody(way + "/receipt.jwt"));

        assertThat(receipt.hasType("vouchgate-receipt+jwt")).isTrue();
        assertThat(receipt.payload().getString("reference")).isEqualTo(asked.id());
        assertThat(receipt.payload().getJsonArray("shared")).hasSize(1);
        assertThat(receipt.payload().toString()).doesNotContain("/rights/", Recruiting.CANDIDATE);
        var kept =
                Json.createReader(new StringReader(anybody(way + "/data.json"))).readObject();
        assertThat(kept.keySet()).contains("request", "assessment", "statements", "deliveries", "receipt");
    }

    @Test
    void a_correction_stands_beside_the_result_and_the_employers_system_gets_a_revised_report() {
        var way = answeredAndShown();
        awaitEvents(1);

        var sent = browser.submit(way + "/correct", "about=skill&said=" + encoded("I know COBOL, too. <b>Really</b>"));

        assertThat(sent.status()).isEqualTo(303);
        assertThat(browser.open(way).text()).contains("I know COBOL, too. &lt;b&gt;Really&lt;/b&gt;");
        assertThat(statements().getJsonArray("corrections").getJsonObject(0).getString("about"))
                .isEqualTo("skill");
        awaitEvents(2);
        assertThat(asked.see().object().getInt("revision")).isEqualTo(2);
    }

    @Test
    void a_form_that_is_sent_twice_states_once_and_bad_text_is_told_at_its_field_with_what_was_typed() {
        var way = answeredAndShown();
        var form = "form=7f3c1c1e-6f0b-4c55-9c2f-0a1b2c3d4e5f&about=score&said=Why";

        assertThat(browser.submit(way + "/object", form).status()).isEqualTo(303);
        assertThat(browser.submit(way + "/object", form).status()).isEqualTo(303);
        var hostile = browser.submit(way + "/object", "about=score&said=" + encoded("typed \u202E<script>"));
        var tooLong = browser.submit(way + "/correct", "about=nonsense&said=" + "a".repeat(2001));

        assertThat(statements().getJsonArray("objections")).hasSize(1);
        assertThat(hostile.status()).isEqualTo(422);
        assertThat(hostile.text())
                .contains("said-mistake", "typed ", "&lt;script")
                .doesNotContain("<script>typed");
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.text()).contains("a".repeat(2001));
        assertThat(browser.submit(way + "/correct", "said=").status()).isEqualTo(422);
    }

    @Test
    void a_persons_answer_to_an_objection_is_read_on_the_candidates_page() {
        var way = answeredAndShown();
        browser.submit(way + "/object", "about=score&said=Why");
        var statement = statements().getJsonArray("objections").getJsonObject(0).getString("id");
        var path = asked.path() + "/candidate-statements/" + statement + "/answer";
        var answer = Json.createObjectBuilder().add("answer", "Because of SQL.").build();

        var first = RECRUITING.recruiter().post(path, answer);
        var second = RECRUITING.recruiter().post(path, answer);

        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(409);
        assertThat(browser.open(way).text()).contains("Because of SQL.");
    }

    @Test
    void without_a_score_the_evidence_stays_and_the_employers_system_is_told_anew() {
        var way = answeredAndShown();
        awaitEvents(1);
        assertThat(asked.assessment().getJsonObject("match")).containsKey("score");

        assertThat(browser.open(way + "/opt-out").text()).contains("This cannot be undone");
        assertThat(browser.submit(way + "/opt-out", "").status()).isEqualTo(303);
        assertThat(browser.submit(way + "/opt-out", "").status()).isEqualTo(303);

        awaitEvents(2);
        assertThat(asked.assessment().getJsonObject("match")).doesNotContainKey("score");
        assertThat(asked.assessment().getJsonObject("match").getJsonArray("lines"))
                .isNotEmpty();
        assertThat(asked.see().object().getInt("revision")).isEqualTo(2);
        assertThat(asked.state()).isEqualTo("verified");
    }

    @Test
    void whoever_opts_out_before_answering_is_never_scored() {
        assertThat(browser.submit(page + "/opt-out", "unscored=yes").status()).isEqualTo(303);
        assertThat(browser.submit(page + "/opt-out", "").status()).isEqualTo(303);
        assertThat(browser.submit(page + "/opt-out", "unscored=yes").status()).isEqualTo(303);
        assertThat(new Browser(SERVER).submit(page + "/opt-out", "").status()).isEqualTo(403);

        answeredAndShown();

        assertThat(asked.assessment().getJsonObject("match")).doesNotContainKey("score");
        assertThat(statements()).containsKey("unscoredAt");
    }

    @Test
    void withdrawing_takes_the_result_back_everywhere() {
        var way = answeredAndShown();
        awaitEvents(1);

        assertThat(browser.submit(way + "/withdraw", "").status()).isEqualTo(303);
        assertThat(browser.submit(way + "/withdraw", "").status()).isEqualTo(303);

        awaitEvents(2);
        assertThat(asked.state()).isEqualTo("cancelled");
        assertThat(asked.reason()).isEqualTo("consent-withdrawn");
        assertThat(RECRUITING.recruiter().get(asked.path() + "/assessment").status())
                .isEqualTo(404);
        assertThat(webhooks.about(asked).get(1).envelope().toString()).contains("cancelled");
        assertThat(browser.open(way).status()).isEqualTo(200);
    }

    @Test
    void erasing_leaves_ids_tells_the_employers_system_and_says_so_signed() {
        var way = answeredAndShown();
        awaitEvents(1);
        browser.submit(way + "/correct", "about=other&said=Something");

        assertThat(browser.submit(way + "/erase", "").status()).isEqualTo(303);
        assertThat(browser.submit(way + "/erase", "").status()).isEqualTo(303);

        var erased = browser.open(way);
        assertThat(erased.status()).isEqualTo(200);
        assertThat(erased.text()).contains("Everything was erased").doesNotContain(Recruiting.CANDIDATE, "Java");
        assertThat(verified(anybody(way + "/erasure.jwt")).payload().getString("reference"))
                .isEqualTo(asked.id());
        assertThat(browser.open(way + "/receipt").status()).isEqualTo(410);
        assertThat(browser.open(way + "/data.json").status()).isEqualTo(410);
        assertThat(asked.see().text()).doesNotContain(Recruiting.CANDIDATE);
        assertThat(statements().getJsonArray("corrections")).isEmpty();
        awaitCancelled();
    }

    @Test
    void whoever_declines_has_a_receipt_too_and_a_guessed_address_opens_nothing() {
        assertThat(browser.submit(page + "/decline", "").status()).isEqualTo(303);

        var way = shown();

        assertThat(verified(anybody(way + "/receipt.jwt")).payload().getString("state"))
                .isEqualTo("declined");
        assertThat(browser.open(way).text()).contains("You shared nothing").doesNotContain(way + "/withdraw");
        assertThat(browser.submit(way + "/withdraw", "").status()).isEqualTo(303);
        assertThat(asked.state()).isEqualTo("declined");
        assertThat(new Browser(SERVER).open(page).text()).doesNotContain("/rights/");
        var guessed = way.substring(0, way.length() - 43) + "A".repeat(43);
        assertThat(new Browser(SERVER).open(guessed).status()).isEqualTo(404);
        assertThat(new Browser(SERVER).submit(guessed + "/erase", "").status()).isEqualTo(404);
    }

    @Test
    void an_employer_who_is_told_to_erase_does_so_by_the_api() {
        answeredAndShown();
        var path = asked.path() + "/erasure";

        var erased =
                RECRUITING.recruiter().post(path, Json.createObjectBuilder().build());

        assertThat(erased.status()).as(erased.toString()).isBetween(200, 204);
        assertThat(asked.see().text()).doesNotContain(Recruiting.CANDIDATE);
        assertThat(RECRUITING.recruiter().get(asked.path() + "/assessment").status())
                .isEqualTo(404);
    }

    private String answeredAndShown() {
        Candidate.certified().answer(asked);
        asked.awaitState("verified");
        return shown();
    }

    /** The address that the receipt shows to the browser that started. */
    private String shown() {
        var way = WAY.matcher(browser.open(page).text());
        assertThat(way.find()).as("the receipt shows the way").isTrue();
        return page.substring(0, page.indexOf("/c/")) + way.group(1);
    }

    private JsonObject statements() {
        return RECRUITING
                .recruiter()
                .get(asked.path() + "/candidate-statements")
                .object();
    }

    private static String anybody(String address) {
        return Api.anonymous(SERVER)
                .get(address.substring(address.indexOf("/rights/")))
                .text();
    }

    private static CompactJws verified(String compact) {
        var jws = CompactJws.parse(compact).orElseThrow(() -> new AssertionError(compact));
        var published =
                Api.anonymous(SERVER).get("/.well-known/jwks.json").object().getJsonArray("keys");
        var key = published.getValuesAs(JsonObject.class).stream()
                .filter(jwk -> jws.keyId().filter(jwk.getString("kid")::equals).isPresent())
                .findFirst()
                .flatMap(PublicJwk::read)
                .orElseThrow();
        assertThat(jws.verify(key.key(), Set.of(JwsAlgorithm.ES256))).isEqualTo(SignatureCheck.VALID);
        return jws;
    }

    private void awaitEvents(int number) {
        awaiting(() -> webhooks.about(asked).size() >= number, number + " events");
    }

    private void awaitCancelled() {
        awaiting(
                () -> webhooks.about(asked).stream()
                        .anyMatch(event -> event.envelope().toString().contains("cancelled")),
                "the retraction");
    }

    private void awaiting(BooleanSupplier there, String what) {
        var end = System.nanoTime() + 30_000_000_000L;
        while (!there.getAsBoolean()) {
            assertThat(System.nanoTime()).as("no sign of " + what).isLessThan(end);
            Asked.pause();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
