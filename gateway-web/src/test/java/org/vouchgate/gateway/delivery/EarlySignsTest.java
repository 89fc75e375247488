package org.vouchgate.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.Capabilities;
import org.vouchgate.ats.Capabilities.InboundAuth;
import org.vouchgate.ats.Capabilities.OrderModel;
import org.vouchgate.ats.Capabilities.PackagesBy;
import org.vouchgate.ats.ConnectorDescriptor;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.report.CandidateReport;

/** An admin is told where nobody will see anything before a request has ended. */
class EarlySignsTest {

    @Test
    @DisplayName("10: a place for the state has to be set up, and is asked for")
    void a_field_or_a_tag_decides() {
        var tagging = new Tagging(EnumSet.of(StepKind.TAGS));

        assertThat(EarlySigns.of(tagging, account(Map.of("tag", "vg")))).contains(EarlySigns.SHOWN);
        assertThat(EarlySigns.of(tagging, account(Map.of()))).contains(EarlySigns.UNSET);
    }

    @Test
    @DisplayName("10: no note stands in for a state that nothing can take the place of")
    void where_no_state_can_be_replaced_nothing_can_be_set_up() {
        assertThat(EarlySigns.of(new Tagging(Set.of()), account(Map.of("tag", "vg"))))
                .contains(EarlySigns.NEVER);
    }

    @Test
    void an_order_says_by_itself_how_it_stands() {
        assertThat(EarlySigns.of(new Tagging(EnumSet.of(StepKind.ORDER)), account(Map.of())))
                .contains(EarlySigns.SHOWN);
    }

    private static AtsAccount account(Map<String, String> settings) {
        return new AtsAccount("employer", "example", settings, Map.of());
    }

    /** Knows applications by number, as some do; tells open states by tag, if one is set up. */
    private record Tagging(Set<StepKind> progress) implements AtsConnector, PublishesResults {

        @Override
        public ConnectorDescriptor describe() {
            var capabilities = Capabilities.ordered(OrderModel.NONE, PackagesBy.NONE, InboundAuth.NONE)
                    .writing(StepKind.ORDER, StepKind.TAGS, StepKind.NOTE)
                    .whileOpen(progress.toArray(StepKind[]::new));
            return new ConnectorDescriptor("example", "Example", "1", false, capabilities.build(), List.of());
        }

        @Override
        public Optional<PublishesResults> results() {
            return Optional.of(this);
        }

        @Override
        public List<StepKind> plan(CandidateReport report, AtsAccount account) {
            var known = report.target().applicationRef().filter("1"::equals).isPresent();
            return known && account.setting("tag").isPresent() ? List.of(StepKind.TAGS) : List.of();
        }

        @Override
        public StepOutcome perform(Step step, CandidateReport report, Exchange exchange) {
            throw new AssertionError("nothing is written to find out");
        }

        @Override
        public Lookup findExisting(Step step, CandidateReport report, Exchange exchange) {
            throw new AssertionError("nothing is asked to find out");
        }
    }
}
