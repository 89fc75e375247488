package org.vouchgate.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.ats.AtsAccount;

/** Who may frame the panel: what was listed, exactly, and nobody by default. */
class PanelOriginsTest {

    @Test
    void sites_and_browser_extensions_are_listed_with_blanks_between_them() {
        var extension = "chrome-extension://" + "abcdefghijklmnop".repeat(2);

        var origins = PanelOrigins.read(" https://ats.example  https://odoo.example:8443\n" + extension);

        assertThat(origins)
                .contains(new PanelOrigins(List.of("https://ats.example", "https://odoo.example:8443", extension)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https:",
                "https://*.ats.example",
                "http://ats.example",
                "https://ats.example/",
                "https://ats.example/path",
                "https://ats.example:443",
                "https://ats.example:99999",
                "https://user@ats.example",
                "https://ATS.example",
                "https://ats.example;script-src",
                "https://ats.example,https://b.example",
                "'self'",
                "data:",
                "chrome-extension://*",
                "moz-extension:",
                "https://good.example https://bad.example/x"
            })
    void what_is_wider_than_an_origin_or_would_end_the_directive_is_refused(String setting) {
        assertThat(PanelOrigins.read(setting)).isEmpty();
    }

    @Test
    void there_are_not_too_many() {
        var eleven = IntStream.range(0, 11)
                .mapToObj(i -> "https://a" + i + ".example")
                .collect(Collectors.joining(" "));

        assertThat(PanelOrigins.read(eleven)).isEmpty();
    }

    @Test
    void nobody_may_frame_where_nobody_is_listed() {
        var account = new AtsAccount("e", "generic", Map.of(), Map.of());

        assertThat(PanelOrigins.of(account).all()).isEmpty();
    }
}
