package org.vouchgate.credential.badge;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Part.Role;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.w3c.Members;

/** What a record holds that somebody could endorse, by identifier. */
final class Entities {

    /** What an endorsement is about: the identifier, if it is of something in the record. */
    record Endorsed(Role role, Optional<String> id) {}

    private final Map<String, Role> roles = new HashMap<>();

    Entities(Credential record) {
        add(record.claims());
        new Place(record.claims(), "")
                .each("credentialSubject")
                .flatMap(subject -> subject.each("verifiableCredential"))
                .forEach(place -> content(place.value()).ifPresent(this::add));
    }

    /** Empty if the value is no endorsement; what it says is believed only after it has been judged. */
    Optional<Endorsed> endorsedBy(JsonValue value) {
        return content(value)
                .filter(credential -> Members.texts(credential, "type").contains(Endorsing.TYPE))
                .map(credential -> Members.objects(credential, "credentialSubject").stream()
                        .flatMap(subject -> Members.text(subject, "id").stream())
                        .filter(roles::containsKey)
                        .findFirst())
                .map(id -> new Endorsed(id.map(roles::get).orElse(Role.ENDORSES_CREDENTIAL), id));
    }

    private void add(JsonObject credential) {
        Members.text(credential, "id").ifPresent(id -> roles.put(id, Role.ENDORSES_CREDENTIAL));
        Members.identifier(credential, "issuer").ifPresent(id -> roles.put(id, Role.ENDORSES_ISSUER));
        new Place(credential, "")
                .each("credentialSubject")
                .flatMap(subject -> subject.each("achievement"))
                .filter(achievement -> achievement.value() instanceof JsonObject)
                .forEach(achievement -> Members.text(achievement.value().asJsonObject(), "id")
                        .ifPresent(id -> roles.put(id, Role.ENDORSES_ACHIEVEMENT)));
    }

    /** What a credential says, not verified: enough to know what it wants to be taken for. */
    private static Optional<JsonObject> content(JsonValue value) {
        if (value instanceof JsonObject object) {
            return Envelope.token(object).map(Entities::payload).orElse(Optional.of(object));
        }
        return value instanceof JsonString token ? payload(token.getString()) : Optional.empty();
    }

    private static Optional<JsonObject> payload(String token) {
        int disclosures = token.indexOf('~');
        return CompactJws.parse(disclosures < 0 ? token : token.substring(0, disclosures))
                .map(CompactJws::payload)
                .map(claims -> claims.get("vc") instanceof JsonObject vc ? vc : claims);
    }
}
