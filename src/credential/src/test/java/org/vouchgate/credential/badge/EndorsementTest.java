package org.vouchgate.credential.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.badge.Learning.ACHIEVEMENT;
import static org.vouchgate.credential.badge.Learning.BADGE;
import static org.vouchgate.credential.badge.Learning.COLLEGE;
import static org.vouchgate.credential.badge.Learning.PUBLISHER;
import static org.vouchgate.credential.badge.Learning.STRANGER;
import static org.vouchgate.credential.badge.Learning.badge;
import static org.vouchgate.credential.badge.Learning.endorsement;
import static org.vouchgate.credential.badge.Learning.failure;
import static org.vouchgate.credential.badge.Learning.present;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Assurance;
import org.vouchgate.credential.Part;
import org.vouchgate.credential.Part.Role;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.Verdict;
import org.vouchgate.testkit.Jws;
import org.vouchgate.testkit.issuer.VcJwtBuilder;

class EndorsementTest {

    private static final String SCHOOL = COLLEGE.identifier().orElseThrow();

    @Test
    @DisplayName("OB-09: endorsements of credential, issuer and achievement are found and judged, each in its role")
    void endorsements_are_found_at_three_places() {
        var badge = badge(COLLEGE)
                .alterCredential(before -> Json.createObjectBuilder(before)
                        .add("endorsementJwt", jwts(endorsement(PUBLISHER, BADGE)))
                        .add(
                                "issuer",
                                Json.createObjectBuilder()
                                        .add("id", SCHOOL)
                                        .add("endorsementJwt", jwts(endorsement(PUBLISHER, SCHOOL))))
                        .add("credentialSubject", achievementEndorsed(before, endorsement(PUBLISHER, ACHIEVEMENT)))
                        .build());

        var parts = present(badge).parts();

        assertThat(parts)
                .extracting(Part::role)
                .containsExactly(Role.ENDORSES_CREDENTIAL, Role.ENDORSES_ISSUER, Role.ENDORSES_ACHIEVEMENT);
        assertThat(parts).extracting(Part::verdict).hasOnlyElementsOfType(Verdict.Accepted.class);
        assertThat(parts)
                .extracting(Part::pointer)
                .containsExactly(
                        "/endorsementJwt/0",
                        "/issuer/endorsementJwt/0",
                        "/credentialSubject/achievement/endorsementJwt/0");
    }

    @Test
    @DisplayName("OB-09: an endorsement of something else is no endorsement of this, however well it is signed")
    void an_endorsement_of_something_else_is_refused() {
        var verdict = present(endorsedBy(endorsement(PUBLISHER, "urn:uuid:0d7b6c1f-35ab-47e0-8b0b-5a4cb1d9c8a2")));

        assertThat(failure(verdict.parts().get(0))).isEqualTo(Reason.ENDORSES_SOMETHING_ELSE);
    }

    @Test
    @DisplayName("OB-09: what is attached as an endorsement and is none is refused")
    void a_badge_is_no_endorsement() {
        var about = COLLEGE.vcJwt(Learning.NOON).openBadge(BADGE, Learning.achievement());

        assertThat(failure(present(endorsedBy(about)).parts().get(0))).isEqualTo(Reason.ENDORSES_SOMETHING_ELSE);
    }

    @Test
    @DisplayName("OB-09: a forged endorsement, or a stranger's, takes nothing from the badge")
    void a_bad_endorsement_does_not_harm_the_badge() {
        var forged = present(endorsedBy(endorsement(PUBLISHER, BADGE).alterJwt(Jws::corrupt)));
        var strange = present(endorsedBy(endorsement(STRANGER, BADGE)));

        assertThat(failure(forged.parts().get(0))).isEqualTo(Reason.SIGNATURE_INVALID);
        assertThat(failure(strange.parts().get(0))).isEqualTo(Reason.ISSUER_UNKNOWN);
        assertThat(Assurance.of(forged)).isEqualTo(Assurance.VERIFIED);
        assertThat(Assurance.of(strange)).isEqualTo(Assurance.VERIFIED);
    }

    @Test
    @DisplayName("OB-09: a good endorsement does not make a badge of an unknown issuer verified")
    void a_good_endorsement_does_not_save_the_badge() {
        var badge = badge(STRANGER)
                .alterCredential(before -> Json.createObjectBuilder(before)
                        .add("endorsementJwt", jwts(endorsement(COLLEGE, BADGE)))
                        .build());

        assertThat(Assurance.of(present(badge))).isEqualTo(Assurance.UNVERIFIABLE);
    }

    private static VcJwtBuilder endorsedBy(VcJwtBuilder endorsement) {
        return badge(COLLEGE)
                .alterCredential(before -> Json.createObjectBuilder(before)
                        .add("endorsementJwt", jwts(endorsement))
                        .build());
    }

    private static JsonArrayBuilder jwts(VcJwtBuilder endorsement) {
        return Json.createArrayBuilder().add(endorsement.jwt());
    }

    private static JsonObject achievementEndorsed(JsonObject credential, VcJwtBuilder endorsement) {
        var subject = credential.getJsonObject("credentialSubject");
        return Json.createObjectBuilder(subject)
                .add(
                        "achievement",
                        Json.createObjectBuilder(subject.getJsonObject("achievement"))
                                .add("endorsementJwt", jwts(endorsement)))
                .build();
    }
}
