package org.vouchgate.gateway.export;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.vouchgate.gateway.export.VerifiedRecord.VerifiedCredential;
import org.vouchgate.gateway.export.VerifiedRecord.VerifiedSkill;

/**
 * As JSON Resume: skills and certificates. It has no person, as the employer's system knows whose it is.
 *
 * @see <a href="https://jsonresume.org/schema">JSON Resume schema</a>
 */
final class JsonResume {

    private static final DateTimeFormatter MODIFIED = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private JsonResume() {}

    static JsonObject of(VerifiedRecord told) {
        var skills = Json.createArrayBuilder();
        told.skills().forEach(skill -> skills.add(skill(skill, told)));
        var certificates = Json.createArrayBuilder();
        told.credentials().forEach(credential -> certificates.add(certificate(credential, told)));
        return Json.createObjectBuilder()
                .add("basics", Json.createObjectBuilder().add("summary", told.notice()))
                .add("skills", skills)
                .add("certificates", certificates)
                .add(
                        "meta",
                        Json.createObjectBuilder()
                                .add("version", "v1.0.0")
                                .add("lastModified", modified(told))
                                .add(Verification.MEMBER, Verification.of(told)))
                .build();
    }

    private static JsonObjectBuilder skill(VerifiedSkill skill, VerifiedRecord told) {
        var one = Json.createObjectBuilder().add("name", skill.label());
        skill.proofs().stream()
                .flatMap(proof -> proof.level().stream())
                .findFirst()
                .ifPresent(level -> one.add("level", level));
        skill.uri()
                .ifPresent(uri -> one.add("keywords", Json.createArrayBuilder().add(uri)));
        return one.add(Verification.MEMBER, Verification.of(skill.proofs(), told));
    }

    private static JsonObjectBuilder certificate(VerifiedCredential credential, VerifiedRecord told) {
        var one = Json.createObjectBuilder().add("name", credential.title()).add("issuer", credential.issuer());
        credential
                .validFrom()
                .ifPresent(from -> one.add(
                        "date", LocalDate.ofInstant(from, ZoneOffset.UTC).toString()));
        return one.add("url", told.live().toString()).add(Verification.MEMBER, Verification.of(credential, told));
    }

    /** To the second and without a zone, as the schema words it; it is UTC. */
    private static String modified(VerifiedRecord told) {
        return MODIFIED.format(told.judgedAt().atOffset(ZoneOffset.UTC));
    }
}
