package org.vouchgate.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.badge.Learning.BADGE;
import static org.vouchgate.credential.badge.Learning.CHANCE;
import static org.vouchgate.credential.badge.Learning.COLLEGE;
import static org.vouchgate.credential.badge.Learning.LEARNER;
import static org.vouchgate.credential.badge.Learning.PUBLISHER;
import static org.vouchgate.credential.badge.Learning.STRANGER;
import static org.vouchgate.credential.badge.Learning.badge;
import static org.vouchgate.credential.badge.Learning.endorsement;
import static org.vouchgate.credential.badge.Learning.failure;
import static org.vouchgate.credential.badge.Learning.mail;
import static org.vouchgate.credential.badge.Learning.present;
import static org.vouchgate.credential.badge.Learning.record;
import static org.vouchgate.credential.badge.Learning.text;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Assurance;
import org.vouchgate.credential.Part;
import org.vouchgate.credential.Part.Role;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.VerifiedCredential;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.TestIssuer;

/** Records and packages with credentials inside, each signed, presented and judged for real. */
class LearnerRecordTest {

    private static final TestIssuer MYSELF = TestIssuer.didKey(LEARNER, CHANCE);

    @Test
    @DisplayName("2.9 CLR 2: a sound badge inside a sound record is accepted in its own right, and tied to the holder")
    void a_sound_badge_is_accepted() {
        var verdict = present(record(PUBLISHER, text(badge(COLLEGE).jwt())));

        var inside = accepted(verdict).embedded().findFirst().orElseThrow().content();

        assertThat(inside.issuer().identifier()).isEqualTo(COLLEGE.identifier().orElseThrow());
        assertThat(inside.subjectBinding()).isEqualTo(SubjectBinding.CRYPTOGRAPHIC);
        assertThat(Assurance.of(verdict)).isEqualTo(Assurance.VERIFIED);
    }

    @Test
    @DisplayName("2.9 CLR 2: forged, expired and stranger's badges are each refused for their own reason")
    void each_badge_is_judged_for_itself() {
        var parts = present(record(
                        PUBLISHER,
                        text(badge(COLLEGE).alterJwt(Jws::corrupt).jwt()),
                        text(badge(COLLEGE)
                                .validFrom(Learning.NOON.minusSeconds(7200))
                                .validUntil(Learning.NOON.minusSeconds(3600))
                                .jwt()),
                        text(badge(STRANGER).jwt()),
                        text(badge(COLLEGE).jwt())))
                .parts();

        assertThat(failure(parts.get(0))).isEqualTo(Reason.SIGNATURE_INVALID);
        assertThat(failure(parts.get(1))).isEqualTo(Reason.EXPIRED);
        assertThat(failure(parts.get(2))).isEqualTo(Reason.ISSUER_UNKNOWN);
        assertThat(parts.get(3).verdict()).isInstanceOf(Verdict.Accepted.class);
        assertThat(parts)
                .extracting(Part::pointer)
                .startsWith("/credentialSubject/verifiableCredential/0", "/credentialSubject/verifiableCredential/1");
    }

    @Test
    @DisplayName("2.9 CLR 3: a badge of another learner inside the record is refused as such")
    void a_badge_of_another_learner_is_refused() {
        var other = TestKey.p256(CHANCE).didKey();
        var stolen = COLLEGE.vcJwt(Learning.NOON).openBadge(other, Learning.achievement());

        var verdict = present(record(PUBLISHER, text(stolen.jwt())));

        assertThat(failure(verdict.parts().get(0))).isEqualTo(Reason.SUBJECT_MISMATCH);
        assertThat(accepted(verdict).embedded()).isEmpty();
    }

    @Test
    @DisplayName("2.9 CLR 3, OB-08: learner and badge may also share a hashed identity, which ties less strongly")
    void a_shared_identity_is_enough() {
        var known = Json.createObjectBuilder().add("identifier", mail("ada@example.org", false, ""));
        var hashed = mail("sha256$" + Sha256.hex("ada@example.org" + "pepper"), true, "pepper");

        var verdict =
                present(record(PUBLISHER, known, text(badge(COLLEGE, hashed).jwt())));

        var inside = accepted(verdict).embedded().findFirst().orElseThrow().content();
        assertThat(inside.subjectBinding()).isEqualTo(SubjectBinding.IDENTIFIER_MATCH);
    }

    @Test
    @DisplayName(
            "2.9 CLR 3, A-61: a stranger's wrapper cannot tie its holder to a stolen badge by naming the victim's address")
    void a_strangers_wrapper_ties_nobody_to_a_badge() {
        var victim = Json.createObjectBuilder().add("identifier", mail("ada@example.org", false, ""));
        var stolen = badge(COLLEGE, mail("ada@example.org", false, ""));

        var part = present(record(STRANGER, victim, text(stolen.jwt()))).parts().get(0);

        assertThat(accepted(part.verdict()).content().subjectBinding()).isEqualTo(SubjectBinding.NONE);
    }

    @Test
    @DisplayName("A-61: nor by naming the victim's identifier beside a key of its own")
    void a_strangers_wrapper_with_a_key_of_its_own_ties_nobody() {
        var victim = TestKey.p256(CHANCE).didKey();
        var stolen = COLLEGE.vcJwt(Learning.NOON).openBadge(victim, Learning.achievement());
        var wrapper = record(STRANGER, text(stolen.jwt()))
                .alterCredential(before -> Json.createObjectBuilder(before)
                        .add("credentialSubject", withId(before.getJsonObject("credentialSubject"), victim))
                        .build())
                .alterPayload(before -> Json.createObjectBuilder(before)
                        .add("sub", victim)
                        .add("cnf", Json.createObjectBuilder().add("jwk", LEARNER.publicJwk()))
                        .build());

        var part = present(wrapper).parts().get(0);

        assertThat(accepted(part.verdict()).content().subjectBinding()).isEqualTo(SubjectBinding.NONE);
    }

    @Test
    @DisplayName("market 3.4: a self-issued package is self-asserted; a sound diploma in it stands, tied to its holder")
    void a_self_issued_package_may_hold_a_verified_badge() {
        var verdict = present(record(MYSELF, text(badge(COLLEGE).jwt())));

        assertThat(verdict.findings()).last().extracting(each -> each.reason()).isEqualTo(Reason.SELF_ISSUED);
        assertThat(accepted(verdict.parts().get(0).verdict()).content().subjectBinding())
                .isEqualTo(SubjectBinding.CRYPTOGRAPHIC);
        assertThat(Assurance.of(verdict)).isEqualTo(Assurance.PARTLY_VERIFIED);
    }

    @Test
    @DisplayName(
            "market 3.4: an LER-RS type excuses neither a forged package nor a forged employer's statement inside one")
    void a_self_issued_type_never_excuses_a_bad_proof() {
        var forged = badge(COLLEGE).alterJwt(Jws::corrupt).jwt();
        var position = Json.createObjectBuilder()
                .add(
                        "positionHistories",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("title", "Welder")
                                        .add(
                                                "verifications",
                                                Json.createArrayBuilder().add(forged))));
        var history = Json.createObjectBuilder()
                .add("employmentHistories", Json.createArrayBuilder().add(position))
                .add("id", LEARNER.didKey())
                .build();
        var ler = MYSELF.vcJwt(Learning.NOON)
                .tokenType("vc+jwt")
                .type("LER-RS VC")
                .subject(history);

        var whole = present(ler);
        var corrupt = present(ler.alterJwt(Jws::corrupt));

        assertThat(whole.parts()).singleElement().satisfies(part -> {
            assertThat(part.pointer())
                    .isEqualTo("/credentialSubject/employmentHistories/0/positionHistories/0/verifications/0");
            assertThat(failure(part)).isEqualTo(Reason.SIGNATURE_INVALID);
        });
        assertThat(Assurance.of(whole)).isEqualTo(Assurance.SELF_ASSERTED);
        assertThat(Assurance.of(corrupt)).isEqualTo(Assurance.REFUSED);
    }

    @Test
    void a_mere_reference_in_a_package_is_no_credential() {
        var reference = Json.createObjectBuilder().add("reference", "https://college.example/verify/1");
        var certification = Json.createObjectBuilder()
                .add("verifications", Json.createArrayBuilder().add(reference));
        var package_ = Json.createObjectBuilder()
                .add("id", LEARNER.didKey())
                .add("certifications", Json.createArrayBuilder().add(certification))
                .build();

        assertThat(present(MYSELF.vcJwt(Learning.NOON).tokenType("vc+jwt").subject(package_))
                        .parts())
                .isEmpty();
    }

    @Test
    @DisplayName("A-69: an enveloped credential is opened; one behind an address or of another media type is refused")
    void envelopes_are_opened_and_addresses_are_not() {
        var jwt = badge(COLLEGE).jwt();

        var parts = present(record(
                        PUBLISHER,
                        enveloped("data:application/vc+jwt," + jwt),
                        enveloped("https://college.example/badge"),
                        enveloped("data:text/html," + jwt)))
                .parts();

        assertThat(parts.get(0).verdict()).isInstanceOf(Verdict.Accepted.class);
        assertThat(failure(parts.get(1))).isEqualTo(Reason.UNSUPPORTED_FORMAT);
        assertThat(failure(parts.get(2))).isEqualTo(Reason.UNSUPPORTED_FORMAT);
    }

    @Test
    @DisplayName("A-72: what is no credential at all is refused, not passed over")
    void rubbish_inside_is_refused() {
        var parts = present(record(PUBLISHER, Json.createValue(7), JsonValue.TRUE, text("rubbish")))
                .parts();

        assertThat(parts).extracting(Learning::failure).containsOnly(Reason.MALFORMED);
    }

    @Test
    @DisplayName("2.9 CLR 2, OB-09: an endorsement among a record's credentials counts as one, for what it endorses")
    void an_endorsement_in_a_record_is_recognised() {
        var badge = badge(COLLEGE).jwt();

        var parts = present(record(
                        PUBLISHER,
                        text(badge),
                        text(endorsement(PUBLISHER, BADGE).jwt()),
                        text(endorsement(PUBLISHER, "https://elsewhere.example/")
                                .jwt())))
                .parts();

        assertThat(parts.get(1).role()).isEqualTo(Role.ENDORSES_CREDENTIAL);
        assertThat(parts.get(1).verdict()).isInstanceOf(Verdict.Accepted.class);
        assertThat(failure(parts.get(2))).isEqualTo(Reason.ENDORSES_SOMETHING_ELSE);
    }

    private static VerifiedCredential accepted(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        return ((Verdict.Accepted) verdict).credential();
    }

    private static JsonObject enveloped(String url) {
        return Json.createObjectBuilder()
                .add("@context", "https://www.w3.org/ns/credentials/v2")
                .add("type", "EnvelopedVerifiableCredential")
                .add("id", url)
                .build();
    }

    private static JsonObject withId(JsonObject subject, String id) {
        return Json.createObjectBuilder(subject).add("id", id).build();
    }
}
