package org.vouchgate.presentation.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.EncryptionMethod;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.presentation.request.BrowserProtocol;
import org.vouchgate.presentation.request.ContentEncryption;
import org.vouchgate.presentation.request.ResponseMode;
import org.vouchgate.presentation.response.WalletAnswer.Malformed.Reason;

/** What a page passes on is the browser's, the wallet's, or an attacker's: it is opened as if it were the last. */
class BrowserAnswerTest {

    private static final OpenRequest PLAIN = OpenRequest.throughBrowser(Answers.QUERY, Optional.empty(), List.of());
    private static final OpenRequest ENCRYPTED =
            OpenRequest.throughBrowser(Answers.QUERY, Optional.of(Answers.KEY), ContentEncryption.ALL);
    private static final String GOOD = "{'vp_token':{'pid':['a~b']}}";

    @Test
    @DisplayName("DC-02, DC-09: credentials come as data, and no state is asked for")
    void credentials_come_as_data() {
        assertThat(queryIds(open(answer(GOOD), PLAIN))).containsExactly("pid");
        assertThat(queryIds(open(answer("{'vp_token':{'pid':['a~b']},'state':'somebody'}"), PLAIN)))
                .containsExactly("pid");
    }

    @Test
    @DisplayName("DC-06: encrypted to this request's key, by dc_api.jwt")
    void an_encrypted_answer_is_opened() {
        assertThat(queryIds(open(answer("{'response':'" + encrypted(GOOD) + "'}"), ENCRYPTED)))
                .containsExactly("pid");
    }

    @Test
    @DisplayName("DC-08: an error is an answer, encrypted or not")
    void an_error_is_an_answer() {
        for (var request : List.of(PLAIN, ENCRYPTED)) {
            assertThat(declined(open(answer("{'error':'access_denied'}"), request)))
                    .contains(WalletError.ACCESS_DENIED);
        }
        assertThat(declined(open(answer("{'response':'" + encrypted("{'error':'invalid_request'}") + "'}"), ENCRYPTED)))
                .contains(WalletError.INVALID_REQUEST);
    }

    @ParameterizedTest
    @DisplayName("DC-09: whatever else a page passes on is malformed, for its own reason")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "no JSON|PAYLOAD_MALFORMED",
                "[]|PAYLOAD_MALFORMED",
                "{'protocol':'openid4vp-v1-unsigned'}|PAYLOAD_MALFORMED",
                "{'protocol':'openid4vp-v1-unsigned','data':'{}'}|PAYLOAD_MALFORMED",
                "{'protocol':'openid4vp-v1-unsigned','data':{},'data':{}}|PAYLOAD_MALFORMED",
                "{'data':{'vp_token':{'pid':['a']}}}|PROTOCOL_NOT_OFFERED",
                "{'protocol':'openid4vp','data':{'vp_token':{'pid':['a']}}}|PROTOCOL_NOT_OFFERED",
                "{'protocol':'org-iso-mdoc','data':{'vp_token':{'pid':['a']}}}|PROTOCOL_NOT_OFFERED",
                "{'protocol':'openid4vp-v1-multisigned','data':{'vp_token':{'pid':['a']}}}|PROTOCOL_NOT_OFFERED",
                "{'protocol':'openid4vp-v1-unsigned','data':{}}|PARAMETER_MISSING",
                "{'protocol':'openid4vp-v1-unsigned','data':{'error':1}}|PAYLOAD_MALFORMED",
                "{'protocol':'openid4vp-v1-unsigned','data':{'vp_token':'{}'}}|VP_TOKEN_MALFORMED",
                "{'protocol':'openid4vp-v1-unsigned','data':{'vp_token':{'x':['a']}}}|QUERY_UNKNOWN",
                "{'protocol':'openid4vp-v1-unsigned','data':{'vp_token':{'pid':'a'}}}|VP_TOKEN_MALFORMED",
                "{'protocol':'openid4vp-v1-unsigned','data':{'vp_token':{'pid':['a']},'error':'x'}}"
                        + "|PARAMETERS_CONTRADICTORY",
                "{'protocol':'openid4vp-v1-unsigned','data':{'response':'a.b.c.d.e'}}|ENCRYPTION_NOT_ASKED"
            })
    void what_else_a_page_passes_on_is_malformed(String json, Reason reason) {
        assertThat(whyMalformed(open(json.replace('\'', '"'), PLAIN))).contains(reason);
    }

    @Test
    @DisplayName("A-104, EN-03: where encryption was asked for, nothing readable and nothing for another key is taken")
    void where_encryption_was_asked_for_nothing_else_is_taken() {
        var another = ResponseKey.generate(Answers.CHANCE, "request-2");
        var foreign = Answers.encrypt(
                GOOD.replace('\'', '"'),
                Answers.header(EncryptionMethod.A128GCM).keyID("request-2").build(),
                another);

        assertThat(whyMalformed(open(answer(GOOD), ENCRYPTED))).contains(Reason.NOT_ENCRYPTED);
        assertThat(whyMalformed(open(answer("{'response':'" + foreign + "'}"), ENCRYPTED)))
                .contains(Reason.ENCRYPTION_KEY_UNKNOWN);
        assertThat(whyMalformed(open(answer("{'response':5}"), ENCRYPTED))).contains(Reason.ENCRYPTION_MALFORMED);
        assertThat(whyMalformed(open(answer("{'response':'" + encrypted(GOOD) + "','error':'x'}"), ENCRYPTED)))
                .contains(Reason.PARAMETERS_CONTRADICTORY);
    }

    @Test
    @DisplayName("RS-11: an endless answer is not read")
    void an_endless_answer_is_not_read() {
        assertThat(whyMalformed(open(answer("{'x':'" + "a".repeat(ResponseOpener.MAX_LENGTH) + "'}"), PLAIN)))
                .contains(Reason.TOO_LARGE);
    }

    @Test
    @DisplayName("AR-06: a posted answer repeats its state, one through a browser has none")
    void a_state_goes_with_posted_answers_only() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpenRequest(
                        ResponseMode.DIRECT_POST, Optional.empty(), Answers.QUERY, Optional.empty(), List.of()))
                .withMessageContaining("state");
        assertThat(PLAIN.state()).isEmpty();
    }

    private static String answer(String data) {
        return ("{'protocol':'openid4vp-v1-unsigned','data':" + data + "}").replace('\'', '"');
    }

    private static String encrypted(String payload) {
        return Answers.encrypt(
                payload.replace('\'', '"'),
                Answers.header(EncryptionMethod.A256GCM).build());
    }

    private static WalletAnswer open(String json, OpenRequest request) {
        return new ResponseOpener()
                .openFromBrowser(json, request, Set.of(BrowserProtocol.UNSIGNED, BrowserProtocol.SIGNED));
    }

    private static List<String> queryIds(WalletAnswer answer) {
        return answer.fold(
                presented -> presented.credentials().stream()
                        .map(each -> each.queryId())
                        .toList(),
                declined -> List.of(declined.code()),
                malformed -> List.of(malformed.reason().wireName()));
    }

    private static Optional<WalletError> declined(WalletAnswer answer) {
        return answer.fold(
                presented -> Optional.empty(),
                declined -> Optional.of(declined.error()),
                malformed -> Optional.empty());
    }

    private static Optional<Reason> whyMalformed(WalletAnswer answer) {
        return answer.fold(
                presented -> Optional.empty(),
                declined -> Optional.empty(),
                malformed -> Optional.of(malformed.reason()));
    }
}
