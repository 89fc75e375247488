package org.vouchgate.presentation.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.presentation.response.Answers.CHANCE;
import static org.vouchgate.presentation.response.Answers.ENCRYPTED;
import static org.vouchgate.presentation.response.Answers.KEY;
import static org.vouchgate.presentation.response.Answers.STATE;
import static org.vouchgate.presentation.response.Answers.encrypt;
import static org.vouchgate.presentation.response.Answers.encrypted;
import static org.vouchgate.presentation.response.Answers.form;
import static org.vouchgate.presentation.response.Answers.header;
import static org.vouchgate.presentation.response.Answers.open;
import static org.vouchgate.presentation.response.Answers.payload;
import static org.vouchgate.presentation.response.Answers.whyMalformed;
import static org.vouchgate.presentation.response.Answers.withHeader;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.util.Base64URL;
import jakarta.json.Json;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.presentation.request.ContentEncryption;
import org.vouchgate.presentation.request.ResponseMode;
import org.vouchgate.presentation.request.State;
import org.vouchgate.presentation.response.WalletAnswer.Declined;
import org.vouchgate.presentation.response.WalletAnswer.Malformed.Reason;
import org.vouchgate.presentation.response.WalletAnswer.Presented;

class EncryptedAnswerTest {

    @ParameterizedTest
    @ValueSource(strings = {"A128GCM", "A256GCM"})
    @DisplayName("EN-01, EN-02, EN-07: both methods that are offered are opened")
    void both_methods_are_opened(String method) {
        var jwe = encrypt(payload(), header(EncryptionMethod.parse(method)).build());

        assertThat(open(form("response", jwe), ENCRYPTED))
                .isEqualTo(new Presented(
                        List.of(new PresentedCredential("pid", CredentialFormat.SD_JWT_VC, "a~b", true))));
    }

    @Test
    @DisplayName("EN-04: apu and apv of any value go into the key derivation")
    void apu_and_apv_go_into_the_key_derivation() {
        var jwe = encrypt(
                payload(),
                header(EncryptionMethod.A128GCM)
                        .agreementPartyUInfo(Base64URL.encode(new byte[] {0, -1, 7, 66}))
                        .agreementPartyVInfo(Base64URL.encode("anything"))
                        .contentType("json")
                        .build());

        assertThat(open(form("response", jwe), ENCRYPTED)).isInstanceOf(Presented.class);
        assertThat(reason(withHeader("apu", "'AAAA'"))).isEqualTo(Reason.DECRYPTION_FAILED);
    }

    @Test
    @DisplayName("RS-09: a refusal may come encrypted")
    void a_refusal_may_come_encrypted() {
        var jwe = encrypt(
                "{\"error\":\"access_denied\",\"state\":\"" + STATE + "\"}",
                header(EncryptionMethod.A256GCM).build());

        assertThat(open(form("response", jwe), ENCRYPTED))
                .isEqualTo(new Declined(WalletError.ACCESS_DENIED, "access_denied", Optional.empty()));
    }

    @Test
    @DisplayName("RS-02: a refusal may come plain")
    void a_refusal_may_come_plain() {
        assertThat(open(form("error", "access_denied", "state", STATE), ENCRYPTED))
                .isInstanceOf(Declined.class);
    }

    @Test
    @DisplayName("RS-02, A-21: credentials may not come plain, not even beside an encrypted answer")
    void credentials_may_not_come_plain() {
        assertThat(whyMalformed(form("vp_token", "{'pid':['a']}", "state", STATE), ENCRYPTED))
                .contains(Reason.NOT_ENCRYPTED);
        assertThat(whyMalformed(form("vp_token", "{'pid':['a']}", "response", encrypted()), ENCRYPTED))
                .contains(Reason.NOT_ENCRYPTED);
    }

    @Test
    void a_response_and_an_error_contradict_each_other() {
        assertThat(whyMalformed(form("response", encrypted(), "error", "access_denied"), ENCRYPTED))
                .contains(Reason.PARAMETERS_CONTRADICTORY);
    }

    @Test
    @DisplayName("EN-09, A-15: compression is refused before anything is unpacked")
    void compression_is_refused() {
        var jwe = encrypt(
                payload() + " ".repeat(1000),
                header(EncryptionMethod.A128GCM)
                        .compressionAlgorithm(CompressionAlgorithm.DEF)
                        .build());

        assertThat(reason(jwe)).isEqualTo(Reason.ENCRYPTION_HEADER_NOT_ALLOWED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "EN-09|crit|['exp']",
                "EN-09|jku|'https://169.254.169.254/'",
                "EN-09|x5u|'https://10.0.0.1/'",
                "EN-09|x5c|['AAAA']",
                "EN-09|jwk|{'kty':'EC','crv':'P-256','x':'AA','y':'AA'}",
                "A-16|p2c|2147483647",
            })
    void headers_that_bring_keys_or_rules_are_refused(String rule, String name, String value) {
        assertThat(reason(withHeader(name, value))).describedAs(rule).isEqualTo(Reason.ENCRYPTION_HEADER_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'PBES2-HS256+A128KW'",
                "'RSA1_5'",
                "'RSA-OAEP-256'",
                "'dir'",
                "'ECDH-ES+A128KW'",
                "'none'",
                "'ecdh-es'",
                "7"
            })
    @DisplayName("EN-02, A-16, A-17, D14: another algorithm is refused before anything is derived")
    void another_algorithm_is_refused(String algorithm) {
        assertThat(reason(withHeader("alg", algorithm))).isEqualTo(Reason.ENCRYPTION_ALGORITHM_NOT_ALLOWED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'A128CBC-HS256'", "'A192GCM'", "'A256CBC-HS512'", "'XC20P'", "null"})
    @DisplayName("EN-02, A-19: a method that was not offered is refused")
    void a_method_that_was_not_offered_is_refused(String method) {
        assertThat(reason(withHeader("enc", method))).isEqualTo(Reason.ENCRYPTION_METHOD_NOT_OFFERED);
    }

    @Test
    @DisplayName("A-19: what one request offers does not count for another")
    void what_one_request_offers_does_not_count_for_another() {
        var onlyLong = new OpenRequest(
                ResponseMode.DIRECT_POST_JWT,
                new State(STATE),
                Answers.QUERY,
                Optional.of(KEY),
                List.of(ContentEncryption.A256GCM));

        assertThat(whyMalformed(form("response", encrypted()), onlyLong))
                .contains(Reason.ENCRYPTION_METHOD_NOT_OFFERED);
    }

    @Test
    @DisplayName("EN-03, A-20, A-95: an answer for another request's key is refused by its key id")
    void an_answer_for_another_key_is_refused() {
        assertThat(reason(withHeader("kid", "'request-2'"))).isEqualTo(Reason.ENCRYPTION_KEY_UNKNOWN);
        assertThat(reason(withHeader(
                        header -> Json.createObjectBuilder(header).remove("kid").build())))
                .isEqualTo(Reason.ENCRYPTION_KEY_UNKNOWN);
    }

    @Test
    @DisplayName("A-20: a key of the same name but another request does not open it")
    void a_key_of_the_same_name_does_not_open_it() {
        var other = ResponseKey.generate(CHANCE, KEY.keyId());

        assertThat(reason(encrypt(payload(), header(EncryptionMethod.A128GCM).build(), other)))
                .isEqualTo(Reason.DECRYPTION_FAILED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "no point of the curve|{'kty':'EC','crv':'P-256','x':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU','y':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU'}",
                "zero|{'kty':'EC','crv':'P-256','x':'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA','y':'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'}",
                "another curve|{'kty':'OKP','crv':'X25519','x':'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'}",
                "named otherwise|{'kty':'EC','crv':'secp256k1','x':'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU','y':'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0'}",
                "no key|'x'",
                "missing|null",
            })
    @DisplayName("EN-05, A-18: an ephemeral key that is no point of P-256 is refused")
    void an_ephemeral_key_off_the_curve_is_refused(String name, String key) {
        assertThat(reason(withHeader("epk", key))).describedAs(name).isEqualTo(Reason.EPHEMERAL_KEY_INVALID);
    }

    @Test
    @DisplayName("A-23: a tag or an initialisation vector of another length is refused")
    void a_shortened_tag_or_vector_is_refused() {
        assertThat(reason(changed(4, part -> part.substring(0, 16)))).isEqualTo(Reason.ENCRYPTION_MALFORMED);
        assertThat(reason(changed(2, part -> "AAAA"))).isEqualTo(Reason.ENCRYPTION_MALFORMED);
        assertThat(reason(changed(1, part -> "AAAA"))).isEqualTo(Reason.ENCRYPTION_MALFORMED);
    }

    @Test
    @DisplayName("A-08: padding and stray bits are refused")
    void loose_base64url_is_refused() {
        assertThat(reason(changed(4, part -> part + "=="))).isEqualTo(Reason.ENCRYPTION_MALFORMED);
        assertThat(reason(changed(3, part -> " " + part))).isEqualTo(Reason.ENCRYPTION_MALFORMED);
    }

    @Test
    void one_flipped_character_of_the_ciphertext_is_noticed() {
        assertThat(reason(changed(3, part -> (part.charAt(0) == 'A' ? "B" : "A") + part.substring(1))))
                .isEqualTo(Reason.DECRYPTION_FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "a.b.c", "....", "a.b.c.d.e.f", "{}"})
    @DisplayName("RS-01: what is not an encrypted JWT is refused")
    void what_is_not_an_encrypted_jwt_is_refused(String response) {
        assertThat(reason(response)).isEqualTo(Reason.ENCRYPTION_MALFORMED);
    }

    @Test
    @DisplayName("EN-01, A-03: a nested token is not what was asked for")
    void a_nested_token_is_refused() {
        var unsigned = "eyJhbGciOiJub25lIn0.eyJ2cF90b2tlbiI6e319.";

        assertThat(reason(encrypt(unsigned, header(EncryptionMethod.A128GCM).build())))
                .isEqualTo(Reason.PAYLOAD_MALFORMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "RS-12|{'state':'$','state':'$','vp_token':{'pid':['a']}}|PAYLOAD_MALFORMED",
                "EN-01|[]|PAYLOAD_MALFORMED",
                "EN-01|{'state':7,'vp_token':{'pid':['a']}}|PAYLOAD_MALFORMED",
                "EN-01|{'state':'$','error':{}}|PAYLOAD_MALFORMED",
                "VT-01|{'state':'$','vp_token':'a~b'}|VP_TOKEN_MALFORMED",
                "VT-01|{'state':'$','vp_token':null}|VP_TOKEN_MALFORMED",
                "A-95|{'vp_token':{'pid':['a']}}|STATE_MISMATCH",
                "RS-01|{'state':'$'}|PARAMETER_MISSING",
                "RS-01|{'state':'$','vp_token':{'pid':['a']},'error':'x'}|PARAMETERS_CONTRADICTORY",
                "A-105|{'state':'$','vp_token':{'pid':['a','b']}}|MULTIPLE_NOT_ASKED",
            })
    void what_was_encrypted_is_held_to_the_same_rules(String rule, String payload, Reason expected) {
        var text = payload.replace('\'', '"').replace("$", STATE);

        assertThat(reason(encrypt(text, header(EncryptionMethod.A128GCM).build())))
                .describedAs(rule)
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("A-95: a state beside the encryption may not contradict the one inside")
    void a_state_beside_the_encryption_may_not_contradict() {
        assertThat(whyMalformed(form("response", encrypted(), "state", "t".repeat(43)), ENCRYPTED))
                .contains(Reason.STATE_MISMATCH);
        assertThat(open(form("response", encrypted(), "state", STATE), ENCRYPTED))
                .isInstanceOf(Presented.class);
    }

    private static Reason reason(String jwe) {
        return whyMalformed(form("response", jwe), ENCRYPTED).orElseThrow(() -> new AssertionError("was opened"));
    }

    private static String changed(int part, java.util.function.UnaryOperator<String> change) {
        var parts = encrypted().split("\\.", -1);
        parts[part] = change.apply(parts[part]);
        return String.join(".", parts);
    }
}
