package org.vouchgate.acceptance.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.acceptance.api.BadInputIT.assertIsProblem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.Gateways;

/** The panel inside an ATS: who may frame it, who gets in, how often, and how far. */
class PanelIT {

    private static final GatewayServer SERVER = Gateways.shared();
    private static final Api ADMIN = Api.asOther("employer-admin", SERVER);
    private static final Api RECRUITER = Api.asOther("recruiter", SERVER);
    private static final Api INTEGRATOR = Api.asOther("integrator", SERVER);
    private static final Api NOBODY = Api.anonymous(SERVER);
    private static final String ACCOUNT = "/api/v1/ats-accounts/generic";
    private static final String LISTED = "https://ats.example https://second.example:8443";

    private static String job = "";

    @BeforeAll
    static void an_administrator_lists_who_may_frame() {
        assertThat(ADMIN.put(ACCOUNT, account(LISTED)).status()).isEqualTo(200);
        var description =
                Json.createObjectBuilder().add("title", "Welder").add("description", "You must know welding.");
        job = RECRUITER.post("/api/v1/jobs", description.build()).object().getString("id");
    }

    @Test
    void only_what_the_administrator_listed_may_frame_the_page_and_the_page_sets_no_cookie() {
        var page = NOBODY.get(fresh().getPath());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("frame-ancestors " + LISTED + ";")
                .contains("script-src 'self';")
                .doesNotContain("unsafe");
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.text()).doesNotContain("onclick", "<script>");
    }

    @Test
    void nobody_may_frame_any_other_page_or_a_panel_for_which_nobody_is_listed() {
        var employer = fresh().getPath().split("/")[2];

        for (var path :
                new String[] {"/login", "/panel/" + employer + "/lever", "/panel/" + UUID.randomUUID() + "/generic"}) {
            assertThat(NOBODY.get(path).header("Content-Security-Policy"))
                    .as(path)
                    .contains("frame-ancestors 'none';");
        }
    }

    @Test
    void a_wider_list_than_exact_origins_is_refused() {
        var reply = ADMIN.put(ACCOUNT, account("https://*.example"));

        assertIsProblem(reply, 400);
        assertThat(reply.text()).contains("/settings/panel-origins");
    }

    @Test
    @DisplayName("A token that comes again is refused, and ends the view that it opened")
    void a_token_is_good_once() {
        var page = fresh();
        var opened = exchange(page, page.getPath());
        assertThat(opened.status()).as(opened.toString()).isEqualTo(200);
        var view = NOBODY.with(opened.object().getString("bearer"));
        assertThat(view.get("/panel/view").status()).isEqualTo(200);

        var replayed = exchange(page, page.getPath());

        assertRefused(replayed, "panel-token-spent");
        assertIsProblem(view.get("/panel/view"), 401);
        assertThat(view.get("/panel/view").text()).contains("panel-over");
        assertThat(ADMIN.get("/api/v1/audit").text())
                .contains("panel.context-made", "panel.opened", "panel.refused", "panel-token-spent");
    }

    @Test
    void a_token_that_waited_too_long_is_refused() throws InterruptedException {
        var page = minted(wanted("26234709").add("lifetime", "PT1S"));
        TimeUnit.MILLISECONDS.sleep(1_200);

        assertRefused(exchange(page, page.getPath()), "panel-token-expired");
    }

    @Test
    void a_token_opens_no_page_of_another_employer_or_account() {
        var page = fresh();
        var own = page.getPath().split("/")[2];

        assertRefused(exchange(page, "/panel/" + UUID.randomUUID() + "/generic"), "panel-token-elsewhere");
        assertRefused(exchange(page, "/panel/" + own + "/lever"), "panel-token-elsewhere");
        assertThat(exchange(page, page.getPath()).status()).isEqualTo(200);
    }

    @Test
    void a_token_that_nobody_made_is_refused() {
        assertRefused(
                exchange(URI.create(fresh().getPath() + "#vgc_made-up"), fresh().getPath()), "panel-token-unknown");
    }

    @Test
    void only_the_page_itself_exchanges_tokens() {
        var page = fresh();
        var body = body(page, page.getPath()).toString();

        for (var origin : new String[] {"https://ats.example", "null"}) {
            var reply = NOBODY.send(
                    "POST",
                    "/panel/exchange",
                    BodyPublishers.ofString(body),
                    "Content-Type",
                    "application/json",
                    "Origin",
                    origin);
            assertRefused(reply, "foreign-origin");
        }
        assertThat(exchange(page, page.getPath()).status()).isEqualTo(200);
    }

    @Test
    void the_views_bearer_opens_nothing_else_and_nothing_else_opens_the_view() {
        var page = fresh();
        var view = NOBODY.with(exchange(page, page.getPath()).object().getString("bearer"));

        assertThat(view.get("/api/v1/jobs").status()).isEqualTo(401);
        assertThat(view.get("/requests/" + UUID.randomUUID()).status()).isEqualTo(401);
        assertIsProblem(RECRUITER.get("/panel/view"), 401);
        assertIsProblem(NOBODY.get("/panel/view"), 401);
    }

    @Test
    void what_is_asked_beside_a_record_is_shown_there_and_beside_no_other() {
        var ref = UUID.randomUUID().toString();
        var view = view(ref);
        var fields = "template=skills&job=" + job + "&name=Ada&email=";

        var preview = view.postForm("/panel/ask", fields);
        assertThat(preview.text()).contains("Is this what you want to ask?", "Who asks", "Welder");
        assertThat(view.get("/panel/view").text()).contains("Nothing has been asked for this application yet.");

        var asked = view.postForm("/panel/ask", fields + "&confirmed=yes");
        assertThat(asked.text()).contains("Waiting for the candidate", "The candidate’s link", "/c/");
        assertThat(view.postForm("/panel/ask", fields + "&confirmed=yes").text().split("The candidate’s link"))
                .as("what is being asked is not asked again")
                .hasSize(2);
        assertThat(view(UUID.randomUUID().toString()).get("/panel/view").text())
                .contains("Nothing has been asked")
                .doesNotContain("Waiting for the candidate");
    }

    @Test
    void what_cannot_be_asked_is_told_and_nothing_is_asked() {
        var view = view(UUID.randomUUID().toString());

        assertThat(view.postForm("/panel/ask", "confirmed=yes").text()).contains("Choose the job it is for.");
        assertThat(view.postForm("/panel/ask", "confirmed=yes&template=nonsense&job=" + job)
                        .text())
                .contains("Choose what to ask for.");
        assertThat(view.postForm("/panel/ask", "confirmed=yes&template=skills&email=nobody&job=" + job)
                        .text())
                .contains("Correct the name or the e-mail address");
        assertThat(view.get("/panel/view").text()).contains("Nothing has been asked");
    }

    @Test
    void a_job_that_was_put_away_is_not_offered() {
        var link = "/r/generic/" + UUID.randomUUID();
        assertThat(RECRUITER.get(link).text()).contains("Ask for proof of skills", job);

        RECRUITER.postForm("/jobs/" + job + "/archive", "");
        var meanwhile = RECRUITER.get(link).text();
        RECRUITER.postForm("/jobs/" + job + "/restore", "");

        assertThat(meanwhile).contains("Ask for proof of skills").doesNotContain(job);
    }

    @Test
    void a_site_that_is_not_listed_is_not_let_in_by_a_recruiter_either() {
        var grant = "/panel-grants/generic/application/1";

        assertThat(RECRUITER.get(grant + "?origin=https://evil.example").text()).contains("panel-origin-unknown");
        assertRefused(RECRUITER.postForm(grant, "origin=https://evil.example"), "panel-origin-unknown");
        assertRefused(RECRUITER.postForm(grant, ""), "panel-origin-unknown");
        assertThat(RECRUITER
                        .postForm(grant, "origin=https://ats.example")
                        .object()
                        .getString("page"))
                .contains("/panel/", "#vgc_");
        assertThat(INTEGRATOR.postForm(grant, "origin=https://ats.example").status())
                .isEqualTo(403);
    }

    @Test
    void a_deep_link_leads_through_the_login_to_the_form_and_then_to_the_request() {
        var link = "/r/generic/" + UUID.randomUUID();
        var stranger = NOBODY.send("GET", link, BodyPublishers.noBody(), "Accept", "text/html");
        assertThat(stranger.status()).isEqualTo(303);
        assertThat(stranger.header("Location")).contains("/login?to=");

        assertThat(RECRUITER.get(link).text()).contains("Ask for proof of skills");
        var fields = "confirmed=yes&template=skills&name=&email=&job=" + job;
        assertThat(RECRUITER.postForm(link, fields).header("Location")).contains("/requests/");
        assertThat(RECRUITER.get(link).header("Location")).contains("/requests/");
        assertThat(Api.as("recruiter", SERVER).get(link).status()).isNotEqualTo(303);
        assertThat(RECRUITER.get("/r/lever/1").status()).isEqualTo(404);
        assertThat(RECRUITER.get("/r/generic/mira@applicants.example").status()).isEqualTo(404);
    }

    @Test
    void nonsense_is_told() {
        for (var body : new String[] {"", "null", "[]", "{}", "{\"connector\":5}"}) {
            assertIsProblem(
                    INTEGRATOR.send(
                            "POST",
                            "/api/v1/panel-contexts",
                            BodyPublishers.ofString(body),
                            "Content-Type",
                            "application/json"),
                    400);
        }
        for (var lifetime : new String[] {"PT0S", "P1D", "-PT1S", "soon"}) {
            var wanted = wanted("1").add("lifetime", lifetime).build();
            assertIsProblem(INTEGRATOR.post("/api/v1/panel-contexts", wanted), 400);
        }
        var personal = wanted("mira@applicants.example").build();
        assertIsProblem(INTEGRATOR.post("/api/v1/panel-contexts", personal), 400);
    }

    private static Api view(String ref) {
        var page = minted(wanted(ref));
        return NOBODY.with(exchange(page, page.getPath()).object().getString("bearer"));
    }

    private static URI fresh() {
        return minted(wanted("26234709"));
    }

    private static URI minted(JsonObjectBuilder wanted) {
        var made = INTEGRATOR.post("/api/v1/panel-contexts", wanted.build());
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        return URI.create(made.object().getString("page"));
    }

    private static JsonObjectBuilder wanted(String ref) {
        return Json.createObjectBuilder().add("connector", "generic").add("ref", ref);
    }

    /** As the page's own script does. */
    private static Reply exchange(URI minted, String page) {
        return NOBODY.send(
                "POST",
                "/panel/exchange",
                BodyPublishers.ofString(body(minted, page).toString()),
                "Content-Type",
                "application/json",
                "Origin",
                SERVER.address().toString().replaceAll("/$", ""));
    }

    private static JsonObject body(URI minted, String page) {
        var parts = page.split("/");
        return Json.createObjectBuilder()
                .add("token", minted.getFragment())
                .add("employer", parts[2])
                .add("connector", parts[3])
                .build();
    }

    private static void assertRefused(Reply reply, String why) {
        assertIsProblem(reply, 403);
        assertThat(reply.object().getString("type")).isEqualTo("urn:vouchgate:problem:" + why);
    }

    private static JsonObject account(String origins) {
        var secret = Base64.getEncoder().encodeToString(new byte[32]);
        return Json.createObjectBuilder()
                .add(
                        "settings",
                        Json.createObjectBuilder()
                                .add("endpoint", "https://localhost:1/hook")
                                .add("panel-origins", origins))
                .add("secrets", Json.createObjectBuilder().add("signing-secret", "whsec_" + secret))
                .build();
    }
}
