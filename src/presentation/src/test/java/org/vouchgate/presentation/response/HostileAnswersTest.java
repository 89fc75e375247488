package org.vouchgate.presentation.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.presentation.response.Answers.ENCRYPTED;
import static org.vouchgate.presentation.response.Answers.PLAIN;
import static org.vouchgate.presentation.response.Answers.STATE;
import static org.vouchgate.presentation.response.Answers.form;
import static org.vouchgate.presentation.response.Answers.whyMalformed;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HostileAnswersTest {

    @Test
    @DisplayName("RS-01, EN-02, A-23: no single changed character of an encrypted answer goes unnoticed")
    void no_changed_character_of_an_encrypted_answer_goes_unnoticed() {
        var good = Answers.encrypted();

        for (int i = 0; i < good.length(); i++) {
            var changed = good.substring(0, i) + (good.charAt(i) == 'A' ? 'B' : 'A') + good.substring(i + 1);
            assertThat(whyMalformed(form("response", changed), ENCRYPTED))
                    .describedAs("character " + i)
                    .isPresent();
        }
    }

    @Test
    @DisplayName("RS-01, V1-03: an answer cut off anywhere is malformed, and nothing is thrown")
    void an_answer_cut_off_anywhere_is_malformed() {
        var jwe = Answers.encrypted();
        var token = "{'pid':['a~b'],'badges':['c\\u0041',\"\uD83D\uDE00\"]}";

        for (int i = 1; i < jwe.length(); i++) {
            assertThat(whyMalformed(form("response", jwe.substring(0, i)), ENCRYPTED))
                    .describedAs("cut at " + i)
                    .isPresent();
        }
        for (int i = 1; i < token.length(); i++) {
            assertThat(whyMalformed(form("vp_token", token.substring(0, i), "state", STATE), PLAIN))
                    .describedAs("cut at " + i)
                    .isPresent();
        }
        assertThat(whyMalformed(form("vp_token", token, "state", STATE), PLAIN)).isEmpty();
    }
}
