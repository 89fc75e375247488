package org.vouchgate.matching;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.CredentialJudge;
import org.vouchgate.credential.Expectation;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.FormatVerifier;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.PresentedCredential;
import org.vouchgate.credential.Reading;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.VerifiedCredential;
import org.vouchgate.skills.Attainment;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.Standing;

/** A planted credential dressed as an Open Badge and put before the judge. */
final class PlantedCredential {

    private static final String SUBJECT = "did:example:subject";
    private static final Instant AT = Instant.parse("2026-06-01T00:00:00Z");
    private static final List<String> SCALE = List.of("novice", "apprentice", "journeyman", "master");

    private PlantedCredential() {}

    /** The credential if the judge accepts it: everything planted as revoked, expired, forged or another's is rejected. */
    static Optional<VerifiedCredential> verified(JsonObject planted) {
        var standing = planted.getString("verification");
        var content = content(standing.equals("self_asserted") ? SUBJECT : "did:web:college.example", claims(planted));
        var judge = new CredentialJudge(
                List.of(new Stub(content, standing)),
                (credential, at) -> Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "On the test's list"),
                (issuer, references, at) -> status(standing));
        var verdict = judge.judge(
                new PresentedCredential("skills", CredentialFormat.JWT_VC, "stub", true),
                new Challenge("nonce", "audience", AT),
                Expectation.ANYTHING,
                AT);
        return verdict.fold(
                accepted -> Optional.of(accepted.credential()),
                rejected -> Optional.empty(),
                unsure -> Optional.empty());
    }

    /** The judge accepts no unknown issuer, so that standing is planted afterwards. */
    static SkillEvidence asPlanted(SkillEvidence evidence, JsonObject planted) {
        if (!planted.getString("verification").equals("valid_untrusted_issuer")) {
            return evidence;
        }
        var was = evidence.attainment();
        return new SkillEvidence(
                evidence.credential(),
                evidence.pointer(),
                evidence.source(),
                evidence.words(),
                evidence.identifier(),
                evidence.skill(),
                new Attainment(Standing.UNKNOWN_ISSUER, was.outcome(), was.level(), was.awarded(), was.lasting()));
    }

    private static Finding status(String standing) {
        switch (standing) {
            case "revoked":
                return Finding.failed(Reason.REVOKED, "Revoked");
            case "suspended":
                return Finding.failed(Reason.SUSPENDED, "Suspended");
            default:
                return Finding.passed(Reason.NOT_REVOKED, "Not revoked");
        }
    }

    private static JsonObject claims(JsonObject planted) {
        var levels = Json.createArrayBuilder();
        SCALE.forEach(level ->
                levels.add(Json.createObjectBuilder().add("id", "urn:" + level).add("name", level)));
        var achievement = Json.createObjectBuilder()
                .add("name", planted.getString("achievementName"))
                .add(
                        "resultDescription",
                        Json.createObjectBuilder().add("id", "urn:scale").add("rubricCriterionLevel", levels));
        if (planted.get("alignment") != JsonValue.NULL) {
            achievement.add("alignment", planted.get("alignment"));
        }
        if (planted.containsKey("description")) {
            achievement.add("description", planted.get("description"));
        }
        var result = Json.createObjectBuilder()
                .add("resultDescription", "urn:scale")
                .add("achievedLevel", "urn:" + SCALE.get(planted.getInt("level") - 1))
                .add("status", planted.getString("resultStatus"));
        return Json.createObjectBuilder()
                .add("awardedDate", planted.getString("awardedDate"))
                .add(
                        "credentialSubject",
                        Json.createObjectBuilder()
                                .add("id", SUBJECT)
                                .add("achievement", achievement)
                                .add("result", result))
                .build();
    }

    private static Credential content(String issuer, JsonObject claims) {
        return new Credential(
                CredentialFormat.JWT_VC,
                List.of("VerifiableCredential", "OpenBadgeCredential"),
                new Issuer(issuer, Optional.of(issuer), Optional.empty(), Issuer.KeySource.DID_WEB, List.of()),
                Optional.of(SUBJECT),
                Optional.empty(),
                SubjectBinding.CRYPTOGRAPHIC,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                claims);
    }

    private record Stub(Credential content, String standing) implements FormatVerifier {

        @Override
        public CredentialFormat format() {
            return CredentialFormat.JWT_VC;
        }

        @Override
        public Reading read(PresentedCredential presented, Challenge challenge, Instant at) {
            return Reading.of(
                    content,
                    standing.equals("invalid_signature")
                            ? Finding.failed(Reason.SIGNATURE_INVALID, "Forged")
                            : Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed"),
                    standing.equals("wrong_holder")
                            ? Finding.failed(Reason.HOLDER_IS_NOT_SUBJECT, "Another's")
                            : Finding.passed(Reason.PRESENTED_BY_HOLDER, "Presented by its holder"),
                    standing.equals("expired")
                            ? Finding.failed(Reason.EXPIRED, "Expired")
                            : Finding.passed(Reason.WITHIN_VALIDITY_PERIOD, "Valid"));
        }
    }
}
