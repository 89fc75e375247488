package org.vouchgate.gateway.platform.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderAddressTest {

    private static final AddressGuard STRICT = new AddressGuard(false);
    private static final AddressGuard FOR_THE_PROVIDER = new AddressGuard(false, true);

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fd00::1", "fc00::1"})
    void internal_addresses_are_for_a_provider_that_the_operator_allowed_there(String address) throws Exception {
        assertThat(FOR_THE_PROVIDER.resolve(address)).hasSize(1);
        assertThatExceptionOfType(UnknownHostException.class).isThrownBy(() -> STRICT.resolve(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "::1",
                "0.0.0.0",
                "169.254.169.254",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "224.0.0.1",
                "100.64.0.1",
                "192.0.2.1",
                "255.255.255.255",
                "2002:0a00:0001::1"
            })
    void other_special_addresses_are_for_nobody(String address) {
        assertThatExceptionOfType(UnknownHostException.class).isThrownBy(() -> STRICT.resolve(address));
        assertThatExceptionOfType(UnknownHostException.class).isThrownBy(() -> FOR_THE_PROVIDER.resolve(address));
    }

    @Test
    void public_addresses_are_for_everybody() throws Exception {
        assertThat(STRICT.resolve("93.184.216.34")).hasSize(1);
        assertThat(STRICT.resolve("2606:4700::1111")).hasSize(1);
    }

    @Test
    void loopback_is_for_the_demo() throws Exception {
        assertThat(new AddressGuard(true).resolve("127.0.0.1")).hasSize(1);
    }
}
