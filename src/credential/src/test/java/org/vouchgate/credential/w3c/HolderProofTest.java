package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.w3c.Verifying.CHALLENGE;
import static org.vouchgate.credential.w3c.Verifying.CHANCE;
import static org.vouchgate.credential.w3c.Verifying.HOLDER;
import static org.vouchgate.credential.w3c.Verifying.NOON;
import static org.vouchgate.credential.w3c.Verifying.badge;
import static org.vouchgate.credential.w3c.Verifying.certificate;
import static org.vouchgate.credential.w3c.Verifying.on;
import static org.vouchgate.credential.w3c.Verifying.presentation;
import static org.vouchgate.credential.w3c.Verifying.read;
import static org.vouchgate.credential.w3c.Verifying.readUnbound;
import static org.vouchgate.credential.w3c.Verifying.with;
import static org.vouchgate.credential.w3c.Verifying.without;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.testkit.TestKey;

/** Who presents, and for which request: FM-04, protocol notes 2.4.5 and D12. */
class HolderProofTest {

    private static final TestKey THIEF = TestKey.p256(CHANCE);

    @Test
    @DisplayName("FM-04: a proof with another nonce, or with none, answers another request")
    void a_wrong_nonce_is_refused() {
        assertRefused(sound().claim("nonce", text("another")), Reason.HOLDER_PROOF_NONCE_MISMATCH);
        assertRefused(sound().payload(without("nonce")), Reason.HOLDER_PROOF_NONCE_MISMATCH);
    }

    @Test
    @DisplayName("VT-09: a presentation inside a presentation is no credential, in an envelope or as a token")
    void a_presentation_inside_a_presentation_is_refused() {
        var inner = sound();
        var newer = presentation().dataModel2().of(certificate().jwt());

        assertThat(integrity(presentation().of(inner.jwt()))).isEqualTo(Reason.WRONG_TOKEN_TYPE);
        assertThat(integrity(presentation().dataModel2().of(newer.jwt()))).isEqualTo(Reason.UNSUPPORTED_FORMAT);
        assertThat(integrity(presentation().dataModel2().enveloped("data:application/vp+jwt," + newer.jwt())))
                .isEqualTo(Reason.UNSUPPORTED_FORMAT);
    }

    @Test
    @DisplayName("FM-04: a proof for somebody else, or for several, is not for us")
    void a_wrong_audience_is_refused() {
        var several = Json.createArrayBuilder()
                .add(CHALLENGE.audience())
                .add("https://else.example")
                .build();

        assertRefused(sound().claim("aud", text("https://else.example")), Reason.HOLDER_PROOF_AUDIENCE_MISMATCH);
        assertRefused(sound().claim("aud", several), Reason.HOLDER_PROOF_AUDIENCE_MISMATCH);
        assertRefused(sound().payload(without("aud")), Reason.HOLDER_PROOF_AUDIENCE_MISMATCH);
    }

    @Test
    @DisplayName("A-61, D12: whoever presents somebody else's credential is not its holder")
    void a_thief_is_not_the_subject() {
        var stolen = Presentations.by(THIEF, CHALLENGE, NOON).of(badge().jwt());

        var reading = read(stolen);

        assertRefused(reading, Reason.HOLDER_IS_NOT_SUBJECT);
        assertThat(reading.credential().orElseThrow().subjectBinding()).isEqualTo(SubjectBinding.NONE);
    }

    @Test
    @DisplayName("A-61: a thief who takes the subject's name still lacks the subject's key")
    void the_subjects_name_needs_the_subjects_key() {
        assertRefused(sound().signedBy(THIEF), Reason.HOLDER_PROOF_SIGNATURE_INVALID);
        assertRefused(
                sound().signedBy(THIEF).header(with(header -> header.add("kid", THIEF.didKeyMethod()))),
                Reason.HOLDER_KEY_MISSING);
        assertRefused(
                sound().signedBy(THIEF).header(with(header -> header.add("jwk", THIEF.publicJwk()))),
                Reason.HOLDER_PROOF_SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("2.4.5: a key that the issuer confirmed in the credential is the holder's")
    void a_confirmed_key_proves_the_holder() {
        var bound = certificate().alterCredential(with(vc -> vc.add("cnf", confirmation(HOLDER.publicJwk()))));
        var boundToOther = certificate().alterCredential(with(vc -> vc.add("cnf", confirmation(THIEF.publicJwk()))));

        assertThat(on(Check.HOLDER_BINDING, read(presentation().of(bound.jwt())))
                        .reason())
                .isEqualTo(Reason.PRESENTED_BY_HOLDER);
        assertRefused(presentation().of(boundToOther.jwt()), Reason.HOLDER_PROOF_SIGNATURE_INVALID);
    }

    @Test
    void a_confirmation_without_a_usable_key_binds_nobody() {
        var symmetric =
                Json.createObjectBuilder().add("kty", "oct").add("k", "AAAA").build();
        var credential = certificate().alterCredential(with(vc -> vc.add("cnf", confirmation(symmetric))));

        assertRefused(presentation().of(credential.jwt()), Reason.HOLDER_KEY_UNUSABLE);
    }

    @Test
    @DisplayName("D12: a credential that names nobody can be nobody's")
    void a_subject_without_identifier_cannot_be_bound() {
        var credential = certificate()
                .subject(Json.createObjectBuilder().add("course", "Welding").build());

        assertRefused(presentation().of(credential.jwt()), Reason.HOLDER_KEY_MISSING);
    }

    @Test
    void dates_of_the_proof_are_kept() {
        long noon = NOON.getEpochSecond();

        assertRefused(sound().claim("exp", Json.createValue(noon - 61)), Reason.HOLDER_PROOF_TOO_OLD);
        assertRefused(sound().claim("iat", Json.createValue(noon - 61)), Reason.HOLDER_PROOF_TOO_OLD);
        assertRefused(sound().claim("iat", Json.createValue(noon + 61)), Reason.HOLDER_PROOF_FROM_FUTURE);
        assertRefused(sound().claim("nbf", Json.createValue(noon + 61)), Reason.HOLDER_PROOF_FROM_FUTURE);
        assertRefused(sound().claim("exp", text("tomorrow")), Reason.HOLDER_PROOF_MALFORMED);
        assertThat(on(Check.HOLDER_BINDING, read(sound().claim("iat", Json.createValue(noon - 59))))
                        .answer())
                .isEqualTo(Answer.PASSED);
    }

    @Test
    @DisplayName("A-01, A-02: an unsigned or MACed proof is refused before anything in it is read")
    void weak_algorithms_are_refused() {
        assertRefused(
                sound().header(with(header -> header.add("alg", "none"))), Reason.HOLDER_PROOF_ALGORITHM_NOT_ALLOWED);
        assertRefused(
                sound().header(with(header -> header.add("alg", "HS256"))), Reason.HOLDER_PROOF_ALGORITHM_NOT_ALLOWED);
        assertRefused(
                sound().header(with(header -> header.add("alg", "RS256"))), Reason.HOLDER_PROOF_ALGORITHM_NOT_ALLOWED);
    }

    @Test
    @DisplayName("A-07: a proof with an extension nobody knows is refused")
    void critical_headers_are_refused() {
        assertRefused(
                sound().header(with(header ->
                        header.add("crit", Json.createArrayBuilder().add("x")).add("x", 1))),
                Reason.HOLDER_PROOF_MALFORMED);
    }

    @Test
    @DisplayName("A-10: a token of another class is no presentation")
    void the_type_of_the_token_is_checked() {
        assertRefused(sound().header(with(header -> header.add("typ", "kb+jwt"))), Reason.HOLDER_PROOF_WRONG_TYPE);
    }

    @Test
    @DisplayName("A-68: a presentation with two contents is refused")
    void two_contents_are_refused() {
        assertRefused(sound().dataModel2().claim("vp", JsonValue.EMPTY_JSON_OBJECT), Reason.HOLDER_PROOF_MALFORMED);
        assertRefused(sound().claim("vc", JsonValue.EMPTY_JSON_OBJECT), Reason.HOLDER_PROOF_MALFORMED);
    }

    @Test
    @DisplayName("2.5.4: iss and holder must name one party")
    void two_holders_are_refused() {
        assertRefused(sound().dataModel2().claim("iss", text(THIEF.didKey())), Reason.HOLDER_PROOF_MALFORMED);
    }

    @Test
    void a_presentation_must_keep_to_its_data_model() {
        assertRefused(sound().claim("vp", JsonValue.EMPTY_JSON_OBJECT), Reason.HOLDER_PROOF_MALFORMED);
        assertRefused(sound().dataModel2().claim("type", text("VerifiableCredential")), Reason.HOLDER_PROOF_MALFORMED);
    }

    @Test
    @DisplayName("D13: without a demand for proof, an unbound presentation is no failure but a bad one is")
    void without_a_demand_only_a_bad_proof_fails() {
        var unbound = readUnbound(
                Presentations.by(THIEF, CHALLENGE, NOON).of(badge().jwt()).jwt());
        var forged = readUnbound(sound().signedBy(THIEF).jwt());

        assertThat(on(Check.HOLDER_BINDING, unbound).answer()).isEqualTo(Answer.NOT_APPLICABLE);
        assertRefused(forged, Reason.HOLDER_PROOF_SIGNATURE_INVALID);
    }

    private static Presentations sound() {
        return presentation().of(badge().jwt());
    }

    private static JsonObject confirmation(JsonObject jwk) {
        return Json.createObjectBuilder().add("jwk", jwk).build();
    }

    private static JsonValue text(String text) {
        return Json.createValue(text);
    }

    private static void assertRefused(Presentations presentation, Reason reason) {
        assertRefused(read(presentation), reason);
    }

    private static void assertRefused(Reading reading, Reason reason) {
        assertThat(on(Check.HOLDER_BINDING, reading))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.FAILED, reason);
    }

    private static Reason integrity(Presentations presentation) {
        return on(Check.INTEGRITY, read(presentation)).reason();
    }
}
