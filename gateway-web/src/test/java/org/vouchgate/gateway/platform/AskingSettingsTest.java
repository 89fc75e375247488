package org.vouchgate.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vouchgate.presentation.request.BrowserProtocol;
import org.vouchgate.presentation.request.ClientIdentifier;

class AskingSettingsTest {

    @Test
    void lists_are_separated_by_blanks_or_commas() {
        var settings = asking("x509_san_dns", "openid4vp-v1-unsigned, openid4vp-v1-signed", "refuse", "a b,c");

        assertThat(settings.prefix()).isEqualTo(ClientIdentifier.Prefix.X509_SAN_DNS);
        assertThat(settings.browserProtocols()).containsExactly(BrowserProtocol.UNSIGNED, BrowserProtocol.SIGNED);
        assertThat(settings.refuseProtectedAttributes()).isTrue();
        assertThat(settings.transactionDataTypes()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void none_offers_no_browser_anything() {
        assertThat(asking("x509_hash", "none", "warn", "").browserProtocols()).isEmpty();
    }

    @Test
    void a_choice_that_is_none_is_named_by_its_setting() {
        assertThatThrownBy(() -> asking("did", "none", "warn", ""))
                .hasMessageContaining("gateway.request.client-id-prefix")
                .hasMessageContaining("decentralized_identifier");
        assertThatThrownBy(() -> asking("x509_hash", "openid4vp", "warn", ""))
                .hasMessageContaining("gateway.request.browser-protocols");
        assertThatThrownBy(() -> asking("x509_hash", "none", "allow", ""))
                .hasMessageContaining("gateway.request.protected-attributes");
        assertThatThrownBy(() -> AskingSettings.of(
                        "x509_hash", "none", "warn", Optional.empty(), Optional.of(Path.of("nowhere/at/all"))))
                .hasMessageContaining("gateway.verifier-info.directory");
    }

    private static AskingSettings asking(String prefix, String protocols, String attributes, String types) {
        return AskingSettings.of(prefix, protocols, attributes, Optional.of(types), Optional.empty());
    }
}
