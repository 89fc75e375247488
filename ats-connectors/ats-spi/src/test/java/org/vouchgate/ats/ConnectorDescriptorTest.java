package org.vouchgate.ats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.Capabilities.InboundAuth;
import org.vouchgate.ats.Capabilities.OrderModel;
import org.vouchgate.ats.Capabilities.PackagesBy;
import org.vouchgate.ats.ConnectorSetting.Kind;
import org.vouchgate.ats.secret.Secret;

class ConnectorDescriptorTest {

    private static final ConnectorDescriptor ACME = new ConnectorDescriptor(
            "acme",
            "Acme",
            "1",
            true,
            Capabilities.ordered(OrderModel.NONE, PackagesBy.NONE, InboundAuth.NONE)
                    .correctable()
                    .build(),
            List.of(
                    new ConnectorSetting("endpoint", Kind.ADDRESS, true, "Endpoint", "Where Acme is."),
                    new ConnectorSetting("quiet", Kind.FLAG, false, "Quiet", "Sends no mail."),
                    new ConnectorSetting("key", Kind.SECRET, true, "Key", "From Acme's settings.")));

    @Test
    void a_complete_account_has_no_problems() {
        assertThat(ACME.problems(account(Map.of("endpoint", "https://acme.example/", "quiet", "true"))))
                .isEmpty();
    }

    @Test
    void what_is_missing_is_named() {
        assertThat(ACME.problems(new AtsAccount("employer-1", "acme", Map.of("endpoint", " "), Map.of())))
                .containsExactly("Endpoint is missing.", "Key is missing.");
    }

    @Test
    void what_is_malformed_is_named() {
        assertThat(ACME.problems(account(Map.of("endpoint", "not an address", "quiet", "perhaps"))))
                .containsExactly("Endpoint is not a valid address.", "Quiet is not a valid yes or no.");
        assertThat(ACME.problems(account(Map.of("endpoint", "file:///etc/passwd"))))
                .containsExactly("Endpoint is not a valid address.");
    }

    @Test
    void a_list_is_split_at_commas() {
        assertThat(account(Map.of("hosts", " a.example , ,b.example")).list("hosts"))
                .containsExactly("a.example", "b.example");
    }

    private static AtsAccount account(Map<String, String> settings) {
        return new AtsAccount("employer-1", "acme", settings, Map.of("key", List.of(new Secret("k"))));
    }
}
