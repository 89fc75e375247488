package org.vouchgate.ats.ashby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.contract.ConnectorContract;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.report.CandidateReport;

/** The whole contract, on an order that Ashby placed; every body is held against Ashby's own contract. */
class AshbyConnectorTest extends ConnectorContract {

    private static final Set<String> WRITES = Set.of(
            "/assessment.update",
            "/candidate.uploadFile",
            "/customField.setValues",
            "/candidate.addTag",
            "/candidate.createNote");

    private static final String VERDICT_FIELD = "0b8f7a52-31c1-4a53-9b52-6b1f2d7e9c10";

    private final FakeAshby ashby = new FakeAshby();

    @AfterEach
    void every_body_was_as_the_contract_says() {
        ashby.close();
        assertThat(ashby.violations()).isEmpty();
    }

    @Override
    protected AtsConnector connector() {
        return new AshbyConnector();
    }

    @Override
    protected AtsAccount account() {
        return Accounts.of(ashby);
    }

    @Override
    protected CandidateReport report() {
        return Reports.partlyVerified(Accounts.TARGET, 1);
    }

    /** Those that show. What leads to them can be begun again. */
    @Override
    protected boolean isWrite(AtsRequest request) {
        return WRITES.contains(request.address().getPath());
    }

    @Override
    protected AtsAccount accountThatShowsProgress() {
        return Accounts.with(ashby.address(), Map.of(AshbySettings.VERDICT_FIELD, VERDICT_FIELD));
    }

    @Override
    protected List<String> seen(StepKind kind) {
        return switch (kind) {
            case ORDER ->
                List.of(ashby.store.updates.get(ashby.store.updates.size() - 1).toString());
            case FIELDS -> List.of(ashby.store.fields.get(VERDICT_FIELD).toString());
            default -> List.copyOf(ashby.store.tagged);
        };
    }

    @Override
    protected int effects(StepKind kind) {
        return switch (kind) {
            case ORDER -> (int) ashby.store.updates.stream().distinct().count();
            case FILE -> ashby.store.files.size();
            case FIELDS -> ashby.store.fields.size();
            case TAGS -> ashby.store.tagged.size();
            case NOTE -> ashby.store.notes.size();
        };
    }

    /** Without the contract a green run would say nothing about it. */
    @Test
    void a_body_that_the_contract_does_not_know_is_noticed() {
        var contract = OpenApi.load();
        assumeTrue(contract.isPresent(), "Ashby's contract is not beside the repository");
        var body = Json.createObjectBuilder()
                .add("assessment_id", "order-1")
                .add("assessment_status", "Complete")
                .build();

        assertThat(contract.get().request("assessment.update", body))
                .contains("/assessment_id is no UUID", "/timestamp is missing")
                .anyMatch(problem -> problem.startsWith("/assessment_status is not of type"));
    }
}
