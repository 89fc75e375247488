package org.vouchgate.presentation.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.presentation.response.Answers.ENCRYPTED;
import static org.vouchgate.presentation.response.Answers.PLAIN;
import static org.vouchgate.presentation.response.Answers.STATE;
import static org.vouchgate.presentation.response.Answers.form;
import static org.vouchgate.presentation.response.Answers.open;
import static org.vouchgate.presentation.response.Answers.whyMalformed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.presentation.response.WalletAnswer.Declined;
import org.vouchgate.presentation.response.WalletAnswer.Malformed;
import org.vouchgate.presentation.response.WalletAnswer.Malformed.Reason;
import org.vouchgate.presentation.response.WalletAnswer.Presented;

class ResponseOpenerTest {

    @Test
    @DisplayName("RS-01, VT-01: presentations come out with the format and the demand of the query they answer")
    void presentations_come_out_with_the_query_they_answer() {
        var answer = open(form("vp_token", "{'pid':['a~b~'],'badges':['c.d.e','f.g.h']}", "state", STATE), PLAIN);

        assertThat(answer)
                .isEqualTo(new Presented(List.of(
                        new PresentedCredential("pid", CredentialFormat.SD_JWT_VC, "a~b~", true),
                        new PresentedCredential("badges", CredentialFormat.JWT_VC, "c.d.e", false),
                        new PresentedCredential("badges", CredentialFormat.JWT_VC, "f.g.h", false))));
    }

    @Test
    @DisplayName("AR-17: parameters that are not known are ignored")
    void parameters_that_are_not_known_are_ignored() {
        var answer = open(
                form("vp_token", "{'pid':['a~']}", "state", STATE, "iss", "x", "code", "y", "id_token", "z"), PLAIN);

        assertThat(answer).isInstanceOf(Presented.class);
    }

    @Test
    @DisplayName("DQ-18: two queries may be answered by the same credential")
    void two_queries_may_be_answered_by_the_same_credential() {
        assertThat(open(form("vp_token", "{'pid':['a'],'badges':['a']}", "state", STATE), PLAIN))
                .isInstanceOf(Presented.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "VT-01|'a~b'|VP_TOKEN_MALFORMED",
                "VT-01|['a~b']|VP_TOKEN_MALFORMED",
                "VT-01|a~b|VP_TOKEN_MALFORMED",
                "VT-01|{'pid':'a~b'}|VP_TOKEN_MALFORMED",
                "VT-01|{'pid':{'0':'a~b'}}|VP_TOKEN_MALFORMED",
                "VT-01|{'pid':[{'proof':{}}]}|PRESENTATION_MALFORMED",
                "VT-01|{'pid':[null]}|PRESENTATION_MALFORMED",
                "VT-01|{'pid':['']}|PRESENTATION_MALFORMED",
                "VT-01|{'pid':[['a']]}|PRESENTATION_MALFORMED",
                "VT-02|{'pid':[]}|NOTHING_PRESENTED",
                "VT-02|{'pid':['a'],'badges':[]}|NOTHING_PRESENTED",
                "VT-02|{}|NOTHING_PRESENTED",
                "A-105|{'other':['a']}|QUERY_UNKNOWN",
                "A-105|{'pid':['a'],'other':['b']}|QUERY_UNKNOWN",
                "A-105|{'PID':['a']}|QUERY_UNKNOWN",
                "A-105|{'pid':['a','b']}|MULTIPLE_NOT_ASKED",
                "RS-12|{'pid':['a'],'pid':['b']}|VP_TOKEN_MALFORMED",
                "A-09|{'pid':['a']}x|VP_TOKEN_MALFORMED",
            })
    void a_vp_token_of_the_wrong_shape_voids_the_answer(String rule, String token, Reason reason) {
        assertThat(whyMalformed(form("vp_token", token, "state", STATE), PLAIN))
                .describedAs(rule)
                .contains(reason);
    }

    @Test
    @DisplayName("VT-01: the old shape with presentation_submission is refused, as its VP Token is no object")
    void the_old_shape_is_refused() {
        assertThat(whyMalformed(
                        form("vp_token", "eyJ.a.b", "presentation_submission", "{'id':'x'}", "state", STATE), PLAIN))
                .contains(Reason.VP_TOKEN_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vp_token", "state", "x"})
    @DisplayName("RS-12: a parameter that comes twice is refused, whichever it is")
    void a_parameter_that_comes_twice_is_refused(String name) {
        var form = form("vp_token", "{'pid':['a']}", "state", STATE, "x", "y");
        form.put(name, List.of(form.get(name).get(0), form.get(name).get(0)));

        assertThat(whyMalformed(form, PLAIN)).contains(Reason.PARAMETER_REPEATED);
    }

    @Test
    @DisplayName("RS-11: at most twenty presentations")
    void at_most_twenty_presentations() {
        assertThat(open(form("vp_token", badges(20), "state", STATE), PLAIN)).isInstanceOf(Presented.class);
        assertThat(whyMalformed(form("vp_token", badges(21), "state", STATE), PLAIN))
                .contains(Reason.TOO_MANY_PRESENTATIONS);
    }

    @Test
    @DisplayName("RS-11: no answer beyond two million characters, no presentation beyond one, no deep nesting")
    void size_and_depth_are_limited() {
        var million = 1024 * 1024;

        assertThat(whyMalformed(form("vp_token", "x".repeat(2 * million), "state", STATE), PLAIN))
                .contains(Reason.TOO_LARGE);
        assertThat(whyMalformed(form("vp_token", "{'pid':['" + "x".repeat(million + 1) + "']}", "state", STATE), PLAIN))
                .contains(Reason.TOO_LARGE);
        assertThat(whyMalformed(
                        form("vp_token", "{'pid':" + "[".repeat(99) + "]".repeat(99) + "}", "state", STATE), PLAIN))
                .contains(Reason.VP_TOKEN_MALFORMED);
    }

    @Test
    @DisplayName("RS-06, A-95: an answer with another state, or with none, is refused")
    void an_answer_with_another_state_is_refused() {
        assertThat(whyMalformed(form("vp_token", "{'pid':['a']}", "state", "t".repeat(43)), PLAIN))
                .contains(Reason.STATE_MISMATCH);
        assertThat(whyMalformed(form("vp_token", "{'pid':['a']}"), PLAIN)).contains(Reason.STATE_MISMATCH);
    }

    @Test
    @DisplayName("A-100: nobody can decline for somebody else without the state")
    void nobody_can_decline_without_the_state() {
        assertThat(whyMalformed(form("error", "access_denied"), PLAIN)).contains(Reason.STATE_MISMATCH);
        assertThat(whyMalformed(form("error", "access_denied", "state", STATE + "x"), ENCRYPTED))
                .contains(Reason.STATE_MISMATCH);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    @DisplayName("RS-09: every listed error is understood")
    void every_listed_error_is_understood(WalletError error) {
        var answer = open(form("error", error.wireName(), "error_description", "No, thanks.", "state", STATE), PLAIN);

        assertThat(answer).isEqualTo(new Declined(error, error.wireName(), Optional.of("No, thanks.")));
    }

    @Test
    @DisplayName("RS-09, RS-10: other errors are kept short and printable, and mean no more than any")
    void other_errors_are_kept_short_and_printable() {
        var answer = open(
                form(
                        "error",
                        "é\n<b>" + "x".repeat(100),
                        "error_description",
                        "a\u202Eb\u0000" + "ü".repeat(999),
                        "state",
                        STATE),
                PLAIN);

        assertThat(answer).isInstanceOf(Declined.class);
        var declined = (Declined) answer;
        assertThat(declined.error()).isEqualTo(WalletError.OTHER);
        assertThat(declined.code()).hasSize(64).startsWith("??<b>xx");
        assertThat(declined.description().orElseThrow()).hasSize(256).startsWith("a?b?üü");
    }

    @Test
    @DisplayName("RS-09: a code named like our own catch-all is just another code")
    void a_code_named_other_is_just_another_code() {
        assertThat(open(form("error", "other", "state", STATE), PLAIN))
                .isEqualTo(new Declined(WalletError.OTHER, "other", Optional.empty()));
    }

    @Test
    void credentials_and_an_error_contradict_each_other() {
        assertThat(whyMalformed(form("vp_token", "{'pid':['a']}", "error", "access_denied", "state", STATE), PLAIN))
                .contains(Reason.PARAMETERS_CONTRADICTORY);
    }

    @Test
    @DisplayName("RS-01: neither credentials nor an error is no answer")
    void neither_credentials_nor_an_error_is_no_answer() {
        assertThat(whyMalformed(form("state", STATE), PLAIN)).contains(Reason.PARAMETER_MISSING);
        assertThat(whyMalformed(form("vp_token", "", "state", STATE), PLAIN)).contains(Reason.PARAMETER_MISSING);
        assertThat(whyMalformed(Map.of(), ENCRYPTED)).contains(Reason.PARAMETER_MISSING);
    }

    @Test
    @DisplayName("RS-01: an encrypted answer that nobody asked for is refused")
    void an_encrypted_answer_that_nobody_asked_for_is_refused() {
        assertThat(whyMalformed(form("response", Answers.encrypted()), PLAIN)).contains(Reason.ENCRYPTION_NOT_ASKED);
    }

    @Test
    @DisplayName("A-17: the wallet is told the same whatever was wrong")
    void the_wallet_is_told_the_same_whatever_was_wrong() {
        var one = new Malformed(Reason.DECRYPTION_FAILED, "x").outward();
        var other = new Malformed(Reason.STATE_MISMATCH, "y").outward();

        assertThat(one).isEqualTo(other);
        assertThat(one.getString("error")).isEqualTo("invalid_request");
    }

    private static String badges(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "'b" + i + "'")
                .collect(Collectors.joining(",", "{'badges':[", "]}"));
    }
}
