package org.vouchgate.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ReturnedSealTest {

    private final Vault vault = Vaults.keyedWith(7);

    @Test
    void what_was_sealed_can_be_opened_where_it_was_kept() {
        var sealed = vault.seal("a secret", "here");

        assertThat(vault.open(sealed, "here")).isEqualTo("a secret");
        assertThat(vault.openReturned(sealed, "here")).contains("a secret");
    }

    @Test
    void a_seal_moved_to_another_place_does_not_open() {
        var sealed = vault.seal("a secret", "here");

        assertThat(vault.openReturned(sealed, "there")).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> vault.open(sealed, "there"));
    }

    @Test
    void no_changed_character_goes_unnoticed() {
        var sealed = vault.seal("a secret", "here");

        for (int i = 0; i < sealed.length() - 1; i++) {
            var changed = sealed.substring(0, i) + (sealed.charAt(i) == 'A' ? 'B' : 'A') + sealed.substring(i + 1);
            assertThat(vault.openReturned(changed, "here")).as("character " + i).isEmpty();
        }
    }

    @Test
    void what_nobody_sealed_does_not_open() {
        assertThat(vault.openReturned("", "here")).isEmpty();
        assertThat(vault.openReturned("not base64!", "here")).isEmpty();
        assertThat(vault.openReturned("AAAA", "here")).isEmpty();
        assertThat(vault.openReturned(Vaults.keyedWith(8).seal("a secret", "here"), "here"))
                .isEmpty();
    }
}
