package org.vouchgate.ats.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ChecksAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.order.VerificationPackage;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.secret.Secret;

/** Probes, thin notifications, orders read again, results and files. */
class SmartRecruitersTest {

    private static final CandidateReport REPORT = Reports.partlyVerified(Accounts.ORDERED, 1);

    private final FakeSmartRecruiters site = new FakeSmartRecruiters();
    private final AtsAccount account = FakeSmartRecruiters.account(site, Map.of());
    private final SmartRecruitersConnector connector = new SmartRecruitersConnector();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void the_probe_of_a_subscription_gets_its_secret_back() {
        var probe = received("POST", "events", Map.of("X-Hook-Secret", List.of("probe-1")), "");

        var reply = connector.orders().orElseThrow().render(probe, new OrderAnswer.Acknowledged());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).containsEntry("X-Hook-Secret", "probe-1");
    }

    @Test
    void a_probe_that_would_break_the_answer_is_malformed() {
        assertThat(received("POST", "events", Map.of("X-Hook-Secret", List.of("a\r\nSet-Cookie: b")), ""))
                .isEqualTo(new Inbound.Rejected(Rejection.MALFORMED, "X-Hook-Secret is malformed"));
    }

    @Test
    void nothing_is_echoed_to_who_does_not_know_the_address() {
        var request =
                Accounts.request("POST", "guess/events", Map.of("X-Hook-Secret", List.of("probe-1")), new byte[0]);

        var inbound = connector.orders().orElseThrow().receive(request, account, Reports.NOON);

        assertThat(inbound)
                .isEqualTo(new Inbound.Rejected(Rejection.UNAUTHENTICATED, "The address does not hold the secret"));
        assertThat(connector
                        .orders()
                        .orElseThrow()
                        .render(inbound, new OrderAnswer.Acknowledged())
                        .headers())
                .isEmpty();
    }

    @Test
    @DisplayName("N2: of a thin notification only the order's id is taken, wherever its link leads")
    void of_a_thin_notification_only_the_id_is_taken() {
        var link = "<https://elsewhere.example/assessment-api/v202010/orders/4711>; rel=\"self\"";

        assertThat(received("POST", "events", Map.of("Link", List.of(link)), ""))
                .isInstanceOfSatisfying(Inbound.Change.class, change -> {
                    assertThat(change.ref()).isEqualTo("4711");
                    assertThat(change.more()).isEmpty();
                });
    }

    @Test
    void an_order_that_is_posted_is_a_hint_too() {
        assertThat(received(
                        "POST", "orders", Map.of(), "{\"id\":\"4711\",\"candidate\":{\"email\":\"eve@evil.example\"}}"))
                .isInstanceOfSatisfying(
                        Inbound.Change.class, change -> assertThat(change.ref()).isEqualTo("4711"));
        assertThat(received("POST", "orders", Map.of(), "{\"id\":\"../4711\"}"))
                .isEqualTo(new Inbound.Rejected(Rejection.MALFORMED, "No order is named"));
    }

    @Test
    void packages_are_listed() {
        var asked = received("GET", "packages", Map.of(), "");
        var packages = new OrderAnswer.Packages(List.of(new VerificationPackage("java-backend", "Java", "Backend")));

        assertThat(connector.orders().orElseThrow().render(asked, packages).text())
                .isEqualTo("[{\"id\":\"java-backend\",\"name\":\"Java\",\"description\":\"Backend\"}]");
    }

    @Test
    @DisplayName("N2: an order is read from the system itself")
    void an_order_is_read_from_the_system_itself() {
        assertThat(read(account))
                .isInstanceOfSatisfying(
                        Reading.Known.class,
                        known -> assertThat(known.value()).isInstanceOfSatisfying(Happening.Ordered.class, ordered -> {
                            assertThat(ordered.order().dedupeKey()).isEqualTo("smartrecruiters-order 4711");
                            assertThat(ordered.order().packageId()).isEqualTo("java-backend");
                            assertThat(ordered.order().jobRef()).contains("job-3");
                            assertThat(ordered.order().candidate().email()).isEqualTo("ada@mail.example");
                        }));
    }

    @Test
    void a_forged_hint_orders_nothing() {
        site.hasOrder = false;

        assertThat(read(account)).isInstanceOf(Reading.Gone.class);
    }

    @Test
    @DisplayName("N1: names of fields are settings")
    void names_of_fields_are_settings() {
        var named = FakeSmartRecruiters.account(
                site,
                Map.of(
                        SmartRecruitersSettings.RESULT_FIELDS, "url=reportUrl, summary=",
                        SmartRecruitersSettings.STATUSES, "partially-verified=IN_REVIEW"));

        connector.results().orElseThrow().perform(step(StepKind.ORDER), REPORT, Accounts.exchange(named));

        var result = site.result.orElseThrow();
        assertThat(result.keySet()).containsExactlyInAnyOrder("status", "score", "reportUrl");
        assertThat(result.getString("status")).isEqualTo("IN_REVIEW");
        assertThat(result.getJsonNumber("score").bigDecimalValue()).isEqualByComparingTo("66.7");
    }

    @Test
    void a_file_is_multipart_and_found_by_its_name() {
        var results = connector.results().orElseThrow();

        results.perform(step(StepKind.FILE), REPORT, Accounts.exchange(account));

        assertThat(site.uploads)
                .singleElement()
                .satisfies(body -> assertThat(body)
                        .contains(
                                "name=\"file\"",
                                "application/pdf",
                                new String(Reports.PDF, StandardCharsets.US_ASCII)));
        assertThat(results.findExisting(step(StepKind.FILE), REPORT, Accounts.exchange(account)))
                .isInstanceOf(Lookup.Found.class);
    }

    @Test
    void where_no_files_are_listed_a_file_cannot_be_looked_for() {
        site.listsFiles = false;

        assertThat(connector
                        .results()
                        .orElseThrow()
                        .findExisting(step(StepKind.FILE), REPORT, Accounts.exchange(account)))
                .isInstanceOf(Lookup.Blind.class);
    }

    @Test
    void calls_wait_longer_than_the_vendor_works() {
        var waited = new ArrayList<Duration>();
        var network = new LoopbackHttp();
        var exchange = Exchange.overHttp(
                account,
                request -> {
                    if (!request.address().getPath().contains("oauth")) {
                        waited.add(request.timeout());
                    }
                    return network.send(request);
                },
                new TokensInMemory(),
                Reports.NOON);

        connector.results().orElseThrow().perform(step(StepKind.ORDER), REPORT, exchange);
        connector.results().orElseThrow().perform(step(StepKind.FILE), REPORT, exchange);

        assertThat(waited).hasSize(2).allMatch(time -> time.toSeconds() > 128);
    }

    @Test
    void a_check_signs_in_and_asks_for_an_order_that_is_not_there() {
        assertThat(connector.check().orElseThrow().check(Accounts.exchange(account)))
                .extracting(ChecksAccount.Checked::state)
                .containsExactly(ChecksAccount.State.GOOD);

        var wrong = new AtsAccount(
                "employer-1",
                "smartrecruiters",
                account.settings(),
                Map.of(SmartRecruitersSettings.CLIENT_SECRET, List.of(new Secret("guess"))));
        assertThat(connector.check().orElseThrow().check(Accounts.exchange(wrong)))
                .extracting(ChecksAccount.Checked::state)
                .containsExactly(ChecksAccount.State.BAD);
    }

    @Test
    void the_vendors_limits_are_kept() {
        var limits = connector.describe().capabilities().limits();

        assertThat(limits.calls()).isEqualTo(10);
        assertThat(limits.window()).isEqualTo(Duration.ofSeconds(1));
        assertThat(limits.concurrent()).isEqualTo(8);
        assertThat(connector.describe().preview()).isTrue();
    }

    private Inbound received(String method, String operation, Map<String, List<String>> headers, String body) {
        var request = Accounts.request(
                method, Accounts.URL_SECRET + "/" + operation, headers, body.getBytes(StandardCharsets.UTF_8));
        return connector.orders().orElseThrow().receive(request, account, Reports.NOON);
    }

    private Reading<Happening> read(AtsAccount at) {
        var hint = new Inbound.Change("key", SmartRecruitersEvents.ORDERED, "4711", Map.of());
        return connector.records().orElseThrow().read(hint, Accounts.exchange(at));
    }

    private Step step(StepKind kind) {
        return Step.of(kind, REPORT, account, Map.of());
    }
}
