package org.vouchgate.gateway.export;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.vouchgate.gateway.export.VerifiedRecord.Proof;
import org.vouchgate.gateway.export.VerifiedRecord.VerifiedCredential;
import org.vouchgate.gateway.export.VerifiedRecord.VerifiedSkill;

/**
 * As HR Open's Learning and Employment Record Resume Standard, now Trusted Career Profile: skills and certifications.
 * Its {@code verifications} hold verifiable credentials, which are not kept, so there are none.
 *
 * @see <a href="https://www.hropenstandards.org/">HR Open Standards</a>
 */
final class LerRs {

    /** The one value its schema allows, also in the package of version 4.5. */
    static final String TYPE = "http://schema.hropenstandards.org/4.4/recruiting/json/ler-rs/LER-RSType.json";

    private LerRs() {}

    static JsonObject of(VerifiedRecord told) {
        var skills = Json.createArrayBuilder();
        told.skills().forEach(skill -> skills.add(skill(skill, told)));
        var certifications = Json.createArrayBuilder();
        told.credentials().forEach(credential -> certifications.add(certification(credential, told)));
        return Json.createObjectBuilder()
                .add("type", TYPE)
                .add(
                        "documentId",
                        Json.createObjectBuilder().add("value", told.request().toString()))
                .add("skills", skills)
                .add("certifications", certifications)
                .add(Verification.MEMBER, Verification.of(told))
                .build();
    }

    private static JsonObjectBuilder skill(VerifiedSkill skill, VerifiedRecord told) {
        var comment = "Verified: shown by "
                + skill.proofs().stream().map(LerRs::words).distinct().collect(Collectors.joining("; "))
                + ". Live result: "
                + told.live();
        var one = Json.createObjectBuilder()
                .add("name", skill.label())
                .add("comments", Json.createArrayBuilder().add(comment));
        var verification = Verification.of(skill.proofs(), told);
        skill.uri().ifPresent(uri -> verification.add("skill", uri));
        return one.add(Verification.MEMBER, verification);
    }

    private static String words(Proof proof) {
        return proof.issuer() + proof.level().map(level -> ", " + level).orElse("");
    }

    private static JsonObjectBuilder certification(VerifiedCredential credential, VerifiedRecord told) {
        var one = Json.createObjectBuilder()
                .add("name", credential.title())
                .add("issuingAuthority", Json.createObjectBuilder().add("name", credential.issuer()));
        credential
                .validFrom()
                .ifPresent(from -> one.add(
                        "firstIssued", LocalDate.ofInstant(from, ZoneOffset.UTC).toString()));
        return one.add(Verification.MEMBER, Verification.of(credential, told));
    }
}
