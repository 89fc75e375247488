package org.vouchgate.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.request.Opened.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.Offer;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestOpened;
import org.vouchgate.gateway.request.RequestState;

/** What is planned for the employer's systems as a request moves on. */
class FilingTest {

    private final PresentationRequest request = Opened.request();

    @Test
    void how_an_open_request_stands_is_planned_where_the_system_shows_it() {
        var planned = filing().planProgress(request, RequestState.FETCHED, NOON);

        assertThat(planned).singleElement().satisfies(step -> {
            assertThat(step.connector()).isEqualTo("tags");
            assertThat(step.step().kind()).isEqualTo(StepKind.TAGS);
            assertThat(step.during()).contains(RequestState.FETCHED);
        });
    }

    @Test
    void each_state_and_the_result_have_keys_of_their_own() {
        var opened = filing().planProgress(request, RequestState.OPEN, NOON);
        var fetched = filing().planProgress(request, RequestState.FETCHED, NOON);
        var ended = filing().plan(request, RequestState.DECLINED, "declined_by_candidate", Optional.empty(), NOON);

        assertThat(List.of(opened.get(0), fetched.get(0), ended.get(0)))
                .extracting(step -> step.step().key())
                .doesNotHaveDuplicates();
        assertThat(ended).extracting(PlannedStep::during).containsOnly(Optional.empty());
    }

    @Test
    void whoever_opens_a_request_has_it_shown() {
        var kept = new ArrayList<PlannedStep>();
        var tell = new TellOpened();
        tell.filing = filing();
        tell.outbox = new Outbox() {
            @Override
            public void add(List<PlannedStep> planned) {
                kept.addAll(planned);
            }
        };

        tell.plan(new RequestOpened(request));

        assertThat(kept).extracting(PlannedStep::during).containsExactly(Optional.of(RequestState.OPEN));
    }

    /** An employer with two accounts: one system shows tags from the beginning, the other one results alone. */
    private static Filing filing() {
        var filing = new Filing();
        filing.accounts = new AtsAccounts() {
            @Override
            public List<AtsAccount> of(UUID employer) {
                return List.of(
                        new AtsAccount(employer.toString(), "tags", Map.of(), Map.of()),
                        new AtsAccount(employer.toString(), "results", Map.of(), Map.of()));
            }
        };
        filing.connectors = new Connectors() {
            @Override
            public Optional<AtsConnector> find(String id) {
                return Optional.of(new Example(id.equals("tags")));
            }
        };
        filing.reports = ReportsTest.reports();
        return filing;
    }

    private record Example(boolean early) implements AtsConnector, PublishesResults {

        @Override
        public ConnectorDescriptor describe() {
            throw new AssertionError("nobody asks");
        }

        @Override
        public Offer offers() {
            return Offer.of(this);
        }

        @Override
        public List<StepKind> plan(CandidateReport report, AtsAccount account) {
            return early || report.state().ended() ? List.of(StepKind.TAGS) : List.of();
        }

        @Override
        public StepOutcome perform(Step step, CandidateReport report, Exchange exchange) {
            throw new AssertionError("nothing is carried yet");
        }

        @Override
        public Lookup findExisting(Step step, CandidateReport report, Exchange exchange) {
            throw new AssertionError("nothing is in doubt");
        }
    }
}
