package org.vouchgate.ats.greenhouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.contract.ConnectorContract;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.testkit.ats.FakeGreenhouse;
import org.vouchgate.testkit.ats.GreenhouseApplication;
import org.vouchgate.testkit.ats.GreenhouseOrder;

/** The whole contract, on an order that a recruiter placed in the stand-in. */
class GreenhouseConnectorTest extends ConnectorContract {

    private final FakeGreenhouse greenhouse = FakeGreenhouse.start();
    private final PartnerSite gateway = new PartnerSite(this::account);
    private final GreenhouseApplication application = greenhouse.apply("Ada", "Example", "ada@mail.example");
    private GreenhouseOrder order = greenhouse.sendTest(gateway.address(), "java-backend", application);

    @BeforeEach
    void answer() {
        greenhouse.defineField("vg_score");
        gateway.candidateAnswers();
    }

    @AfterEach
    void stop() {
        greenhouse.close();
        gateway.close();
    }

    @Override
    protected AtsConnector connector() {
        return new GreenhouseConnector();
    }

    @Override
    protected AtsAccount account() {
        return Accounts.with(
                greenhouse,
                Map.of(GreenhouseSettings.SCORE_FIELD, "vg_score", GreenhouseSettings.TAG_PREFIX, "Credentials"));
    }

    @Override
    protected CandidateReport report() {
        return gateway.report(order.interviewId(), 1);
    }

    @Override
    protected boolean isWrite(AtsRequest request) {
        return super.isWrite(request) && !request.address().getPath().equals("/token");
    }

    @Override
    protected AtsAccount accountThatShowsProgress() {
        greenhouse.defineField("vg_verdict");
        return Accounts.with(
                greenhouse,
                Map.of(GreenhouseSettings.VERDICT_FIELD, "vg_verdict", GreenhouseSettings.TAG_PREFIX, "Credentials"));
    }

    @Override
    protected List<String> seen(StepKind kind) {
        return kind == StepKind.FIELDS
                ? List.of(greenhouse.fields(application).get("vg_verdict"))
                : greenhouse.tags(application);
    }

    @Override
    protected int effects(StepKind kind) {
        return switch (kind) {
            case ORDER -> card().complete() ? 1 : 0;
            case FILE -> greenhouse.attachments(application).size();
            case FIELDS -> greenhouse.fields(application).size();
            case TAGS -> greenhouse.tags(application).size();
            default -> greenhouse.notes(application).size();
        };
    }

    @Test
    void a_network_repetition_of_an_order_is_the_same_order() {
        var again = greenhouse.resend(gateway.address(), order);

        assertThat(again.interviewId()).isEqualTo(order.interviewId());
    }

    @Test
    void a_second_order_by_the_recruiter_is_another_one() {
        var second = greenhouse.sendTest(gateway.address(), "java-backend", application);

        assertThat(second.interviewId()).isNotEqualTo(order.interviewId());
    }

    @Test
    void what_can_be_ordered_is_listed() {
        assertThat(greenhouse.listTests(gateway.address()))
                .containsExactly(Map.entry("java-backend", "Java backend profile"));
    }

    @Test
    void greenhouse_can_use_every_answer() {
        effects(StepKind.ORDER);

        assertThat(greenhouse.complaints()).isEmpty();
        assertThat(gateway.complaints()).isEmpty();
    }

    /** A ping is answered at once, and the card changes a little later. */
    private GreenhouseOrder card() {
        for (int i = 0; i < 100; i++) {
            order = greenhouse.order(order.callback()).orElseThrow();
            if (order.complete()) {
                return order;
            }
            pause();
        }
        return order;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
