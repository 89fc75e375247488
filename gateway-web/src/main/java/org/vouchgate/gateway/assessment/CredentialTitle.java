package org.vouchgate.gateway.assessment;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.credential.Credential;

/** What a credential is called, in its issuer's words. */
final class CredentialTitle {

    private static final int LONGEST = 200;

    private CredentialTitle() {}

    /** The achievement's name, else the credential's own; never a claim about the person. */
    static Optional<String> of(Credential credential) {
        var claims = credential.claims();
        return Stream.of(
                        object(claims, "credentialSubject")
                                .flatMap(subject -> object(subject, "achievement"))
                                .flatMap(achievement -> text(achievement, "name")),
                        object(claims, "achievement").flatMap(achievement -> text(achievement, "name")),
                        claims.containsKey("skills") ? text(claims, "title") : Optional.<String>empty(),
                        text(claims, "credential_name"),
                        credential.claims().containsKey("credentialSubject")
                                ? text(claims, "name")
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .findFirst()
                .map(title -> title.length() > LONGEST ? title.substring(0, LONGEST) + "…" : title);
    }

    private static Optional<JsonObject> object(JsonObject parent, String member) {
        JsonValue value = parent.get(member);
        if (value instanceof JsonArray array && !array.isEmpty()) {
            value = array.get(0);
        }
        return value instanceof JsonObject object ? Optional.of(object) : Optional.empty();
    }

    private static Optional<String> text(JsonObject parent, String member) {
        return parent.get(member) instanceof JsonString text
                        && !text.getString().isBlank()
                ? Optional.of(text.getString())
                : Optional.empty();
    }
}
