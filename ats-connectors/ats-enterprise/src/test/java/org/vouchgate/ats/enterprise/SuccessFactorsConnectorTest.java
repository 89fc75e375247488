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
class SuccessFactorsConnectorTest extends ConnectorContract {

    private final FakeSuccessFactors site = new FakeSuccessFactors();

    @AfterEach
    void close() {
        site.close();
    }

    @Override
    protected AtsConnector connector() {
        return new SuccessFactorsConnector();
    }

    @Override
    protected AtsAccount account() {
        return Accounts.successFactors(site, Map.of(SuccessFactorsSettings.ATTACHMENT_FIELD, "verification"));
    }

    @Override
    protected CandidateReport report() {
        return Reports.partlyVerified(Accounts.ORDERED, 1);
    }

    @Override
    protected boolean isWrite(AtsRequest request) {
        return request.address().getPath().endsWith("/upsert");
    }

    @Override
    protected AtsAccount accountThatShowsProgress() {
        return Accounts.successFactors(
                site, Map.of(SuccessFactorsSettings.STATUSES, "requested=INITIATED, started=IN_PROGRESS"));
    }

    @Override
    protected List<String> seen(StepKind kind) {
        return site.reports.values().stream()
                .map(report -> report.getString("status"))
                .toList();
    }

    /** An attachment that hangs on nothing is no effect that anybody sees. */
    @Override
    protected int effects(StepKind kind) {
        return kind == StepKind.ORDER
                ? site.reports.size()
                : (int) site.link.stream().count();
    }
}
