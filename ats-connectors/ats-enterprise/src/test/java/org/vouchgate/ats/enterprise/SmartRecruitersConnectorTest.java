package org.vouchgate.ats.enterprise;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.contract.ConnectorContract;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.report.CandidateReport;

/** The whole contract, on an order of the stand-in's. */
class SmartRecruitersConnectorTest extends ConnectorContract {

    private final FakeSmartRecruiters site = new FakeSmartRecruiters();

    @AfterEach
    void close() {
        site.close();
    }

    @Override
    protected AtsConnector connector() {
        return new SmartRecruitersConnector();
    }

    @Override
    protected AtsAccount account() {
        return FakeSmartRecruiters.account(site, Map.of());
    }

    @Override
    protected CandidateReport report() {
        return Reports.partlyVerified(Accounts.ORDERED, 1);
    }

    @Override
    protected boolean isWrite(AtsRequest request) {
        return request.address().getPath().contains("/results");
    }

    @Override
    protected List<String> seen(StepKind kind) {
        return site.result.stream().map(result -> result.getString("status")).toList();
    }

    @Override
    protected int effects(StepKind kind) {
        return kind == StepKind.ORDER ? (int) site.result.stream().count() : site.files.size();
    }
}
