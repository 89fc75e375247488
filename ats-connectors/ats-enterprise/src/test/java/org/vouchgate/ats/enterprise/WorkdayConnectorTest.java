package org.vouchgate.ats.enterprise;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.contract.ConnectorContract;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.report.CandidateReport;

/** The whole contract, on an assessment of the stand-in's. */
class WorkdayConnectorTest extends ConnectorContract {

    private final FakeWorkday site = new FakeWorkday();

    @AfterEach
    void close() {
        site.close();
    }

    @Override
    protected AtsConnector connector() {
        return new WorkdayConnector();
    }

    @Override
    protected AtsAccount account() {
        return FakeWorkday.account(site, Map.of());
    }

    @Override
    protected CandidateReport report() {
        return Reports.partlyVerified(Accounts.ORDERED, 1);
    }

    /** Everything is a POST. */
    @Override
    protected boolean isWrite(AtsRequest request) {
        return !new String(request.body(), StandardCharsets.UTF_8).contains("<wd:Get_");
    }

    @Override
    protected int effects(StepKind kind) {
        return site.assessments.size();
    }
}
