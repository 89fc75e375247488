package org.vouchgate.gateway.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.gateway.assessment.Concluded.accepted;
import static org.vouchgate.gateway.assessment.Concluded.containing;
import static org.vouchgate.gateway.assessment.Concluded.embedded;
import static org.vouchgate.gateway.assessment.Concluded.endorsement;
import static org.vouchgate.gateway.assessment.Concluded.java;
import static org.vouchgate.gateway.assessment.Concluded.profile;
import static org.vouchgate.gateway.assessment.Concluded.rejected;
import static org.vouchgate.gateway.assessment.Concluded.undetermined;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.skills.Standing;

class ExportFormatsTest {

    private static final URI LIVE = URI.create("https://gateway.example/requests/1");
    private static final AssessmentDocument DOCUMENT = Concluded.document(
            "verified",
            Optional.of(profile(java(0, Standing.TRUSTED_ISSUER), java(0, Standing.TRUSTED_ISSUER))),
            accepted("Java"),
            rejected(),
            undetermined());

    @Test
    void json_resume_has_the_skill_once_and_the_credential_with_its_issuer() {
        var resume = ExportFormat.JSON_RESUME.of(told(DOCUMENT));

        assertThat(resume.getJsonArray("skills")).hasSize(1);
        var skill = resume.getJsonArray("skills").getJsonObject(0);
        assertThat(skill.getString("name")).isEqualToIgnoringCase("Java");
        assertThat(skill.getString("level")).isEqualTo("Advanced");
        var certificate = resume.getJsonArray("certificates").getJsonObject(0);
        assertThat(resume.getJsonArray("certificates")).hasSize(1);
        assertThat(certificate.getString("name")).isEqualTo("Java");
        assertThat(certificate.getString("issuer")).isEqualTo("College");
        assertThat(certificate.getString("date")).isEqualTo("2026-11-22");
        assertThat(certificate.getString("url")).isEqualTo(LIVE.toString());
        assertThat(resume.getJsonObject("meta").getString("lastModified")).isEqualTo("2026-11-22T12:00:00");
    }

    @Test
    void ler_rs_says_what_it_is_and_claims_no_verifiable_credential() {
        var profile = ExportFormat.LER_RS.of(told(DOCUMENT));

        assertThat(profile.getString("type")).isEqualTo(LerRs.TYPE);
        assertThat(profile.getJsonObject("documentId").getString("value"))
                .isEqualTo(DOCUMENT.request().toString());
        assertThat(profile.getJsonArray("skills")
                        .getJsonObject(0)
                        .getJsonArray("comments")
                        .getString(0))
                .isEqualTo("Verified: shown by did:web:a.example, Advanced. Live result: " + LIVE);
        var certification = profile.getJsonArray("certifications").getJsonObject(0);
        assertThat(certification.getJsonObject("issuingAuthority").getString("name"))
                .isEqualTo("College");
        assertThat(certification.getString("firstIssued")).isEqualTo("2026-11-22");
        assertThat(certification).doesNotContainKey("verifications");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void every_format_says_how_it_was_verified_and_what_it_is_not(ExportFormat format) {
        var document = format.of(told(DOCUMENT));
        var whole = verification(document, format);

        assertThat(whole.getString("notice"))
                .contains("The credentials themselves are not kept")
                .contains(LIVE.toString());
        assertThat(whole.getBoolean("credentialsIncluded")).isFalse();
        assertThat(whole.getInt("leftOut")).isEqualTo(2);
        assertThat(document.getJsonArray("skills")
                        .getJsonObject(0)
                        .getJsonObject("vouchgate")
                        .getJsonArray("shownBy")
                        .getJsonObject(0)
                        .getString("issuerId"))
                .isEqualTo("did:web:a.example");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void no_identifier_of_a_credential_and_no_person_is_told(ExportFormat format) {
        assertThat(format.of(told(DOCUMENT)).toString())
                .doesNotContain("urn:uuid:1")
                .doesNotContain("\"person\"")
                .doesNotContain("\"email\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"UNKNOWN_ISSUER", "SELF_ASSERTED", "RECORD_PUBLISHER"})
    void what_nobody_vouches_for_is_left_out_and_counted(Standing standing) {
        var record = told(Concluded.document("verified", Optional.of(profile(java(0, standing))), accepted("Java")));

        assertThat(record.skills()).isEmpty();
        assertThat(record.leftOut()).isEqualTo(1);
    }

    @Test
    void what_candidates_say_of_themselves_is_no_certificate() {
        var own = containing(accepted("My profile"), "self-asserted");

        assertThat(told(Concluded.document("verified", Optional.empty(), own)).credentials())
                .isEmpty();
    }

    @Test
    void credentials_inside_others_are_told_and_endorsements_are_not() {
        var whole = containing(
                accepted("Record"),
                "verified",
                embedded(1, accepted("Java")),
                embedded(2, rejected()),
                endorsement(accepted("Praise")));

        assertThat(told(Concluded.document("verified", Optional.empty(), whole)).credentials())
                .extracting(credential -> credential.title())
                .containsExactly("Record", "Java");
    }

    private static JsonObject verification(JsonObject document, ExportFormat format) {
        return format == ExportFormat.LER_RS
                ? document.getJsonObject("vouchgate")
                : document.getJsonObject("meta").getJsonObject("vouchgate");
    }

    private static VerifiedRecord told(AssessmentDocument document) {
        return VerifiedRecord.of(document, LIVE);
    }
}
