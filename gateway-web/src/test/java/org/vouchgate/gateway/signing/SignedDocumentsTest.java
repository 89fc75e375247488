package org.vouchgate.gateway.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.gateway.platform.UserError;

/** What the gateway signs can be checked with what it brings along, or with what the gateway publishes. */
class SignedDocumentsTest {

    @Test
    void a_signed_document_verifies_with_the_published_key_that_its_header_names() {
        var documents = Signers.at(Signers.NOON);

        var jws = CompactJws.parse(documents.sign("vouchgate-test+jwt", document()))
                .orElseThrow();

        var published = documents.keys().getJsonArray("keys").getJsonObject(0);
        assertThat(published.getString("kid")).isEqualTo(jws.keyId().orElseThrow());
        assertThat(jws.verify(PublicJwk.read(published).orElseThrow().key(), Set.of(JwsAlgorithm.ES256)))
                .isEqualTo(SignatureCheck.VALID);
        assertThat(jws.payload()).isEqualTo(document());
    }

    @Test
    void it_says_what_kind_it_is_so_that_nobody_takes_it_for_a_request() {
        var signed = Signers.at(Signers.NOON).sign("vouchgate-test+jwt", document());

        var jws = CompactJws.parse(signed).orElseThrow();

        assertThat(jws.hasType("vouchgate-test+jwt")).isTrue();
        assertThat(jws.hasType("oauth-authz-req+jwt")).isFalse();
    }

    @Test
    void it_brings_its_certificates_along_leaf_first() {
        var documents = Signers.at(Signers.NOON);

        var jws = CompactJws.parse(documents.sign("vouchgate-test+jwt", document()))
                .orElseThrow();

        assertThat(jws.header().getJsonArray("x5c"))
                .hasSameSizeAs(documents.chain())
                .isEqualTo(
                        documents.keys().getJsonArray("keys").getJsonObject(0).getJsonArray("x5c"));
    }

    @Test
    void nothing_is_signed_with_a_certificate_that_is_over() {
        var documents = Signers.at(Signers.YEARS_LATER);

        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> documents.sign("vouchgate-test+jwt", document()))
                .satisfies(error -> assertThat(error.problem().status()).isEqualTo(503));
    }

    private static JsonObject document() {
        return Json.createObjectBuilder().add("said", "ja – نعم").build();
    }
}
