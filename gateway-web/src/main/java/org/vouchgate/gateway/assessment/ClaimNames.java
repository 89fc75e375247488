package org.vouchgate.gateway.assessment;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Verdict;
import org.vouchgate.gateway.assessment.ShownClaims.Shown;

/** Reads which claims a credential shows, and none of what they say. What every credential has is left out. */
final class ClaimNames {

    private static final int MOST = 100;
    private static final int LONGEST = 100;
    private static final int DEEPEST = 3;
    private static final Set<String> OF_EVERY_SD_JWT = Set.of(
            "iss", "iat", "nbf", "exp", "cnf", "vct", "vct#integrity", "status", "jti", "_sd", "_sd_alg", "@context");

    private ClaimNames() {}

    /** Of one that was rejected nothing is known: whoever made it may have written anything. */
    static Shown of(Verdict verdict) {
        return verdict.fold(
                accepted -> of(accepted.credential().content()),
                rejected -> Shown.UNREADABLE,
                undetermined -> undetermined
                        .pending()
                        .map(pending -> pending.inAdvance(credential -> of(credential.content())))
                        .orElse(Shown.UNREADABLE));
    }

    static Shown of(Credential content) {
        var found = new ArrayList<List<String>>();
        collect(content.claims(), List.of(), content.format() == CredentialFormat.MDOC ? 2 : DEEPEST, found);
        return new Shown(true, found.stream().limit(MOST).toList());
    }

    private static void collect(JsonObject claims, List<String> at, int deepest, List<List<String>> found) {
        claims.forEach((name, value) -> {
            if (!at.isEmpty() || !OF_EVERY_SD_JWT.contains(name)) {
                var path = new ArrayList<>(at);
                path.add(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
                if (value.getValueType() == JsonValue.ValueType.OBJECT
                        && path.size() < deepest
                        && !value.asJsonObject().isEmpty()) {
                    collect(value.asJsonObject(), path, deepest, found);
                } else {
                    found.add(path);
                }
            }
        });
    }
}
