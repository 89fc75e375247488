package org.vouchgate.credential.trust.federation;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.credential.jose.PublicJwk;

/**
 * Statements from an entity up to a trust anchor (OpenID Federation 1.0, sections 4 and 10.2).
 *
 * @param leaf  what the entity says of itself
 * @param above what each superior says about the one below, the entity's first, the trust anchor's last
 */
record TrustChain(EntityStatement leaf, List<EntityStatement> above) {

    static final int LONGEST = 6;
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String ISSUER_TYPE = "openid_credential_issuer";

    TrustChain {
        above = List.copyOf(above);
    }

    /** A chain as a header writes it: the entity's own statement first, the trust anchor's own last or left out. */
    static Optional<TrustChain> read(JsonArray encoded, Instant at) {
        if (encoded.size() < 2 || encoded.size() > LONGEST) {
            return Optional.empty();
        }
        var statements = encoded.stream()
                .filter(JsonString.class::isInstance)
                .map(value -> EntityStatement.read(((JsonString) value).getString(), at))
                .flatMap(Optional::stream)
                .toList();
        if (statements.size() != encoded.size()) {
            return Optional.empty();
        }
        var last = statements.get(statements.size() - 1);
        var above = statements.subList(1, statements.size() - (last.isAboutItself() ? 1 : 0));
        return above.isEmpty() ? Optional.empty() : Optional.of(new TrustChain(statements.get(0), above));
    }

    /** Whether every statement is signed by the entity above, and the last by the trust anchor with its configured keys. */
    boolean isSound(String anchor, List<PublicJwk> anchorKeys) {
        if (!leaf.isAboutItself() || !leaf.isSignedWith(leaf.keys())) {
            return false;
        }
        var below = leaf;
        for (var statement : above) {
            var named = statement.subject().equals(below.issuer());
            if (!named || statement.isAboutItself() || !below.isSignedWith(statement.keys())) {
                return false;
            }
            below = statement;
        }
        return below.issuer().equals(anchor) && below.isSignedWith(anchorKeys) && isPermitted();
    }

    /** When the first of its statements expires. */
    Instant expires() {
        return Stream.concat(Stream.of(leaf), above.stream())
                .map(EntityStatement::expires)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** What the entity is in one role, after its superior's word and every policy; empty if a policy is not met. */
    Optional<JsonObject> metadata(String type) {
        var own = role(leaf, type);
        var overruled = role(above.get(0), type);
        return own.flatMap(stated -> {
            var metadata = JSON.createObjectBuilder(stated);
            overruled.ifPresent(said -> said.forEach(metadata::add));
            return new MetadataPolicies(above, type).apply(metadata.build());
        });
    }

    private static Optional<JsonObject> role(EntityStatement statement, String type) {
        return statement.object("metadata").flatMap(roles -> EntityStatement.object(roles, type));
    }

    /** Constraints bind everybody below the entity that states them (section 6.2). */
    private boolean isPermitted() {
        for (int i = 0; i < above.size(); i++) {
            var constraints = above.get(i).claims().getOrDefault("constraints", JsonValue.EMPTY_JSON_OBJECT);
            if (!(constraints instanceof JsonObject each) || !isPermitted(each, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPermitted(JsonObject constraints, int intermediates) {
        var isLongEnough = !constraints.containsKey("max_path_length")
                || constraints.get("max_path_length") instanceof JsonNumber length
                        && intermediates <= length.intValue();
        var isIssuerAllowed = !constraints.containsKey("allowed_entity_types")
                || constraints.get("allowed_entity_types") instanceof JsonArray types
                        && types.stream()
                                .anyMatch(type -> type instanceof JsonString text
                                        && text.getString().equals(ISSUER_TYPE));
        var names = constraints.getOrDefault("naming_constraints", JsonValue.EMPTY_JSON_OBJECT);
        return isLongEnough
                && isIssuerAllowed
                && names instanceof JsonObject rules
                && isNamePermitted(rules, leaf.subject());
    }

    private static boolean isNamePermitted(JsonObject rules, String entity) {
        var host = Optional.ofNullable(URI.create(entity).getHost()).orElse("");
        return (!rules.containsKey("permitted") || matches(rules, "permitted", host))
                && rules.getOrDefault("excluded", JsonValue.EMPTY_JSON_ARRAY) instanceof JsonArray
                && !matches(rules, "excluded", host);
    }

    /** RFC 5280, section 4.2.1.10, for URIs: a name, or with a leading dot all names below. */
    private static boolean matches(JsonObject rules, String list, String host) {
        return rules.get(list) instanceof JsonArray names
                && names.stream()
                        .filter(JsonString.class::isInstance)
                        .map(name -> ((JsonString) name).getString())
                        .anyMatch(name -> name.startsWith(".") ? host.endsWith(name) : host.equals(name));
    }
}
