package org.vouchgate.credential.cose;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.cbor.CborReader;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.SignatureCheck;

/** The vectors are those of github.com/cose-wg/Examples, directory {@code sign1-tests}; key "11" signed them all. */
class CoseSign1Test {

    private static final String CONTENT = "A10442313154546869732069732074686520636F6E74656E742E";
    private static final String SIGNATURE =
            "8EB33E4CA31D1C465AB05AAC34CC6B23D58FEF5C083106C4D25A91AEF0B0117E2AF9A291AA32E14AB834DC56ED2A223444547E01F11D"
                    + "3B0916E5A4C345CACB36";
    private static final PublicJwk KEY = PublicJwk.read(Json.createObjectBuilder()
                    .add("kty", "EC")
                    .add("crv", "P-256")
                    .add("x", "usWxHK2PmfnHKwXPS54m0kTcGJ90UiglWiGahtagnv8")
                    .add("y", "IBOL-C3BttVivg-lSreASjpkttcsz-1rb7btKLv8EX4")
                    .build())
            .orElseThrow();

    @Test
    @DisplayName("sign-pass-03: a message without tag; the same with its tag")
    void a_sound_message_is_valid() {
        assertThat(check("8443A10126" + CONTENT + "5840" + SIGNATURE)).hasValue(SignatureCheck.VALID);
        assertThat(check("D28443A10126" + CONTENT + "5840" + SIGNATURE)).hasValue(SignatureCheck.VALID);
    }

    @Test
    @DisplayName("A-13, sign-pass-01: COSE lets an algorithm go unprotected, and this gateway does not")
    void an_algorithm_that_is_not_protected_is_refused() {
        var message =
                "D28441A0A201260442313154546869732069732074686520636F6E74656E742E584087DB0D2E5571843B78AC33ECB2830DF7B6"
                        + "E0A4D5B7376DE336B23C591C90C425317E56127FBE04370097CE347087B233BF722B64072BEB4486BDA4031D27244F";

        assertThat(check(message)).hasValue(SignatureCheck.ALGORITHM_NOT_ALLOWED);
    }

    @Test
    @DisplayName("sign-pass-02: no external data is ever expected, so a signature over some is not valid")
    void a_signature_over_external_data_is_refused() {
        var message = "D28443A10126" + CONTENT
                + "584010729CD711CB3813D8D8E944A8DA7111E7B258C9BDCA6135F7AE1ADBEE9509891267837E"
                + "1E33BD36C150326AE62755C6BD8E540C3E8F92D7D225E8DB72B8820B";

        assertThat(check(message)).hasValue(SignatureCheck.SIGNATURE_INVALID);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "sign-fail-02, D28443A10126A10442313154546869732069732074686520636F6E74656E742F, SIGNATURE_INVALID",
        "sign-fail-03, D28445A1013903E6A10442313154546869732069732074686520636F6E74656E742E, ALGORITHM_NOT_ALLOWED",
        "sign-fail-04, D2844AA10167756E6B6E6F776EA10442313154546869732069732074686520636F6E74656E742E, ALGORITHM_NOT_ALLOWED",
        "sign-fail-06, D28445A201260300A10442313154546869732069732074686520636F6E74656E742E, SIGNATURE_INVALID",
    })
    @DisplayName("A-13: messages that must fail")
    void messages_that_must_fail(String name, String message, SignatureCheck wanted) {
        assertThat(check(message + "5840" + SIGNATURE)).as(name).hasValue(wanted);
    }

    @Test
    @DisplayName("sign-fail-07: a protected header that was taken away")
    void a_header_that_was_taken_away_is_missed() {
        var message =
                "D28443A10126" + CONTENT + "58406520BBAF2081D7E0ED0F95F76EB0733D667005F7467CEC4B87B9381A6BA1EDE8E00DF2"
                        + "9F32A37230F39A842A54821FDD223092819D7728EFB9D3A0080B75380B";

        assertThat(check(message)).hasValue(SignatureCheck.SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("sign-fail-01: another tag")
    void another_tag_is_no_such_message() {
        assertThat(check("D903E68443A10126" + CONTENT + "5840" + SIGNATURE)).isEmpty();
        assertThat(check("D18443A10126" + CONTENT + "5840" + SIGNATURE)).isEmpty();
    }

    @Test
    @DisplayName("A-78: a payload that travels elsewhere is nil (RFC 9052, section 4.1), and not undefined")
    void undefined_is_no_payload_that_travels_elsewhere() {
        assertThat(read("8443A10126A0F65840" + SIGNATURE))
                .hasValueSatisfying(message -> assertThat(message.payload()).isEmpty());
        assertThat(read("8443A10126A0F75840" + SIGNATURE)).isEmpty();
    }

    @Test
    @DisplayName("A-05: a signature of zeros, a short one, a long one")
    void a_signature_out_of_range_is_refused() {
        for (var signature :
                new String[] {"5840" + "00".repeat(64), "5820" + "01".repeat(32), "5841" + SIGNATURE + "00"}) {
            assertThat(check("8443A10126" + CONTENT + signature)).hasValue(SignatureCheck.SIGNATURE_INVALID);
        }
    }

    private static Optional<SignatureCheck> check(String hex) {
        return read(hex)
                .map(message -> message.verify(
                        KEY.key(), CoseAlgorithm.ALL, message.payload().orElseThrow()));
    }

    private static Optional<CoseSign1> read(String hex) {
        return CborReader.read(HexFormat.of().parseHex(hex)).flatMap(CoseSign1::read);
    }
}
