package org.vouchgate.credential.w3c;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.proof.Proof;

/**
 * A credential that has the structure its data model demands. Whether anybody signed it is not said here.
 *
 * @param json     the whole credential
 * @param contexts its contexts, the data model's first
 * @param types    its types as written
 * @param issuer   what it says its issuer is: an absolute URI
 * @param subjectId the identifier of its only subject, if it has one
 */
record W3cCredential(
        JsonObject json, List<String> contexts, List<String> types, String issuer, Optional<String> subjectId) {

    private static final Set<String> BASE_CONTEXTS = Set.of(CredentialTypes.VC_1, CredentialTypes.VC_2);
    private static final Set<String> STATUS_LISTS = Set.of("BitstringStatusListCredential", "StatusList2021Credential");
    private static final List<String> STARTS = List.of("validFrom", "issuanceDate");
    private static final List<String> ENDS = List.of("validUntil", "expirationDate");
    private static final Set<String> ACHIEVEMENTS = Set.of("OpenBadgeCredential", "AchievementCredential");
    private static final JsonProvider JSON = JsonProvider.provider();

    W3cCredential {
        contexts = List.copyOf(contexts);
        types = List.copyOf(types);
    }

    /** Reads a credential of the data model whose context is given. */
    static Read<W3cCredential> of(JsonObject json, String base) {
        return contexts(json, base, "VerifiableCredential").then(contexts -> withIssuer(json, contexts));
    }

    /** The data model's context that a document begins with; version 2.0's, if it begins with anything else. */
    static String baseOf(JsonObject json) {
        return json.get("@context") instanceof JsonArray listed
                        && !listed.isEmpty()
                        && listed.get(0) instanceof JsonString first
                        && first.getString().equals(CredentialTypes.VC_1)
                ? CredentialTypes.VC_1
                : CredentialTypes.VC_2;
    }

    /** The contexts of a credential or presentation, if they and its types are what the data model demands. */
    static Read<List<String>> contexts(JsonObject json, String base, String type) {
        if (!(json.get("@context") instanceof JsonArray listed) || listed.isEmpty()) {
            return violated("does not list its contexts");
        }
        // A context written into the credential could give any term any meaning, and nobody pinned it.
        if (!listed.stream().allMatch(JsonString.class::isInstance)) {
            return violated("defines words of its own");
        }
        var contexts = listed.getValuesAs(JsonString::getString);
        if (!contexts.get(0).equals(base)) {
            return violated("does not begin with the context of its data model");
        }
        if (contexts.stream().skip(1).anyMatch(BASE_CONTEXTS::contains)) {
            return violated("mixes two versions of the data model");
        }
        return Members.texts(json, "type").contains(type)
                ? new Read.Content<>(contexts)
                : violated("does not say that it is a " + type);
    }

    private static Read<W3cCredential> withIssuer(JsonObject json, List<String> contexts) {
        var issuer = Members.identifier(json, "issuer").filter(Members::isAbsoluteUri);
        if (issuer.isEmpty()) {
            return violated("does not name its issuer by an absolute identifier");
        }
        var violation = DataModelRules.violation(json, contexts.get(0).equals(CredentialTypes.VC_2));
        if (violation.isPresent()) {
            return violated(violation.get());
        }
        var subjects = Members.objects(json, "credentialSubject");
        if (subjects.isEmpty() || subjects.stream().anyMatch(JsonObject::isEmpty)) {
            return violated("says nothing about anybody");
        }
        var subjectId = subjects.size() == 1 ? Members.text(subjects.get(0), "id") : Optional.<String>empty();
        return new Read.Content<>(
                new W3cCredential(json, contexts, Members.texts(json, "type"), issuer.get(), subjectId));
    }

    /** Whether Open Badges 3.0, or CLR 2.0 with the same words, says how its JWT must look. */
    boolean isOneEdTech() {
        return CredentialTypes.areOneEdTech(types, contexts);
    }

    /** Whether its subject achieved something: a badge, but not an endorsement. */
    boolean isAchievement() {
        return isOneEdTech() && types.stream().anyMatch(ACHIEVEMENTS::contains);
    }

    /** Data model 1.1 demands the date of issue; 2.0 does not. */
    boolean isDated() {
        return !contexts.get(0).equals(CredentialTypes.VC_1) || json.containsKey("issuanceDate");
    }

    /** Whether no date and no status can have been held back where parts may be. */
    boolean showsWhatVerifiersNeed() {
        return STARTS.stream().anyMatch(json::containsKey)
                && ENDS.stream().anyMatch(json::containsKey)
                && json.containsKey("credentialStatus");
    }

    /** The credential with these proofs and no others. */
    JsonObject secured(List<Proof> proofs) {
        var several = JSON.createArrayBuilder();
        proofs.forEach(proof -> several.add(proof.json()));
        return JSON.createObjectBuilder(json).add("proof", several).build();
    }

    boolean isStatusList() {
        return types.stream().anyMatch(STATUS_LISTS::contains);
    }

    static <T> Read<T> violated(String how) {
        return new Read.Refused<>(Finding.failed(
                Reason.DATA_MODEL_VIOLATED,
                "This is not a valid W3C credential: it " + how + "; ask its issuer for a new one"));
    }

    static <T> Read<T> contradictory(String about) {
        return new Read.Refused<>(Finding.failed(
                Reason.CONTENT_CONTRADICTORY, "The signed token says two different things about " + about));
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "W3cCredential" + types;
    }
}
