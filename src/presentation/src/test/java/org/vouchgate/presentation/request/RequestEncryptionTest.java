package org.vouchgate.presentation.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.presentation.request.Requests.CERTIFIED;
import static org.vouchgate.presentation.request.Requests.CHANCE;
import static org.vouchgate.presentation.request.Requests.FORMATS;
import static org.vouchgate.presentation.request.Requests.IDENTITY;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.SignatureCheck;

class RequestEncryptionTest {

    @Test
    @DisplayName("RU-09, RU-10: to a wallet that sends a key the signed object goes encrypted")
    void to_a_wallet_that_sends_a_key_the_signed_object_goes_encrypted() throws JOSEException, ParseException {
        var key =
                new ECKeyGenerator(Curve.P_256).secureRandom(CHANCE).keyID("w1").generate();

        var jwe = JWEObject.parse(served("{\"jwks\":{\"keys\":[" + key.toPublicJWK() + "]}}"));
        jwe.decrypt(new ECDHDecrypter(key));
        var inside = CompactJws.parse(jwe.getPayload().toString()).orElseThrow();

        assertThat(jwe.getHeader().getKeyID()).isEqualTo("w1");
        assertThat(jwe.getHeader().getContentType()).isEqualTo("JWT");
        assertThat(jwe.getHeader().getEncryptionMethod().getName()).isEqualTo("A128GCM");
        assertThat(inside.payload().getString("wallet_nonce")).isEqualTo("w-nonce");
        assertThat(inside.verify(CERTIFIED.leaf().getPublicKey(), Set.of(JwsAlgorithm.ES256)))
                .isEqualTo(SignatureCheck.VALID);
    }

    @Test
    @DisplayName("RU-09: the wallet's choice of method counts")
    void the_wallets_choice_of_method_counts() throws JOSEException, ParseException {
        var jwe = JWEObject.parse(served("{\"jwks\":{\"keys\":[" + publicKey()
                + "]},\"request_object_encryption_enc_values_supported\":[\"A128CBC-HS256\",\"A256GCM\"]}"));

        assertThat(jwe.getHeader().getEncryptionMethod().getName()).isEqualTo("A256GCM");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'jwks':{'keys':[]}}",
                "{'jwks':{'keys':['x',{'kty':'RSA'}]}}",
                "{'jwks':'x','jwks_uri':'https://10.0.0.1/'}",
                "{'jwks':{'keys':[{'kty':'EC','crv':'P-256','x':'AA','y':'AA'}]}}",
                "{'jwks':{'keys':[$]},'request_object_encryption_alg_values_supported':['RSA-OAEP']}",
                "{'jwks':{'keys':[$]},'request_object_encryption_enc_values_supported':['XC20P']}",
            })
    @DisplayName("RU-08, A-103: without a key that can be used the signed object goes as it is")
    void without_a_usable_key_the_signed_object_goes_as_it_is(String metadata) throws JOSEException {
        var jwt = served(metadata.replace('\'', '"').replace("$", publicKey()));

        assertThat(CompactJws.parse(jwt)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"use,sig", "alg,ECDH-ES+A256KW"})
    @DisplayName("RU-09: a key that is meant for something else is not used")
    void a_key_that_is_meant_for_something_else_is_not_used(String member, String value) throws JOSEException {
        var key = publicKey().replace("{", "{\"" + member + "\":\"" + value + "\",");

        assertThat(CompactJws.parse(served("{\"jwks\":{\"keys\":[" + key + "]}}")))
                .isPresent();
    }

    private static String publicKey() throws JOSEException {
        ECKey key = new ECKeyGenerator(Curve.P_256).secureRandom(CHANCE).generate();
        return key.toPublicJWK().toJSONString();
    }

    private static String served(String metadata) {
        return RequestObject.of(Requests.encrypted(), FORMATS)
                .answer(IDENTITY, Map.of("wallet_metadata", List.of(metadata), "wallet_nonce", List.of("w-nonce")))
                .fold(RequestAnswer.Served::requestObject, refused -> refused.sentence());
    }
}
