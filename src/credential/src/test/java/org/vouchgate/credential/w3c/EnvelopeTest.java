package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.credential.key.KeyPolicy;

/** Credentials in envelopes: the token itself is in there, or nothing is (VCDM 2.0 section 4.13). */
class EnvelopeTest {

    private static final EnvelopeReader CREDENTIALS = new EnvelopeReader(new IssuerKeysByPolicy(
            KeyPolicy.NOBODY_REGISTERED,
            new RecentDocuments(
                    (address, accept, maxBytes) -> {
                        throw new AssertionError(address + " was asked for");
                    },
                    Duration.ofMinutes(1))));

    @Test
    void a_jwt_and_an_sd_jwt_are_read_out_of_their_envelopes() {
        var jwt = read(
                credential("data:application/vc+jwt," + Verifying.certificate().jwt()));
        var sdJwt =
                read(credential("DATA:application/VC+SD-JWT," + VcSdJwts.sound().encoded()));

        assertThat(course(jwt)).isEqualTo("Welding");
        assertThat(course(sdJwt)).isEqualTo("Welding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://college.example/credential",
                "https://college.example/credential",
                "data:text/html,<p>",
                "data:application/vc+cose,0oRD",
                "data:application/vp+jwt,a.b.c",
                "data:application/vc+jwt;charset=utf-8,a.b.c",
                "data:application/vc+jwt;base64,YS5iLmM",
                "data:,a.b.c",
                "data:application/vc+jwt",
                "a.b.c"
            })
    @DisplayName("A-69: an envelope that holds anything but a credential's token is refused")
    void anything_else_is_refused(String id) {
        assertThat(refusal(read(credential(id)))).isEqualTo(Reason.UNSUPPORTED_FORMAT);
    }

    @Test
    @DisplayName("A-69: an envelope has the context, the type and the id that the data model demands")
    void an_envelope_says_that_it_is_one() {
        var sound = credential("data:application/vc+jwt,a.b.c");

        assertThat(refusal(read(without(sound, "@context")))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
        assertThat(refusal(read(without(sound, "type")))).isEqualTo(Reason.DATA_MODEL_VIOLATED);
        assertThat(refusal(read(without(sound, "id")))).isEqualTo(Reason.UNSUPPORTED_FORMAT);
        assertThat(refusal(read(sound))).isEqualTo(Reason.MALFORMED);
    }

    @Test
    @DisplayName("A-10: an enveloped presentation is no enveloped credential, and the other way round")
    void a_presentation_is_no_credential() {
        var presentation = envelope("EnvelopedVerifiablePresentation", "data:application/vp+jwt,a.b.c");
        var mixed = envelope("EnvelopedVerifiablePresentation", "data:application/vc+jwt,a.b.c");

        assertThat(Envelope.open(presentation).fold(Envelope::kind, refused -> null))
                .isEqualTo(Envelope.Kind.VP_JWT);
        assertThat(refusal(read(presentation))).isEqualTo(Reason.WRONG_TOKEN_TYPE);
        assertThat(refusal(read(mixed))).isEqualTo(Reason.UNSUPPORTED_FORMAT);
    }

    @Test
    @DisplayName("2.5 #5: a vp+jwt may carry an SD-JWT in an envelope; its holder signs the presentation")
    void a_presentation_may_carry_an_enveloped_sd_jwt() {
        var reading = Verifying.read(Verifying.presentation()
                .dataModel2()
                .enveloped("data:application/vc+sd-jwt," + VcSdJwts.sound().encoded()));

        assertThat(Verifying.on(Check.INTEGRITY, reading).reason()).isEqualTo(Reason.SIGNED_BY_ISSUER);
        assertThat(Verifying.on(Check.HOLDER_BINDING, reading).reason()).isEqualTo(Reason.PRESENTED_BY_HOLDER);
    }

    private static Read<SignedCredential> read(JsonObject envelope) {
        return CREDENTIALS.read(envelope, Verifying.NOON);
    }

    private static String course(Read<SignedCredential> read) {
        return read.fold(
                credential ->
                        credential.json().getJsonObject("credentialSubject").getString("course"),
                refused -> {
                    throw new AssertionError(refused);
                });
    }

    private static Reason refusal(Read<SignedCredential> read) {
        return read.fold(
                credential -> {
                    throw new AssertionError(credential);
                },
                Finding::reason);
    }

    private static JsonObject credential(String id) {
        return envelope("EnvelopedVerifiableCredential", id);
    }

    private static JsonObject envelope(String type, String id) {
        return Json.createObjectBuilder()
                .add("@context", "https://www.w3.org/ns/credentials/v2")
                .add("id", id)
                .add("type", type)
                .build();
    }

    private static JsonObject without(JsonObject object, String name) {
        return Json.createObjectBuilder(object).remove(name).build();
    }
}
