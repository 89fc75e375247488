package org.vouchgate.credential.jose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64UrlTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 31, 32, 33})
    void what_was_encoded_is_decoded(int length) {
        var bytes = new byte[length];
        java.util.Arrays.fill(bytes, (byte) 0xfb);

        assertThat(Base64Url.decode(Base64Url.encode(bytes))).hasValue(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA==", "AA=", "A A", "AA\n", " AA", "+/8", "A", "AAAAA", "é", "AA\u0000", "-_8="})
    @DisplayName("A-08: padding, white space and other alphabets are refused")
    void loose_spellings_are_refused(String text) {
        assertThat(Base64Url.decode(text)).isEmpty();
    }

    @Test
    @DisplayName("A-08: bits that no byte uses must be zero")
    void stray_bits_are_refused() {
        assertThat(Base64Url.decode("AA")).isPresent();
        assertThat(Base64Url.decode("AB")).isEmpty();
        assertThat(Base64Url.decode("AAA")).isPresent();
        assertThat(Base64Url.decode("AAB")).isEmpty();
    }
}
