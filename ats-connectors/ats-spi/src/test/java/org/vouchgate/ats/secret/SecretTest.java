package org.vouchgate.ats.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vouchgate.ats.AtsAccount;

class SecretTest {

    private final Secret secret = new Secret("s3cr3t-value");

    @Test
    void it_matches_itself_and_nothing_else() {
        assertThat(secret.matches("s3cr3t-value")).isTrue();
        assertThat(secret.matches("s3cr3t-valuE")).isFalse();
        assertThat(secret.matches("s3cr3t-value ")).isFalse();
        assertThat(secret.matches("")).isFalse();
    }

    @Test
    void it_is_never_printed_not_even_within_an_account() {
        var account = new AtsAccount(
                "employer-1",
                "acme",
                Map.of("endpoint", "https://acme.example/hook?key=in-the-address"),
                Map.of("key", List.of(secret)));

        assertThat(secret + " " + account + " " + account.secrets())
                .doesNotContain("s3cr3t")
                .doesNotContain("in-the-address");
    }

    @Test
    void an_empty_secret_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Secret(" "));
    }
}
