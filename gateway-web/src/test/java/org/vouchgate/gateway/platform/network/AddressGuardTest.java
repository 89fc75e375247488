package org.vouchgate.gateway.platform.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.gateway.platform.InternalHosts;

/** Which addresses the gateway never connects to. All are written as numbers, so that no name is resolved. */
class AddressGuardTest {

    private static final AddressGuard GUARD = new AddressGuard(false);
    private static final AddressGuard WITH_INTERNAL_HOSTS = new AddressGuard(
            false,
            InternalHosts.of(List.of("10.0.0.1", "192.168.1.1", "fd12::1", "127.0.0.1", "169.254.169.254"))::include);
    private static final AddressGuard IN_THE_DEMO = new AddressGuard(true);

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1", "192.168.1.1"})
    @DisplayName("A-49: an internal host is reached where the operator has named it")
    void a_named_internal_host_is_reached(String address) {
        assertThatCode(() -> WITH_INTERNAL_HOSTS.resolve(address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.2", "127.0.0.1", "169.254.169.254"})
    @DisplayName("A-49: its neighbours, this machine and a cloud's secrets are not, named or not")
    void nothing_else_that_is_private_is_reached(String address) {
        assertRefused(WITH_INTERNAL_HOSTS, address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*.example.internal", "https://files.example", "files.example:22", "", "a b"})
    void an_internal_host_is_named_plainly(String name) {
        assertThatThrownBy(() -> InternalHosts.of(List.of(name))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255"
            })
    @DisplayName("A-49, A-88: special ranges of IPv4 are refused, in the demo too")
    void special_ipv4_is_refused(String address) {
        assertRefused(GUARD, address);
        assertRefused(IN_THE_DEMO, address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::",
                "::ffff:10.0.0.1",
                "::ffff:169.254.169.254",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:2::1",
                "2001:10::1",
                "2001:20::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    @DisplayName("A-49, A-88: so are those of IPv6, and IPv4 in the dress of IPv6")
    void special_ipv6_is_refused(String address) {
        assertRefused(GUARD, address);
        assertRefused(IN_THE_DEMO, address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.255.255.254", "::1", "::ffff:127.0.0.1", "localhost"})
    @DisplayName("A-49: loopback is for the demo alone")
    void loopback_is_refused_outside_the_demo(String address) {
        assertRefused(GUARD, address);
        assertThatCode(() -> IN_THE_DEMO.resolve(address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.255.255",
                "172.32.0.1",
                "192.0.1.1",
                "198.17.255.255",
                "198.20.0.1",
                "223.255.255.255",
                "2001:200::1",
                "2606:4700::1111",
                "2a00::1"
            })
    void public_addresses_are_reached_up_to_the_edge_of_a_special_range(String address) throws UnknownHostException {
        assertThat(GUARD.resolve(address)).hasSize(1);
    }

    @Test
    void the_refusal_can_be_told_from_a_name_that_does_not_exist() {
        assertThatThrownBy(() -> GUARD.resolve("10.0.0.1"))
                .hasRootCauseInstanceOf(AddressGuard.RefusedAddressException.class)
                .hasRootCauseMessage("10.0.0.1 leads to a private or special address");
    }

    private static void assertRefused(AddressGuard guard, String address) {
        assertThatThrownBy(() -> guard.resolve(address))
                .isInstanceOf(UnknownHostException.class)
                .hasRootCauseInstanceOf(AddressGuard.RefusedAddressException.class);
    }
}
