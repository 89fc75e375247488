package org.vouchgate.presentation.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.presentation.request.Requests.FORMATS;
import static org.vouchgate.presentation.request.Requests.IDENTITY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.jose.CompactJws;

class WalletMetadataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'x':[{'y':1}],'jwks_uri':'https://10.0.0.1/'}",
                "{'vp_formats_supported':{'dc+sd-jwt':null,'mso_mdoc':{}},'client_id_prefixes_supported':['x509_hash'],"
                        + "'request_object_signing_alg_values_supported':['ES256'],'response_modes_supported':['direct_post.jwt'],"
                        + "'authorization_encryption_alg_values_supported':['ECDH-ES'],"
                        + "'authorization_encryption_enc_values_supported':['A256GCM']}",
            })
    @DisplayName("RU-08, RU-09: a wallet that can answer is served; unknown members and silence do no harm")
    void a_wallet_that_can_answer_is_served(String metadata) {
        assertThat(answer(metadata)).isEqualTo("served");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'client_id_prefixes_supported':['x509_san_dns']}|prefix-not-supported-by-wallet",
                "{'request_object_signing_alg_values_supported':['EdDSA']}|signing-algorithm-not-supported-by-wallet",
                "{'response_modes_supported':['direct_post','fragment']}|response-mode-not-supported-by-wallet",
                "{'vp_formats_supported':{'mso_mdoc':{}}}|format-not-supported-by-wallet",
            })
    @DisplayName("RU-09: a wallet that says it cannot answer is told so at once")
    void a_wallet_that_cannot_answer_is_told_so(String metadata, String code) {
        assertThat(answer(metadata)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'authorization_encryption_alg_values_supported':[]}",
                "{'authorization_encryption_alg_values_supported':['RSA-OAEP']}",
                "{'authorization_encryption_enc_values_supported':[]}",
                "{'authorization_encryption_enc_values_supported':['A128CBC-HS256']}",
            })
    @DisplayName("A-104: metadata without usable encryption ends the request, it does not weaken it")
    void encryption_is_never_given_up(String metadata) {
        assertThat(answer(metadata)).isEqualTo("encryption-not-supported-by-wallet");
    }

    @Test
    @DisplayName("EN-07, RU-09: a wallet with one method is served both on offer, of which it takes its own")
    void the_offer_stays_as_it_was() {
        var jwt = RequestObject.of(Requests.encrypted(), FORMATS)
                .answer(
                        IDENTITY,
                        Map.of(
                                "wallet_metadata",
                                List.of("{\"authorization_encryption_enc_values_supported\":[\"A256GCM\"]}")))
                .fold(RequestAnswer.Served::requestObject, refused -> refused.sentence());

        var metadata = CompactJws.parse(jwt).orElseThrow().payload().getJsonObject("client_metadata");
        assertThat(metadata.getJsonArray("encrypted_response_enc_values_supported"))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "<html>", "{'a':1,'a':2}", "{'a':"})
    @DisplayName("A-103: metadata that is not one JSON object is refused")
    void metadata_that_is_not_one_object_is_refused(String metadata) {
        assertThat(answer(metadata)).isEqualTo("wallet-metadata-malformed");
    }

    @Test
    @DisplayName("A-103: a megabyte of metadata is refused unread")
    void a_megabyte_of_metadata_is_refused_unread() {
        assertThat(answer("{'a':'" + "x".repeat(1024 * 1024) + "'}")).isEqualTo("wallet-metadata-malformed");
    }

    private static String answer(String metadata) {
        return RequestObject.of(Requests.encrypted(), FORMATS)
                .answer(IDENTITY, Map.of("wallet_metadata", List.of(metadata.replace('\'', '"'))))
                .fold(served -> "served", refused -> refused.code().wireName());
    }
}
