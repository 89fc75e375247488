package org.vouchgate.matching.whatif;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.skills.Level;
import org.vouchgate.skills.Standing;
import org.vouchgate.skills.SupposedCredential;

/**
 * Reads a credential somebody states in a few words, as an Open Badge of the same content: {@code verification} (how
 * verifying it would end), {@code achievementName}, {@code alignment} (one or several), {@code criteria}, {@code resultStatus},
 * {@code level} on a scale of {@code maxLevel}, {@code awardedDate}, {@code kind}, {@code achievementType}, {@code id}. Or the
 * whole credential, if it has a {@code credentialSubject}, with {@code verification} beside it.
 */
final class StatedCredential {

    /** Made once: looking the JSON provider up costs more than scoring. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /** How verifying it would end, and whose word it then is; none's if it would be turned away. */
    private static final Map<String, Optional<Standing>> VERIFICATIONS = Map.of(
            "valid", Optional.of(Standing.TRUSTED_ISSUER),
            "valid_untrusted_issuer", Optional.of(Standing.UNKNOWN_ISSUER),
            "self_asserted", Optional.of(Standing.SELF_ASSERTED),
            "revoked", Optional.empty(),
            "suspended", Optional.empty(),
            "expired", Optional.empty(),
            "invalid_signature", Optional.empty(),
            "wrong_holder", Optional.empty(),
            "undetermined", Optional.empty());

    private static final Map<String, String> STATUSES = Map.of(
            "completed", "Completed",
            "enrolled", "Enrolled",
            "failed", "Failed",
            "inprogress", "InProgress",
            "onhold", "OnHold",
            "provisional", "Provisional",
            "withdrew", "Withdrew",
            "withdrawn", "Withdrew");

    private static final int MOST_ALIGNMENTS = 50;

    private StatedCredential() {}

    static Optional<SupposedCredential> read(Fields fields) {
        int before = fields.mistakes().size();
        var standing = standing(fields);
        var kind = fields.text("kind", 100).orElse("OpenBadgeCredential");
        var claims = fields.value("credentialSubject").isPresent() ? fields.object() : claims(fields);
        return fields.mistakes().size() > before
                ? Optional.empty()
                : Optional.of(new SupposedCredential(standing, List.of("VerifiableCredential", kind), claims));
    }

    private static Optional<Standing> standing(Fields fields) {
        var written = fields.text("verification", 40).orElse("");
        var standing = VERIFICATIONS.get(written.toLowerCase(Locale.ROOT));
        return standing != null
                ? standing
                : fields.mistake(
                        "verification",
                        "This must be one of "
                                + String.join(
                                        ", ",
                                        VERIFICATIONS.keySet().stream().sorted().toList())
                                + ".");
    }

    private static JsonObject claims(Fields fields) {
        var subject = JSON.createObjectBuilder().add("achievement", achievement(fields));
        result(fields).ifPresent(result -> subject.add("result", result));
        var claims = JSON.createObjectBuilder().add("credentialSubject", subject);
        fields.text("id", 600).ifPresent(id -> claims.add("id", id));
        fields.text("issuer", 600).ifPresent(issuer -> claims.add("issuer", issuer));
        fields.instant("awardedDate").ifPresent(at -> claims.add("awardedDate", at.toString()));
        return claims.build();
    }

    private static JsonObjectBuilder achievement(Fields fields) {
        var achievement = JSON.createObjectBuilder();
        var name = fields.text("achievementName", 1000);
        var alignments = alignments(fields);
        if (name.isEmpty() && alignments.isEmpty()) {
            fields.mistake("achievementName", "Give a name, an alignment, or both.");
        }
        name.ifPresent(words -> achievement.add("name", words));
        achievement.add("alignment", JSON.createArrayBuilder(alignments));
        fields.text("achievementType", 100).ifPresent(type -> achievement.add("achievementType", type));
        fields.text("criteria", 20_000)
                .ifPresent(words ->
                        achievement.add("criteria", JSON.createObjectBuilder().add("narrative", words)));
        level(fields).ifPresent(level -> achievement.add("resultDescription", scale(level)));
        return achievement;
    }

    private static JsonArray alignments(Fields fields) {
        var all = JSON.createArrayBuilder();
        var value = fields.value("alignment").orElse(JsonValue.EMPTY_JSON_ARRAY);
        var listed = value instanceof JsonArray array
                ? array
                : JSON.createArrayBuilder().add(value).build();
        if (listed.size() > MOST_ALIGNMENTS) {
            fields.mistake("alignment", "This must be at most " + MOST_ALIGNMENTS + " objects.");
        }
        for (int i = 0; i < Math.min(listed.size(), MOST_ALIGNMENTS); i++) {
            if (listed.get(i) instanceof JsonObject object) {
                alignment(fields.in(object, "/alignment" + (value == listed ? "/" + i : "")), all);
            } else {
                fields.mistake("alignment", "This must be an object with targetUrl or targetName.");
            }
        }
        return all.build();
    }

    private static void alignment(Fields fields, JsonArrayBuilder all) {
        var alignment = JSON.createObjectBuilder();
        for (var member : List.of("targetUrl", "targetName", "targetCode", "targetFramework", "targetType")) {
            fields.text(member, 1000).ifPresent(text -> alignment.add(member, text));
        }
        all.add(alignment);
    }

    private static Optional<JsonObjectBuilder> result(Fields fields) {
        var status = fields.text("resultStatus", 40).flatMap(written -> {
            var known = STATUSES.get(written.toLowerCase(Locale.ROOT).replace(" ", ""));
            return known != null
                    ? Optional.of(known)
                    : fields.<String>mistake(
                            "resultStatus",
                            "This must be one of "
                                    + String.join(
                                            ", ",
                                            STATUSES.values().stream()
                                                    .distinct()
                                                    .sorted()
                                                    .toList())
                                    + ".");
        });
        var level = level(fields);
        if (status.isEmpty() && level.isEmpty()) {
            return Optional.empty();
        }
        var result = JSON.createObjectBuilder();
        status.ifPresent(word -> result.add("status", word));
        level.ifPresent(held -> result.add("resultDescription", "#scale").add("achievedLevel", "#" + held.rank()));
        return Optional.of(result);
    }

    private static Optional<Level> level(Fields fields) {
        int of = fields.whole("maxLevel", 1, 100).orElse(Level.BANDS);
        return fields.whole("level", 1, of).map(rank -> new Level("", rank, of));
    }

    private static JsonObjectBuilder scale(Level level) {
        var levels = JSON.createArrayBuilder();
        for (int rank = 1; rank <= level.of(); rank++) {
            levels.add(JSON.createObjectBuilder().add("id", "#" + rank).add("name", Integer.toString(rank)));
        }
        return JSON.createObjectBuilder().add("id", "#scale").add("rubricCriterionLevel", levels);
    }
}
