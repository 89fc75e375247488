package org.vouchgate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameOriginTest {

    @TempDir
    Path data;

    private final SameOrigin filter = new SameOrigin();

    @BeforeEach
    void wire() {
        filter.site = DemoFixture.site(data);
    }

    @Test
    void a_form_of_another_site_is_refused() {
        assertThat(filter.isForeign("POST", "https://evil.example")).isTrue();
    }

    @Test
    void a_form_without_an_address_to_speak_of_is_refused() {
        assertThat(filter.isForeign("POST", "null")).isTrue();
    }

    @Test
    void our_own_form_passes() {
        assertThat(filter.isForeign("POST", "https://localhost:8443")).isFalse();
    }

    @Test
    void a_machine_that_is_no_browser_passes() {
        assertThat(filter.isForeign("POST", null)).isFalse();
    }

    @Test
    void a_link_from_another_site_passes() {
        assertThat(filter.isForeign("GET", "https://evil.example")).isFalse();
    }
}
