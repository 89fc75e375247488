package org.vouchgate.ats.kombo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.contract.ConnectorContract;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.report.CandidateReport;

/** The whole contract, on an order that is open in the stand-in. */
class KomboConnectorTest extends ConnectorContract {

    private final FakeKombo kombo = new FakeKombo();

    @BeforeEach
    void order() {
        kombo.orders.put("order1", "OPEN");
    }

    @AfterEach
    void every_body_was_what_the_vendor_says() {
        kombo.close();
        assertThat(kombo.problems.stream().filter(problem -> !problem.contains("results[]: lacks")))
                .isEmpty();
    }

    @Override
    protected AtsConnector connector() {
        return new KomboConnector();
    }

    @Override
    protected AtsAccount account() {
        return Accounts.with(kombo, Map.of(KomboSettings.TAG_PREFIX, "Credentials:"));
    }

    @Override
    protected CandidateReport report() {
        return Reports.partlyVerified(Accounts.ORDERED, 1);
    }

    @Override
    protected int effects(StepKind kind) {
        return kind == StepKind.ORDER ? kombo.results.size() : kombo.tags.size();
    }
}
