package org.vouchgate.gateway.admin.automation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.admin.Shells;
import org.vouchgate.gateway.automation.RuleView;
import org.vouchgate.gateway.recruiter.Mistakes;

/** A form that was refused keeps what was ticked in it, and what was not. */
class AutomationPageTest {

    private static final UUID RULE = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Map<String, String> WITHOUT = Map.of("mostHourly", "many");
    private static final Map<String, String> WITH = Map.of("mostHourly", "many", "cancelWhenClosed", "yes");

    @Test
    void a_rules_form_keeps_its_tick_as_it_was_sent() {
        var sent = Optional.of(RULE);

        assertThat(page(WITHOUT, sent).cancels(rule(true))).isFalse();
        assertThat(page(WITH, sent).cancels(rule(false))).isTrue();
        assertThat(page(Map.of(), Optional.empty()).cancels(rule(true))).isTrue();
    }

    @Test
    void the_form_of_a_new_rule_keeps_its_own_and_no_other_rules() {
        assertThat(page(WITHOUT, Optional.empty()).cancels()).isFalse();
        assertThat(page(WITH, Optional.empty()).cancels()).isTrue();
        assertThat(page(WITHOUT, Optional.of(RULE)).cancels()).isTrue();
        assertThat(page(Map.of(), Optional.empty()).cancels()).isTrue();
    }

    private static AutomationPage page(Map<String, String> typed, Optional<UUID> changed) {
        return new AutomationPage(
                Shells.ADMIN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                typed,
                changed,
                Mistakes.none());
    }

    private static RuleView rule(boolean cancels) {
        return new RuleView(
                RULE,
                "greenhouse",
                Optional.empty(),
                "stage-1",
                "Interview",
                "skills",
                true,
                30,
                200,
                10,
                cancels,
                0,
                List.of());
    }
}
