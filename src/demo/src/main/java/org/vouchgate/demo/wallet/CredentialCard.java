package org.vouchgate.demo.wallet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vouchgate.testkit.IssuedCredential;
import org.vouchgate.testkit.wallet.Choice.Shared;

/**
 * A credential, or what is shared of one, in a person's words.
 *
 * @param whole whether it can only be shared as a whole
 */
public record CredentialCard(String title, String issuer, String kind, List<Fact> facts, boolean whole) {

    /** One line of a card. */
    public record Fact(String label, String value) {}

    private static final Set<String> TECHNICAL =
            Set.of("iss", "vct", "iat", "nbf", "exp", "cnf", "status", "title", "awarded_by");
    private static final Map<String, String> LABELS = Map.of(
            "given_name", "Given name",
            "family_name", "Family name",
            "awarded_on", "Awarded on",
            "grade", "Grade");

    public CredentialCard {
        facts = List.copyOf(facts);
    }

    static CredentialCard of(Shared shared) {
        var claims = shared.claims();
        return shared.credential().format().equals(IssuedCredential.SD_JWT_VC) ? certificate(claims) : badge(claims);
    }

    /** The facts of this card that the other one does not tell. */
    List<Fact> without(CredentialCard told) {
        return facts.stream().filter(fact -> !told.facts.contains(fact)).toList();
    }

    private static CredentialCard certificate(JsonObject claims) {
        var facts = new ArrayList<Fact>();
        claims.forEach((name, value) -> {
            if (name.equals("skills") && value instanceof JsonArray skills) {
                skills.forEach(skill -> facts.add(new Fact("Skill", skill(skill))));
            } else if (!TECHNICAL.contains(name)) {
                facts.add(new Fact(LABELS.getOrDefault(name, name), text(value)));
            }
        });
        return new CredentialCard(
                claims.getString("title", claims.getString("vct", "Credential")),
                claims.getString("awarded_by", "an issuer known by its certificate"),
                "Skill certificate · you choose what to share",
                facts,
                false);
    }

    private static CredentialCard badge(JsonObject credential) {
        var facts = new ArrayList<Fact>();
        if (credential.get("credentialSubject") instanceof JsonObject subject
                && subject.get("achievement") instanceof JsonObject achievement) {
            facts.add(new Fact("Achievement", achievement.getString("name", "")));
            facts.add(new Fact("What it means", achievement.getString("description", "")));
            if (achievement.get("tag") instanceof JsonArray tags) {
                tags.forEach(tag -> facts.add(new Fact("Skill", text(tag))));
            }
        }
        return new CredentialCard(
                credential.getString("name", "Badge"),
                issuer(credential.getOrDefault("issuer", JsonValue.NULL)),
                "Open Badge 3.0 · shared as a whole",
                facts,
                true);
    }

    private static String issuer(JsonValue issuer) {
        return issuer instanceof JsonObject profile
                ? profile.getString("name", profile.getString("id", ""))
                : text(issuer);
    }

    private static String skill(JsonValue skill) {
        return skill instanceof JsonObject object
                ? object.getString("name", "") + ", " + object.getString("level", "no level")
                : text(skill);
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }
}
