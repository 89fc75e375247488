package org.vouchgate.ats.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VendorHostsTest {

    private static final VendorHosts VENDORS = VendorHosts.of(List.of(), "vendor.example");

    @ParameterizedTest
    @ValueSource(
            strings = {"https://vendor.example/c/1", "https://eu.vendor.example/c/1", "https://EU.Vendor.Example/"})
    void the_vendors_own_hosts_may_be_called(String address) {
        assertThat(VENDORS.allow(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://vendor.example/c/1",
                "https://vendor.example.evil.example/c/1",
                "https://notvendor.example/c/1",
                "https://vendor.example@evil.example/c/1",
                "https://somebody@vendor.example/c/1",
                "https://127.0.0.1/c/1",
                "http://127.0.0.1:8080/c/1",
                "mailto:vendor.example"
            })
    void nobody_elses_may(String address) {
        assertThat(VENDORS.allow(URI.create(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080/c/1", "https://127.0.0.1/c/1"})
    void this_machine_may_if_a_setting_names_it(String address) {
        var named = VendorHosts.of(List.of("127.0.0.1"), "vendor.example");

        assertThat(named.allow(URI.create(address))).isTrue();
        assertThat(named.allow(URI.create("https://vendor.example/c/1"))).isFalse();
    }
}
