package org.vouchgate.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a wallet may say in an exchange. */
class ExchangeMessageTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "{}", "{\"strategy\": \"any\"}"})
    void without_a_presentation_it_is_the_first_message(String message) {
        assertThat(ExchangeMessage.read(message)).isEqualTo(new ExchangeMessage.Opening());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"verifiablePresentation\": {\"verifiableCredential\": {}}}",
                "{\"verifiablePresentation\": {\"verifiableCredential\": [{}]}}"
            })
    void a_presentation_of_one_credential_is_taken_as_it_is(String message) {
        assertThat(ExchangeMessage.read(message)).isInstanceOf(ExchangeMessage.Presenting.class);
    }

    @Test
    void several_credentials_are_counted() {
        var read = ExchangeMessage.read("{\"verifiablePresentation\": {\"verifiableCredential\": [{}, {}]}}");

        assertThat(read)
                .isInstanceOfSatisfying(
                        ExchangeMessage.Presenting.class,
                        presenting -> assertThat(presenting.credentials()).isEqualTo(2));
    }

    @Test
    void more_credentials_than_anybody_shares_are_refused_with_what_to_do() {
        var eleven = "{},".repeat(10) + "{}";

        var read = ExchangeMessage.read("{\"verifiablePresentation\": {\"verifiableCredential\": [" + eleven + "]}}");

        assertThat(sentence(read)).contains("holds 11 credentials").contains("at most 10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"verifiablePresentation\": {}, \"verifiablePresentation\": {}}",
                "not JSON",
                "{\"verifiablePresentation\": \"eyJhbGciOiJub25lIn0.e30.\"}"
            })
    void what_cannot_be_read_in_one_way_only_is_refused(String message) {
        assertThat(sentence(ExchangeMessage.read(message))).isNotEmpty();
    }

    @Test
    void no_presentation_gets_into_a_log() {
        var read = ExchangeMessage.read("{\"verifiablePresentation\": {\"holder\": \"did:example:ambrosia\"}}");

        assertThat(read.toString()).doesNotContain("ambrosia");
    }

    private static String sentence(ExchangeMessage message) {
        return message.fold(opening -> "", presenting -> "", ExchangeMessage.Unfit::sentence);
    }
}
