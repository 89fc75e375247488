package org.vouchgate.credential.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.w3c.Verifying.CHANCE;
import static org.vouchgate.credential.w3c.Verifying.COLLEGE;
import static org.vouchgate.credential.w3c.Verifying.HOLDER;
import static org.vouchgate.credential.w3c.Verifying.NOON;
import static org.vouchgate.credential.w3c.Verifying.badge;
import static org.vouchgate.credential.w3c.Verifying.certificate;
import static org.vouchgate.credential.w3c.Verifying.certificate11;
import static org.vouchgate.credential.w3c.Verifying.on;
import static org.vouchgate.credential.w3c.Verifying.present;
import static org.vouchgate.credential.w3c.Verifying.with;
import static org.vouchgate.credential.w3c.Verifying.without;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.TestIssuer;
import org.vouchgate.testkit.issuer.VcJwtBuilder;

/** What a credential's token must be, and what it must not be: protocol notes 2.1, 2.4, 2.5 and 2.8. */
class VcJwtTest {

    private static final TestKey STRANGER = TestKey.p256(CHANCE);

    @Test
    @DisplayName("A-01, A-02: an unsigned or MACed credential is refused")
    void weak_algorithms_are_refused() {
        for (var algorithm : List.of("none", "None", "HS256", "RS1", "ES256K")) {
            assertRefused(
                    badge().alterHeader(with(header -> header.add("alg", algorithm))), Reason.ALGORITHM_NOT_ALLOWED);
        }
    }

    @Test
    void a_stranger_cannot_sign_for_an_issuer() {
        assertRefused(badge().signedBy(STRANGER), Reason.SIGNATURE_INVALID);
        assertRefused(badge().alterJwt(Jws::corrupt), Reason.SIGNATURE_INVALID);
    }

    @Test
    @DisplayName("A-04, A-41: a key in the header is no reason to believe that the issuer signed")
    void a_header_key_proves_nothing() {
        assertRefused(
                badge().signedBy(STRANGER).alterHeader(with(header -> header.add("jwk", STRANGER.publicJwk()))),
                Reason.ISSUER_KEY_NOT_BOUND);
        assertRefused(
                badge().alterHeader(with(header -> header.add("jwk", STRANGER.publicJwk()))),
                Reason.ISSUER_KEY_NOT_BOUND);
        assertRefused(badge().alterHeader(with(header -> header.add("jwk", "mine"))), Reason.ISSUER_KEY_NOT_BOUND);
    }

    @Test
    @DisplayName("2.1.5: a header may repeat the key that is the issuer's anyway")
    void the_issuers_own_key_may_stand_in_the_header() {
        var reading = present(badge().alterHeader(
                        with(header -> header.add("jwk", COLLEGE.key().publicJwk()))));

        assertThat(on(Check.INTEGRITY, reading).reason()).isEqualTo(Reason.SIGNED_BY_ISSUER);
    }

    @Test
    @DisplayName("A-40, A-41, D8: a web address with a key in kid or fragment is nobody's key")
    void a_web_address_that_nobody_registered_is_not_followed() {
        var forged = badge().alterCredential(with(vc -> vc.add("issuer", "https://mit.example")))
                .alterPayload(with(claims -> claims.add("iss", "https://mit.example")))
                .alterHeader(with(header -> header.add("kid", "https://mit.example#" + STRANGER.didKey())));

        assertRefused(forged, Reason.KEY_MECHANISM_NOT_ALLOWED);
    }

    @Test
    @DisplayName("A-07: an extension that nobody knows is refused")
    void critical_headers_are_refused() {
        assertRefused(
                certificate()
                        .alterHeader(with(header ->
                                header.add("crit", Json.createArrayBuilder().add("x")))),
                Reason.CRITICAL_HEADER_NOT_UNDERSTOOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vp+jwt", "kb+jwt", "statuslist+jwt", "dc+sd-jwt", "oauth-authz-req+jwt"})
    @DisplayName("A-10: a token of another class is no credential")
    void the_type_of_the_token_is_checked(String type) {
        assertRefused(badge().tokenType(type), Reason.WRONG_TOKEN_TYPE);
    }

    @Test
    @DisplayName("2.5.1: a credential of data model 2.0 that is no badge must be a vc+jwt")
    void only_badges_may_call_themselves_jwt() {
        assertRefused(certificate().tokenType("JWT"), Reason.WRONG_TOKEN_TYPE);
    }

    @Test
    @DisplayName("A-68: a vc or vp claim beside the credential is refused")
    void two_contents_are_refused() {
        assertRefused(
                certificate().alterPayload(with(claims -> claims.add("vc", JsonValue.EMPTY_JSON_OBJECT))),
                Reason.CONTENT_CONTRADICTORY);
        assertRefused(
                certificate11().alterPayload(with(claims -> claims.add("credentialSubject", "else"))),
                Reason.CONTENT_CONTRADICTORY);
        assertRefused(
                certificate().alterPayload(with(claims -> claims.add("vp", JsonValue.EMPTY_JSON_OBJECT))),
                Reason.WRONG_TOKEN_TYPE);
    }

    @Test
    @DisplayName("A-42, OB-04: what token and credential both say must agree")
    void contradictions_are_refused() {
        for (var token : List.of(badge(), badge().dataModel11())) {
            assertRefused(
                    token.alterPayload(with(claims -> claims.add("sub", STRANGER.didKey()))),
                    Reason.CONTENT_CONTRADICTORY);
            assertRefused(
                    token.alterPayload(with(claims -> claims.add("jti", "urn:uuid:other"))),
                    Reason.CONTENT_CONTRADICTORY);
            assertRefused(
                    token.alterPayload(with(claims -> claims.add("iss", STRANGER.didKey()))),
                    Reason.CONTENT_CONTRADICTORY);
            assertRefused(
                    token.alterPayload(with(
                            claims -> claims.add("nbf", NOON.minusSeconds(61).getEpochSecond()))),
                    Reason.CONTENT_CONTRADICTORY);
            assertRefused(
                    token.validUntil(NOON.plusSeconds(9))
                            .alterPayload(with(claims ->
                                    claims.add("exp", NOON.plusSeconds(10).getEpochSecond()))),
                    Reason.CONTENT_CONTRADICTORY);
        }
    }

    @Test
    @DisplayName("OB-04: a badge as JWT must repeat its issuer, subject, identifier and dates as claims")
    void a_badge_must_have_its_claims() {
        for (var claim : List.of("iss", "sub", "jti", "nbf", "exp")) {
            assertRefused(
                    badge().validUntil(NOON.plusSeconds(9)).alterPayload(without(claim)), Reason.DATA_MODEL_VIOLATED);
        }
    }

    @Test
    @DisplayName("OB-04: a badge's header has no other members than Open Badges names")
    void a_badge_has_no_foreign_headers() {
        assertRefused(
                badge().alterHeader(with(header -> header.add("jku", "https://keys.example/"))),
                Reason.DATA_MODEL_VIOLATED);
    }

    @Test
    @DisplayName("OB-03: a badge says who achieved it, by id or by identifier")
    void a_badge_names_its_recipient() {
        var nobody = Json.createObjectBuilder()
                .add("type", "AchievementSubject")
                .add(
                        "achievement",
                        Json.createObjectBuilder()
                                .add("id", "urn:uuid:a")
                                .add("type", "Achievement")
                                .add("name", "Welding"))
                .build();
        var hashed = Json.createObjectBuilder(nobody)
                .add(
                        "identifier",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "IdentityObject")
                                        .add("hashed", true)
                                        .add("identityHash", "sha256$00")
                                        .add("identityType", "emailAddress")))
                .build();

        assertRefused(badge().subject(nobody), Reason.DATA_MODEL_VIOLATED);
        assertThat(on(Check.INTEGRITY, present(badge().subject(hashed))).answer())
                .isEqualTo(Answer.PASSED);
    }

    @Test
    @DisplayName("2.4.2: members that stand in the token only are added to the credential")
    void registered_claims_rebuild_the_credential() {
        var sparse = certificate11()
                .validUntil(NOON.plusSeconds(600))
                .alterCredential(vc -> Json.createObjectBuilder(vc)
                        .remove("issuer")
                        .remove("id")
                        .remove("issuanceDate")
                        .remove("expirationDate")
                        .add("credentialSubject", Json.createObjectBuilder().add("course", "Welding"))
                        .build());

        var credential = present(sparse).credential().orElseThrow();

        assertThat(credential.claims().getString("issuer"))
                .isEqualTo(COLLEGE.key().didKey());
        assertThat(credential.claims().getString("id")).isEqualTo(Verifying.DEGREE);
        assertThat(credential.claims().getString("issuanceDate")).isEqualTo("2026-11-22T11:59:00Z");
        assertThat(credential.claims().getString("expirationDate")).isEqualTo("2026-11-22T12:10:00Z");
        assertThat(credential.claims().getJsonObject("credentialSubject").getString("id"))
                .isEqualTo(HOLDER.didKey());
    }

    @Test
    @DisplayName("2.4.2: without iss, or without any date of issue, a token of data model 1.1 is none")
    void issuer_and_date_are_demanded() {
        assertRefused(certificate11().alterPayload(without("iss")), Reason.DATA_MODEL_VIOLATED);
        assertRefused(
                certificate11().alterPayload(without("nbf")).alterCredential(without("issuanceDate")),
                Reason.DATA_MODEL_VIOLATED);
    }

    @Test
    @DisplayName("2.4.6, A-56, A-58: contexts begin with one data model, mix no two, and define nothing of their own")
    void contexts_are_checked() {
        assertRefused(contexts(certificate11(), "https://www.w3.org/ns/credentials/v2"), Reason.DATA_MODEL_VIOLATED);
        assertRefused(contexts(certificate(), "https://www.w3.org/2018/credentials/v1"), Reason.DATA_MODEL_VIOLATED);
        assertRefused(certificate().context("https://www.w3.org/2018/credentials/v1"), Reason.DATA_MODEL_VIOLATED);
        assertRefused(certificate11().context("https://www.w3.org/ns/credentials/v2"), Reason.DATA_MODEL_VIOLATED);
        assertRefused(
                certificate()
                        .alterCredential(with(vc -> vc.add(
                                "@context",
                                Json.createArrayBuilder()
                                        .add("https://www.w3.org/ns/credentials/v2")
                                        .add(Json.createObjectBuilder().add("degree", "https://x.example/"))))),
                Reason.DATA_MODEL_VIOLATED);
    }

    @Test
    @DisplayName("2.5.3: type, issuer, identifier and subject are what the data model demands")
    void the_structure_is_checked() {
        assertRefused(change("type", Json.createValue("Diploma")), Reason.DATA_MODEL_VIOLATED);
        assertRefused(change("issuer", Json.createValue("a college")), Reason.DATA_MODEL_VIOLATED);
        assertRefused(change("issuer", JsonValue.EMPTY_JSON_OBJECT), Reason.DATA_MODEL_VIOLATED);
        assertRefused(change("id", Json.createValue("no identifier")), Reason.DATA_MODEL_VIOLATED);
        assertRefused(change("credentialSubject", JsonValue.EMPTY_JSON_OBJECT), Reason.DATA_MODEL_VIOLATED);
        assertRefused(change("credentialSubject", Json.createValue("she")), Reason.DATA_MODEL_VIOLATED);
        assertRefused(change("@context", JsonArray.EMPTY_JSON_ARRAY), Reason.DATA_MODEL_VIOLATED);
    }

    @Test
    @DisplayName("RFC 7519 4.1.3: a credential that was made for somebody else is not for us")
    void the_audience_of_the_credential_is_kept() {
        assertRefused(
                certificate().alterPayload(with(claims -> claims.add("aud", "https://else.example"))),
                Reason.MADE_FOR_ANOTHER_AUDIENCE);
    }

    @Test
    @DisplayName("A-06: a key of another kind than the algorithm is refused")
    void the_key_must_fit_the_algorithm() {
        var issuer = TestIssuer.didKey(TestKey.p384(CHANCE), CHANCE);

        assertRefused(
                badge(issuer).alterHeader(with(header -> header.add("alg", "ES256"))), Reason.KEY_UNFIT_FOR_ALGORITHM);
    }

    private static VcJwtBuilder change(String member, JsonValue value) {
        return certificate().alterCredential(with(vc -> vc.add(member, value)));
    }

    private static VcJwtBuilder contexts(VcJwtBuilder credential, String only) {
        return credential.alterCredential(
                with(vc -> vc.add("@context", Json.createArrayBuilder().add(only))));
    }

    private static void assertRefused(VcJwtBuilder credential, Reason reason) {
        var reading = present(credential);

        assertThat(reading.credential()).isEmpty();
        assertThat(on(Check.INTEGRITY, reading))
                .extracting(Finding::answer, Finding::reason)
                .containsExactly(Answer.FAILED, reason);
    }
}
