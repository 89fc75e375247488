package org.vouchgate.gateway.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Why candidates decline is one of a list, whatever is sent. */
class DeclineReasonTest {

    @ParameterizedTest
    @EnumSource
    void each_is_found_by_its_name(DeclineReason reason) {
        assertThat(DeclineReason.of(reason.wireName())).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "OTHER_WAY",
                " other-way",
                "other-way\u0000",
                "\u202Eother-way",
                "<script>alert(1)</script>",
                "=HYPERLINK(\"x\")",
                "other-way,not-online"
            })
    void nothing_else_is_one(String text) {
        assertThat(DeclineReason.of(text)).isEmpty();
    }
}
