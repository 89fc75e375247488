package org.vouchgate.ats.lever;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.contract.ConnectorContract;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.testkit.ats.FakeLever;

/** The whole contract, with a feedback form to fill. */
class LeverConnectorTest extends ConnectorContract {

    private final FakeLever lever = FakeLever.start();
    private final String opportunity = lever.apply("Ada Example", "ada@mail.example");
    private final String template = lever.defineTemplate(
            Questions.RATING, Questions.VERDICT, Questions.SCORE, Questions.SKILLS, Questions.REPORT);

    @AfterEach
    void stop() {
        lever.close();
    }

    @Override
    protected AtsConnector connector() {
        return new LeverConnector();
    }

    @Override
    protected AtsAccount account() {
        return Accounts.byKey(lever, Map.of(LeverSettings.FEEDBACK_TEMPLATE, template));
    }

    @Override
    protected CandidateReport report() {
        return Accounts.report(opportunity, 1);
    }

    @Override
    protected List<String> seen(StepKind kind) {
        assertThat(lever.links(opportunity)).hasSizeLessThanOrEqualTo(1);
        return List.copyOf(lever.tags(opportunity));
    }

    @Override
    protected int effects(StepKind kind) {
        return switch (kind) {
            case FILE -> lever.files(opportunity).size();
            case FIELDS -> lever.feedback(opportunity).size();
            case TAGS ->
                lever.tags(opportunity).size() + lever.links(opportunity).size() - 1;
            default -> lever.notes(opportunity).size();
        };
    }
}
