package org.vouchgate.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What is sealed opens in its place, unchanged, with the same key, and not otherwise. */
class VaultTest {

    private static final String PLACE = "presentation_request.response_key:1";
    private final Vault vault = vault((byte) 1);

    @Test
    void what_is_sealed_can_be_opened() {
        assertThat(vault.open(vault.seal("secret ✓", PLACE), PLACE)).isEqualTo("secret ✓");
        assertThat(vault.open(vault.seal("", PLACE), PLACE)).isEmpty();
    }

    @Test
    void the_same_secret_is_sealed_differently_each_time() {
        assertThat(vault.seal("secret", PLACE))
                .isNotEqualTo(vault.seal("secret", PLACE))
                .doesNotContain("secret");
    }

    @Test
    void what_was_moved_to_another_place_does_not_open() {
        var sealed = vault.seal("secret", PLACE);

        assertThatThrownBy(() -> vault.open(sealed, "presentation_request.response_key:2"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void another_key_does_not_open_it() {
        var sealed = vault.seal("secret", PLACE);

        assertThatThrownBy(() -> vault((byte) 2).open(sealed, PLACE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void no_changed_bit_goes_unnoticed() {
        var sealed = Base64.getUrlDecoder().decode(vault.seal("secret", PLACE));

        for (int bit = 0; bit < sealed.length * 8; bit++) {
            var changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> vault.open(Base64.getUrlEncoder().encodeToString(changed), PLACE))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void the_key_is_in_no_text_about_the_settings() {
        assertThat(new VaultSettings(new byte[32])).hasToString("VaultSettings[…]");
        assertThatThrownBy(() -> new VaultSettings(new byte[16])).hasMessageContaining("gateway.vault.key-file");
    }

    private static Vault vault(byte key) {
        var bytes = new byte[32];
        Arrays.fill(bytes, key);
        var made = new Vault();
        made.settings = new VaultSettings(bytes);
        made.secrets = new Secrets();
        return made;
    }
}
