package org.vouchgate.gateway.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.gateway.delivery.AtsAccounts;
import org.vouchgate.gateway.delivery.Connectors;
import org.vouchgate.gateway.platform.BadInput;

class KeepRulesTest {

    @Test
    void no_rule_is_made_for_a_system_whose_stages_nobody_can_read() {
        var keep = new KeepRules();
        keep.accounts = new AtsAccounts() {
            @Override
            public Optional<AtsAccount> find(UUID employer, String connector) {
                return Optional.of(new AtsAccount(employer.toString(), connector, Map.of(), Map.of()));
            }
        };
        keep.connectors = new Connectors() {
            @Override
            public Optional<AtsConnector> find(String id) {
                return Optional.of(() -> {
                    throw new AssertionError("nobody has to know more");
                });
            }
        };
        var wanted = new NewRule("webhook", null, "stage", null, "skills", null, null, null, null);

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> keep.make(UUID.randomUUID(), "admin", wanted))
                .satisfies(refusal ->
                        assertThat(refusal.problem().errors().get(0).pointer()).isEqualTo("/connector"));
    }
}
