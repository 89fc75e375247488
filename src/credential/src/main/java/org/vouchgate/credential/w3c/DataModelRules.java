package org.vouchgate.credential.w3c;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What both data models demand of the members of a credential, wherever it came from (VCDM 2.0 section 4, VCDM 1.1 sections 4
 * and 5). Malformed status entries are left to the status check, which names them.
 */
final class DataModelRules {

    private static final List<String> TYPED = List.of("evidence", "termsOfUse", "refreshService", "proof");
    private static final List<String> SHOWN = List.of("name", "description");
    private static final Set<String> LANGUAGE_VALUE = Set.of("@value", "@language", "@direction");

    private DataModelRules() {}

    /** What is wrong, to stand after "it"; empty if nothing is. */
    static Optional<String> violation(JsonObject credential, boolean dataModel2) {
        if (!hasSoundIdentifier(credential)) {
            return Optional.of("has an identifier that is none");
        }
        if (!areAll(credential, "credentialSubject", DataModelRules::hasSoundIdentifier)) {
            return Optional.of("is about somebody whose identifier is none");
        }
        if (!Members.objects(credential, "credentialStatus").stream().allMatch(DataModelRules::hasSoundIdentifier)) {
            return Optional.of("has a status whose identifier is none");
        }
        if (!TYPED.stream().allMatch(name -> areAll(credential, name, DataModelRules::hasType))) {
            return Optional.of("has a part that does not say of what type it is");
        }
        if (!areAll(credential, "credentialSchema", DataModelRules::isSchema)) {
            return Optional.of("names its schema in a way that leads nowhere");
        }
        if (!areAll(credential, "relatedResource", DataModelRules::isRelatedResource)
                || !haveDifferentIdentifiers(credential)) {
            return Optional.of("refers to resources without saying which they are");
        }
        return dataModel2 && !isShownProperly(credential)
                ? Optional.of("has a name or description that is neither a text nor a text in a language")
                : Optional.empty();
    }

    /** An {@code id} is one absolute URI, if it is there. */
    static boolean hasSoundIdentifier(JsonObject object) {
        return !object.containsKey("id")
                || Members.text(object, "id").filter(Members::isAbsoluteUri).isPresent();
    }

    private static boolean hasType(JsonObject object) {
        return !Members.texts(object, "type").isEmpty();
    }

    private static boolean isSchema(JsonObject object) {
        return hasType(object) && object.containsKey("id") && hasSoundIdentifier(object);
    }

    private static boolean isRelatedResource(JsonObject object) {
        return object.containsKey("id")
                && hasSoundIdentifier(object)
                && (Members.text(object, "digestSRI").isPresent()
                        || Members.text(object, "digestMultibase").isPresent());
    }

    private static boolean haveDifferentIdentifiers(JsonObject credential) {
        var met = new HashSet<String>();
        return Members.objects(credential, "relatedResource").stream()
                .map(resource -> resource.getString("id"))
                .allMatch(met::add);
    }

    private static boolean areAll(JsonObject credential, String name, Predicate<JsonObject> rule) {
        if (!credential.containsKey(name)) {
            return true;
        }
        var values = credential.get(name) instanceof JsonArray several ? several : List.of(credential.get(name));
        return values.stream().allMatch(value -> value instanceof JsonObject object && rule.test(object));
    }

    private static boolean isShownProperly(JsonObject credential) {
        return isShown(credential) && (!(credential.get("issuer") instanceof JsonObject issuer) || isShown(issuer));
    }

    private static boolean isShown(JsonObject object) {
        return SHOWN.stream().filter(object::containsKey).map(object::get).allMatch(DataModelRules::isText);
    }

    private static boolean isText(JsonValue value) {
        return value instanceof JsonArray several
                ? several.stream().allMatch(one -> one instanceof JsonObject && isText(one))
                : value instanceof JsonString
                        || value instanceof JsonObject object
                                && object.get("@value") instanceof JsonString
                                && LANGUAGE_VALUE.containsAll(object.keySet());
    }
}
