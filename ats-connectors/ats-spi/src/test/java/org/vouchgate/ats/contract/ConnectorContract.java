package org.vouchgate.ats.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Capabilities.InboundAuth;
import org.vouchgate.ats.Capabilities.OrderModel;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Ambiguous;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsReply.Forbidden;
import org.vouchgate.ats.http.AtsReply.NoAnswer;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.secret.Secret;

/** What every connector promises, tried against a stand-in of its ATS. Extend it, and say how to look at the stand-in. */
public abstract class ConnectorContract {

    private final TokensInMemory tokens = new TokensInMemory();
    private FaultyHttp http = new FaultyHttp(new LoopbackHttp(), this::isWrite);

    protected abstract AtsConnector connector();

    /** An account of a fresh stand-in, with every setting that makes a step possible. */
    protected abstract AtsAccount account();

    /** A final report with a summary, in its first revision, for something the stand-in knows. */
    protected abstract CandidateReport report();

    /** How many effects of this kind of step the stand-in shows to a recruiter. */
    protected abstract int effects(StepKind kind);

    /** Whether a request writes; only writes are troubled. */
    protected boolean isWrite(AtsRequest request) {
        return !"GET".equals(request.method());
    }

    @BeforeEach
    void freshNetwork() {
        http = new FaultyHttp(new LoopbackHttp(), this::isWrite);
    }

    @Test
    @DisplayName("S3: delivering brings every planned step, once")
    void delivering_brings_every_planned_step_once() {
        var outcomes = deliver();

        assertThat(outcomes.values()).isNotEmpty().allMatch(Done.class::isInstance);
        assertThat(plan())
                .allSatisfy(kind -> assertThat(effects(kind)).as("%s", kind).isEqualTo(1));
    }

    @Test
    @DisplayName("S3: delivering twice leaves one report")
    void delivering_twice_leaves_one_report() {
        deliver();

        var again = deliverAgain();

        assertThat(again.values()).allMatch(Done.class::isInstance);
        assertThat(plan())
                .allSatisfy(kind -> assertThat(effects(kind)).as("%s", kind).isEqualTo(1));
    }

    @Test
    @DisplayName("S3: an answer that got lost after its effect leaves one report")
    void a_lost_answer_leaves_one_report() {
        http.inSpiteOfEffect(new NoAnswer(true));
        assertThat(deliver().values()).allMatch(this::open);

        http.heal();
        var again = deliverAgain();

        assertThat(again.values()).allMatch(Done.class::isInstance);
        assertThat(plan())
                .allSatisfy(kind -> assertThat(effects(kind)).as("%s", kind).isEqualTo(1));
    }

    @Test
    @DisplayName("S3: created although 502 leaves one report")
    void created_although_502_leaves_one_report() {
        http.inSpiteOfEffect(new Answered(502, Map.of(), new byte[0]));
        assertThat(deliver().values()).allMatch(this::open);

        http.heal();
        var again = deliverAgain();

        assertThat(again.values()).allMatch(Done.class::isInstance);
        assertThat(plan())
                .allSatisfy(kind -> assertThat(effects(kind)).as("%s", kind).isEqualTo(1));
    }

    @Test
    @DisplayName("S3: a write that never arrived is made up for")
    void a_write_that_never_arrived_is_made_up_for() {
        http.instead(new NoAnswer(true));
        assertThat(deliver().values()).allMatch(this::open);

        http.heal();
        deliverAgain();

        assertThat(plan())
                .allSatisfy(kind -> assertThat(effects(kind)).as("%s", kind).isEqualTo(1));
    }

    @Test
    @DisplayName("S4: throttling is waited for, as long as the ATS asks")
    void throttling_is_waited_for() {
        http.instead(429, Map.of("Retry-After", List.of("37")));

        assertThat(deliver().values())
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Retry.class,
                                retry -> assertThat(retry.after())
                                        .hasValueSatisfying(
                                                after -> assertThat(after).hasSeconds(37))));
        assertThat(http.writes()).as("no write is repeated by itself").hasSameSizeAs(plan());
    }

    @ParameterizedTest(name = "S4: {0} is neither done nor refused")
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void a_sick_ats_is_neither_done_nor_refused(int status) {
        http.instead(status, Map.of());

        assertThat(deliver().values()).allMatch(this::open);
    }

    @Test
    @DisplayName("S4: an ATS that cannot be reached is tried again")
    void an_unreachable_ats_is_tried_again() {
        http.instead(new NoAnswer(false));

        assertThat(deliver().values()).allMatch(Retry.class::isInstance);
    }

    @ParameterizedTest(name = "{0} is refused for good")
    @ValueSource(ints = {400, 401, 403, 404, 410, 422})
    void a_refusal_is_permanent(int status) {
        http.instead(status, Map.of());

        assertThat(deliver().values()).allMatch(Refused.class::isInstance);
    }

    @Test
    void a_forbidden_address_is_refused_for_good() {
        http.instead(new Forbidden());

        assertThat(deliver().values())
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused -> assertThat(refused.code()).isEqualTo(Refusal.FOREIGN_ADDRESS)));
    }

    @Test
    void looking_for_an_effect_writes_nothing() {
        for (var kind : plan()) {
            results().findExisting(step(kind, Map.of()), report(), exchange());
        }

        assertThat(http.writes()).isEmpty();
    }

    @Test
    @DisplayName("S2: the plan keeps the order of steps and stays within the capabilities")
    void the_plan_keeps_the_order_of_steps() {
        var plan = plan();

        assertThat(plan).isSorted().doesNotHaveDuplicates().isEqualTo(plan());
        assertThat(connector().describe().capabilities().writes().steps()).containsAll(plan);
    }

    @Test
    @DisplayName("S2: requests are taken if and only if the capabilities say how they prove themselves")
    void requests_are_taken_if_the_capabilities_say_so() {
        var orders = connector().describe().capabilities().orders();
        assertThat(connector().orders().isPresent()).isEqualTo(orders.auth() != InboundAuth.NONE);
        assertThat(orders.model() == OrderModel.NONE || orders.auth() != InboundAuth.NONE)
                .isTrue();
    }

    @Test
    @DisplayName("S2: an inbound request that proves nothing is refused, and not answered as if it had worked")
    void an_unproven_inbound_request_is_refused() {
        connector().orders().ifPresent(orders -> {
            var forged = new InboundRequest("POST", "", Map.of(), Map.of(), new byte[] {'{', '}'});
            var inbound = orders.receive(forged, account(), Reports.NOON);

            assertThat(inbound)
                    .isInstanceOfSatisfying(
                            Inbound.Rejected.class,
                            rejected -> assertThat(rejected.reason()).isEqualTo(Rejection.UNAUTHENTICATED));
            assertThat(orders.render(inbound, new OrderAnswer.Acknowledged()).status())
                    .isEqualTo(401);
        });
    }

    @Test
    void the_service_loader_finds_it() {
        assertThat(ServiceLoader.load(AtsConnector.class))
                .extracting(one -> one.describe().id())
                .contains(connector().describe().id());
    }

    @Test
    void its_account_has_no_problems_and_an_empty_one_has() {
        var descriptor = connector().describe();
        var empty = new AtsAccount("employer-1", descriptor.id(), Map.of(), Map.of());

        assertThat(descriptor.problems(account())).isEmpty();
        assertThat(descriptor.problems(empty)).hasSize((int) descriptor.settings().stream()
                .filter(setting -> setting.required())
                .count());
        assertThat(account().secrets().keySet())
                .allMatch(name -> descriptor.settings().stream()
                        .anyMatch(setting -> setting.name().equals(name) && setting.kind() == Kind.SECRET));
    }

    @ParameterizedTest(name = "S5: no secret is printed, whether the ATS answers {0}")
    @ValueSource(ints = {200, 401, 403, 422, 429, 500})
    void secrets_are_never_printed(int status) {
        if (status != 200) {
            http.instead(status, Map.of());
        }

        var printed = deliver().toString() + account() + report() + http.writes() + exchange();

        assertThat(account().secrets().values().stream().flatMap(List::stream).map(Secret::reveal))
                .isNotEmpty()
                .allSatisfy(secret -> assertThat(printed).doesNotContain(secret));
    }

    private boolean open(StepOutcome outcome) {
        return outcome instanceof Retry || outcome instanceof Ambiguous;
    }

    private PublishesResults results() {
        return connector().results().orElseThrow();
    }

    private List<StepKind> plan() {
        return results().plan(report(), account());
    }

    private Exchange exchange() {
        return Exchange.overHttp(account(), http, tokens, Reports.NOON);
    }

    private Step step(StepKind kind, Map<StepKind, String> done) {
        return Step.of(kind, report(), account(), done);
    }

    private Map<StepKind, StepOutcome> deliver() {
        return inOrder((step, exchange) -> results().perform(step, report(), exchange));
    }

    private Map<StepKind, StepOutcome> deliverAgain() {
        return inOrder((step, exchange) -> results().performAgain(step, report(), exchange));
    }

    private Map<StepKind, StepOutcome> inOrder(BiFunction<Step, Exchange, StepOutcome> attempt) {
        var outcomes = new EnumMap<StepKind, StepOutcome>(StepKind.class);
        var done = new EnumMap<StepKind, String>(StepKind.class);
        for (var kind : plan()) {
            var outcome = attempt.apply(step(kind, done), exchange());
            outcomes.put(kind, outcome);
            if (outcome instanceof Done finished) {
                done.put(kind, finished.externalRef());
            }
        }
        return outcomes;
    }
}
