package org.vouchgate.gateway.employer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom candidates may be told to turn to. */
class ContactTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"privacy@harbour.example", "https://harbour.example/privacy?lang=en", "بيانات@harbour.example"})
    void an_address_that_candidates_can_write_to_or_open_will_do(String text) {
        assertThat(Contact.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Rita",
                "javascript:alert(1)",
                "http://harbour.example",
                "mailto:privacy@harbour.example?bcc=all@harbour.example, all",
                "a@b@c",
                "privacy@harbour.example\r\nBcc: all@harbour.example",
                "\u202Eprivacy@harbour.example",
                "https://harbour.example/\u200B",
                "https://harbour.example/\"onmouseover=\"alert(1)",
                "<script>@harbour.example"
            })
    void anything_else_will_not(String text) {
        assertThat(Contact.is(text)).isFalse();
    }

    @Test
    void an_endless_one_will_not() {
        assertThat(Contact.is("https://" + "x".repeat(Contact.LONGEST))).isFalse();
    }
}
