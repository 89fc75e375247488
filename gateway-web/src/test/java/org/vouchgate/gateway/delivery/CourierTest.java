package org.vouchgate.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.IdempotencyKey;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.Marker;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.TokensInMemory;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.gateway.assessment.Assessment;
import org.vouchgate.gateway.assessment.Assessments;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.request.Opened;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.PresentationRequests;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.traffic.CallLog;
import org.vouchgate.gateway.traffic.Conversation;
import org.vouchgate.gateway.traffic.Exchanges;
import org.vouchgate.gateway.traffic.Urgency;

/** Who carries a delivery tells what stands now, and nothing that a newer revision has replaced. */
class CourierTest {

    private static final Instant NOON = Opened.NOON;

    private final List<StepKind> performed = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final PresentationRequest request = Opened.request();

    @Test
    @DisplayName("R7.6: a step of an older revision is closed as superseded, and the ATS hears nothing of it")
    void an_older_revision_is_not_told_any_more() {
        revised(2);

        assertThat(courier().carry(delivery(1), NOON).outcome())
                .isEqualTo(new StepOutcome.Unsupported("A newer revision of the report takes the place of this one"));
        assertThat(performed).isEmpty();
    }

    @Test
    void the_newest_revision_is_told() {
        revised(2);

        assertThat(courier().carry(delivery(2), NOON).outcome()).isEqualTo(new StepOutcome.Done("note-1"));
        assertThat(performed).containsExactly(StepKind.NOTE);
    }

    @Test
    @DisplayName("9 (3): what is sent again is looked for by the name that the ATS gave it when it was sent before")
    void what_was_delivered_before_is_looked_for_by_its_name() {
        var again = delivery(1);
        Database.set(again, "externalReference", "note-7");
        Database.set(again, "ambiguous", true);

        assertThat(courier().carry(again, NOON).outcome()).isEqualTo(new StepOutcome.Done("note-7"));
        assertThat(performed).isEmpty();
    }

    @Test
    @DisplayName("what was to show how an open request stands is left out once it has ended: its result is told")
    void an_open_state_is_not_told_any_more_after_the_end() {
        Database.set(request, "state", RequestState.DECLINED);

        assertThat(courier().carry(progress(RequestState.OPEN), NOON).outcome())
                .isEqualTo(new StepOutcome.Unsupported("The request has ended, and its result is told instead"));
        assertThat(performed).isEmpty();
    }

    @Test
    void an_open_state_is_told_as_it_was_whatever_came_since() {
        Database.set(request, "state", RequestState.FETCHED);

        assertThat(courier()
                        .carry(progress(RequestState.OPEN), NOON.plusSeconds(60))
                        .outcome())
                .isEqualTo(new StepOutcome.Done("note-1"));
        assertThat(told).containsExactly("REQUESTED as of " + request.openedAt());
    }

    @Test
    void an_open_state_is_not_looked_for_afterwards() {
        assertThat(courier().show(progress(RequestState.OPEN), NOON)).isEmpty();
    }

    private Delivery progress(RequestState state) {
        var step = new Step(
                StepKind.TAGS,
                new IdempotencyKey(request.id() + "-" + state),
                Marker.of(request.id().toString(), 1),
                Map.of());
        return Delivery.of(
                new PlannedStep(request.employer(), request.id(), "example", "place", 0, 1, step, Optional.of(state)),
                NOON);
    }

    private void revised(int revision) {
        Database.set(request, "revision", revision);
    }

    private Courier courier() {
        var courier = new Courier();
        courier.requests = new PresentationRequests() {
            @Override
            public Optional<PresentationRequest> find(UUID employer, UUID id) {
                return Optional.of(request);
            }
        };
        courier.accounts = new AtsAccounts() {
            @Override
            public Optional<AtsAccount> find(UUID employer, String connector) {
                return Optional.of(new AtsAccount(employer.toString(), connector, Map.of(), Map.of()));
            }
        };
        courier.assessments = new Assessments() {
            @Override
            public Optional<Assessment> ofRequest(UUID employer, UUID request) {
                return Optional.empty();
            }
        };
        courier.deliveries = new Deliveries() {
            @Override
            public List<Delivery> everythingOf(UUID employer, UUID request) {
                return List.of();
            }
        };
        courier.connectors = new Connectors() {
            @Override
            public Optional<AtsConnector> find(String id) {
                return Optional.of(new Example());
            }
        };
        courier.reports = ReportsTest.reports();
        courier.exchanges = unreachable();
        return courier;
    }

    private static Exchanges unreachable() {
        return new Exchanges() {
            @Override
            public Conversation converse(AtsConnector connector, AtsAccount account, Urgency urgency, Instant at) {
                return new Conversation(
                        Exchange.overHttp(account, call -> new AtsReply.NoAnswer(false), new TokensInMemory(), at),
                        new CallLog());
            }
        };
    }

    private Delivery delivery(int revision) {
        var step = new Step(
                StepKind.NOTE,
                new IdempotencyKey(request.id() + "-" + revision),
                Marker.of(request.id().toString(), revision),
                Map.of());
        return Delivery.of(
                new PlannedStep(request.employer(), request.id(), "example", "place", 0, revision, step), NOON);
    }

    /** An ATS that takes everything, and remembers what it was told. */
    private final class Example implements AtsConnector, PublishesResults {

        @Override
        public ConnectorDescriptor describe() {
            throw new AssertionError("nobody asks");
        }

        @Override
        public Optional<PublishesResults> results() {
            return Optional.of(this);
        }

        @Override
        public List<StepKind> plan(CandidateReport report, AtsAccount account) {
            return List.of(StepKind.NOTE);
        }

        @Override
        public StepOutcome perform(Step step, CandidateReport report, Exchange exchange) {
            performed.add(step.kind());
            told.add(report.state() + " as of " + report.checkedAt());
            return new StepOutcome.Done("note-1");
        }

        @Override
        public Lookup findExisting(Step step, CandidateReport report, Exchange exchange) {
            return new Lookup.Found(step.written().orElseThrow(() -> new AssertionError("nothing is in doubt")));
        }
    }
}
