package org.vouchgate.testkit.wallet;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.testkit.Base64Url;
import org.vouchgate.testkit.Jws;

/** An SD-JWT as its holder sees it: which disclosures a claim needs, and what a set of disclosures would tell. */
final class SdJwtView {

    /** One disclosure, as received and as read; the value is its last element. */
    private record Disclosure(String encoded, JsonArray content) {

        String name() {
            return content.getString(1);
        }

        JsonValue value() {
            return content.get(content.size() - 1);
        }
    }

    private final Jws jwt;
    private final Map<String, Disclosure> byDigest = new LinkedHashMap<>();

    SdJwtView(String encoded) {
        var parts = encoded.split("~");
        this.jwt = Jws.read(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            try (var reader = Json.createReader(new StringReader(Base64Url.decodeText(parts[i])))) {
                byDigest.put(digest(parts[i]), new Disclosure(parts[i], reader.readArray()));
            }
        }
    }

    private SdJwtView(Jws jwt) {
        this.jwt = jwt;
    }

    /** Claims that hide nothing, so that one walk serves both formats. */
    static SdJwtView ofPlain(JsonObject claims) {
        return new SdJwtView(new Jws("", JsonObject.EMPTY_JSON_OBJECT, claims));
    }

    Jws jwt() {
        return jwt;
    }

    /** The values at a claims path (OpenID4VP section 7.1), noting the disclosures that lead there. */
    List<JsonValue> select(JsonArray path, Set<String> needed) {
        return walk(jwt.payload(), path, 0, needed);
    }

    /** The credential's claims as somebody sees them who gets these disclosures. */
    JsonObject revealed(Collection<String> disclosures) {
        return open(jwt.payload(), Set.copyOf(disclosures)).asJsonObject();
    }

    /** Base64url of the hash of this text, by the credential's own algorithm. */
    String digest(String text) {
        try {
            var name = jwt.payload().getString("_sd_alg", "sha-256").toUpperCase(Locale.ROOT);
            return Base64Url.encode(MessageDigest.getInstance(name).digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("the credential's digest algorithm is unknown", e);
        }
    }

    private List<JsonValue> walk(JsonValue node, JsonArray path, int depth, Set<String> needed) {
        if (depth == path.size()) {
            collectBelow(node, needed);
            return List.of(node);
        }
        var found = new ArrayList<JsonValue>();
        for (var child : children(node, path.get(depth))) {
            var own = new LinkedHashSet<String>(child.disclosure().stream().toList());
            var below = walk(child.value(), path, depth + 1, own);
            if (!below.isEmpty()) {
                needed.addAll(own);
                found.addAll(below);
            }
        }
        return found;
    }

    /** A member or element, and the disclosure it came by, if it was hidden. */
    private record Child(String name, JsonValue value, Optional<String> disclosure) {}

    private List<Child> children(JsonValue node, JsonValue segment) {
        if (node instanceof JsonObject object && segment instanceof JsonString name) {
            return members(object).stream()
                    .filter(child -> child.name().equals(name.getString()))
                    .toList();
        }
        if (node instanceof JsonArray array && segment instanceof JsonNumber index) {
            return elements(array).stream()
                    .filter(child -> child.name().equals(index.toString()))
                    .toList();
        }
        return node instanceof JsonArray array && segment == JsonValue.NULL ? elements(array) : List.of();
    }

    private List<Child> members(JsonObject object) {
        var members = new ArrayList<Child>();
        object.forEach((name, value) -> {
            if (!name.equals("_sd")) {
                members.add(new Child(name, value, Optional.empty()));
            }
        });
        if (object.get("_sd") instanceof JsonArray digests) {
            for (var digest : digests.getValuesAs(JsonString.class)) {
                find(digest.getString())
                        .map(found -> new Child(found.name(), found.value(), Optional.of(found.encoded())))
                        .ifPresent(members::add);
            }
        }
        return members;
    }

    private List<Child> elements(JsonArray array) {
        var elements = new ArrayList<Child>();
        for (int i = 0; i < array.size(); i++) {
            var name = Integer.toString(i);
            if (array.get(i) instanceof JsonObject object && object.containsKey("...")) {
                find(object.getString("..."))
                        .map(found -> new Child(name, found.value(), Optional.of(found.encoded())))
                        .ifPresent(elements::add);
            } else {
                elements.add(new Child(name, array.get(i), Optional.empty()));
            }
        }
        return elements;
    }

    private Optional<Disclosure> find(String digest) {
        return Optional.ofNullable(byDigest.get(digest));
    }

    private List<Child> below(JsonValue node) {
        if (node instanceof JsonObject object) {
            return members(object);
        }
        return node instanceof JsonArray array ? elements(array) : List.of();
    }

    private void collectBelow(JsonValue node, Set<String> needed) {
        for (var child : below(node)) {
            child.disclosure().ifPresent(needed::add);
            collectBelow(child.value(), needed);
        }
    }

    private JsonValue open(JsonValue node, Set<String> told) {
        if (node instanceof JsonObject object) {
            var open = Json.createObjectBuilder();
            visible(members(object), told).forEach(child -> open.add(child.name(), open(child.value(), told)));
            return open.remove("_sd_alg").build();
        }
        if (node instanceof JsonArray array) {
            var open = Json.createArrayBuilder();
            visible(elements(array), told).forEach(child -> open.add(open(child.value(), told)));
            return open.build();
        }
        return node;
    }

    private static List<Child> visible(List<Child> children, Set<String> told) {
        return children.stream()
                .filter(child -> child.disclosure().map(told::contains).orElse(true))
                .toList();
    }
}
