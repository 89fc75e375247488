package org.vouchgate.ats.kombo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ChecksAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Shown;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.StepOutcome.Unsupported;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.contract.LoopbackHttp;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.VerificationPackage;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;

class KomboResultsTest {

    private final FakeKombo kombo = new FakeKombo();
    private final KomboConnector connector = new KomboConnector();
    private final KomboResults results = new KomboResults();
    private final AtsAccount account =
            Accounts.with(kombo, Map.of(KomboSettings.WRITE_BACK, "true", KomboSettings.TAG_PREFIX, "Credentials:"));
    private final CandidateReport first = Reports.partlyVerified(Accounts.ORDERED, 1);
    private final CandidateReport second = Reports.partlyVerified(Accounts.ORDERED, 2);

    @AfterEach
    void stop() {
        kombo.close();
    }

    @Test
    void the_result_carries_score_rows_and_the_file() {
        kombo.orders.put("order1", "OPEN");

        assertThat(perform(StepKind.ORDER, first)).isEqualTo(new Done("order1"));

        var sent = kombo.results.get(0);
        assertThat(sent.getString("status")).isEqualTo("COMPLETED");
        assertThat(sent.getJsonNumber("score").doubleValue()).isEqualTo(66.7);
        assertThat(sent.getJsonArray("attributes").toString()).contains("Skill: Java", "SUB_RESULT", "\"1 of 2\"");
        assertThat(sent.getJsonArray("attachments").getJsonObject(0).getString("name"))
                .matches("verification-vg-[0-9A-Z]{6}-r1\\.pdf");
        assertThat(kombo.problems).isEmpty();
    }

    @Test
    void who_declined_is_cancelled_without_a_score() {
        kombo.orders.put("order1", "OPEN");

        perform(StepKind.ORDER, Reports.declined(Accounts.ORDERED));

        assertThat(kombo.orders).containsEntry("order1", "CANCELLED");
        assertThat(kombo.results.get(0)).doesNotContainKeys("score", "max_score", "attachments");
        assertThat(kombo.problems).isEmpty();
    }

    @Test
    void an_order_already_completed_with_the_same_word_is_done() {
        kombo.orders.put("order1", "COMPLETED");

        assertThat(perform(StepKind.ORDER, first)).isEqualTo(new Done("order1"));
        assertThat(kombo.results).isEmpty();
    }

    @Test
    void an_order_cancelled_over_there_is_closed() {
        kombo.orders.put("order1", "CANCELLED");

        assertThat(perform(StepKind.ORDER, first))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(Refusal.ORDER_CLOSED));
    }

    @Test
    void a_correction_leaves_the_order_alone_and_goes_to_the_application() {
        kombo.orders.put("order1", "COMPLETED");
        kombo.tags.add("Credentials: Verified");
        kombo.tags.add("Favourite");

        assertThat(results.plan(second, account))
                .containsExactly(StepKind.ORDER, StepKind.FILE, StepKind.TAGS, StepKind.NOTE);
        assertThat(perform(StepKind.ORDER, second)).isInstanceOf(Unsupported.class);
        assertThat(perform(StepKind.FILE, second)).isInstanceOf(Done.class);
        assertThat(perform(StepKind.TAGS, second)).isInstanceOf(Done.class);
        assertThat(perform(StepKind.NOTE, second)).isInstanceOf(Done.class);

        assertThat(kombo.results).isEmpty();
        assertThat(kombo.tags).containsExactly("Favourite", "Credentials: Partly verified");
        assertThat(kombo.notes.get(0).getString("content")).contains("/r2]", "This replaces");
        assertThat(lookup(StepKind.FILE, second)).isInstanceOf(Lookup.Found.class);
        assertThat(lookup(StepKind.NOTE, second)).isInstanceOf(Lookup.Blind.class);
    }

    @Test
    void a_system_without_notes_gets_a_link_to_the_result() {
        kombo.hasNotes = false;

        assertThat(perform(StepKind.NOTE, second)).isInstanceOf(Done.class);

        assertThat(kombo.notes).isEmpty();
        assertThat(kombo.links.get(0).getString("url")).isEqualTo("https://gateway.example/r/4f1d9c");
    }

    @Test
    void an_application_kombo_has_not_copied_yet_is_waited_for() {
        kombo.synced = false;

        assertThat(perform(StepKind.NOTE, second)).isInstanceOf(Retry.class);
    }

    @Test
    void what_nobody_ordered_there_is_filed_on_the_application() {
        var unordered = first.at(AtsTarget.application(FakeKombo.APPLICATION));

        assertThat(results.plan(unordered, account)).containsExactly(StepKind.FILE, StepKind.TAGS, StepKind.NOTE);
        assertThat(results.plan(Reports.requested(Accounts.ORDERED), account)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PLATFORM.RATE_LIMIT_EXCEEDED,Retry",
        "PLATFORM.CONCURRENCY_LIMIT_EXCEEDED,Retry",
        "REMOTE.RATE_LIMIT_EXCEEDED,Retry",
        "INTEGRATION.SETUP_SYNC_PENDING,Retry",
        "PLATFORM.AUTHENTICATION_INVALID,Refused",
        "INTEGRATION.AUTHENTICATION_INVALID,Refused",
        "INTEGRATION.PERMISSION_MISSING,Refused",
        "PLATFORM.INTEGRATION_NOT_FOUND,Refused",
        "INTEGRATION.ACTION_NOT_AVAILABLE,Unsupported",
        "ATS.JOB_CLOSED,Refused",
        "REMOTE.SERVICE_UNAVAILABLE,Ambiguous",
        "REMOTE.UNKNOWN_HTTP_ERROR,Ambiguous",
        "PLATFORM.TASK_TIMED_OUT,Ambiguous",
        "PLATFORM.UNKNOWN_ERROR,Ambiguous"
    })
    void an_errors_code_says_what_it_means(String code, String outcome) {
        kombo.orders.put("order1", "OPEN");
        kombo.error = Optional.of(code);

        var performed = perform(StepKind.ORDER, first);

        assertThat(performed.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(performed.toString()).contains(code).doesNotContain("ada@");
        if (code.contains("LIMIT")) {
            assertThat(((Retry) performed).after()).contains(Duration.ofSeconds(21));
        }
    }

    @Test
    void what_the_order_shows_is_compared() {
        kombo.orders.put("order1", "COMPLETED");
        assertThat(shown(StepKind.ORDER)).isInstanceOf(Shown.AsSent.class);

        kombo.orders.put("order1", "REJECTED");
        assertThat(shown(StepKind.ORDER)).isEqualTo(new Shown.Differs("the order's status is not COMPLETED"));

        kombo.orders.clear();
        assertThat(shown(StepKind.ORDER)).isInstanceOf(Shown.Missing.class);
        assertThat(shown(StepKind.FILE)).isInstanceOf(Shown.Missing.class);
        assertThat(shown(StepKind.NOTE)).isInstanceOf(Shown.Unseen.class);
    }

    @Test
    void the_catalogue_is_written_whole() {
        var packages = List.of(
                new VerificationPackage("java-backend", "Java backend profile", "Degree and skills"),
                new VerificationPackage("nurse", "Nursing licence", "Licence"));

        assertThat(connector.packages().orElseThrow().publish(packages, exchange()))
                .isInstanceOf(Done.class);

        assertThat(kombo.catalogue.asJsonArray()).hasSize(2);
        assertThat(kombo.catalogue.toString()).contains("SKILLS_TEST", "Nursing licence");
        assertThat(kombo.problems).isEmpty();
    }

    @Test
    void open_orders_are_read_page_by_page_and_named_as_their_messages() {
        kombo.pageSize = 2;
        List.of("a1", "a2", "a3", "a4", "a5").forEach(id -> kombo.orders.put(id, "OPEN"));
        kombo.orders.put("a6", "COMPLETED");

        assertThat(open(100))
                .extracting(Inbound.Order::dedupeKey)
                .containsExactly(
                        "kombo-order a1", "kombo-order a2", "kombo-order a3", "kombo-order a4", "kombo-order a5");
        assertThat(open(3)).hasSize(3);
        assertThat(kombo.problems).isEmpty();

        kombo.error = Optional.of("PLATFORM.RATE_LIMIT_EXCEEDED");
        assertThat(connector.openOrders().orElseThrow().openOrders(9, exchange()))
                .isInstanceOf(Reading.Failed.class);
    }

    @Test
    void a_key_kombo_refuses_is_the_first_thing_to_mend() {
        kombo.error = Optional.of("PLATFORM.AUTHENTICATION_INVALID");

        assertThat(connector.check().orElseThrow().check(exchange()))
                .singleElement()
                .satisfies(checked -> {
                    assertThat(checked.what()).isEqualTo("API key");
                    assertThat(checked.state()).isEqualTo(ChecksAccount.State.BAD);
                });
    }

    private List<Inbound.Order> open(int limit) {
        return ((Reading.Known<List<Inbound.Order>>)
                        connector.openOrders().orElseThrow().openOrders(limit, exchange()))
                .value();
    }

    private StepOutcome perform(StepKind kind, CandidateReport report) {
        return results.perform(step(kind, report), report, exchange());
    }

    private Lookup lookup(StepKind kind, CandidateReport report) {
        return results.findExisting(step(kind, report), report, exchange());
    }

    private Shown shown(StepKind kind) {
        return connector.shown().orElseThrow().shown(step(kind, first), first, exchange());
    }

    private Step step(StepKind kind, CandidateReport report) {
        return Step.of(kind, report, account, Map.of());
    }

    private Exchange exchange() {
        return Exchange.overHttp(account, new LoopbackHttp(), new TokensInMemory(), Reports.NOON);
    }
}
