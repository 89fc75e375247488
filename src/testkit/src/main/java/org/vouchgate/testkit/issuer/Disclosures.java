package org.vouchgate.testkit.issuer;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vouchgate.testkit.Base64Url;

/** Turns claims into digests and disclosures (RFC 9901 section 4.2), children before parents. */
final class Disclosures {

    private static final int SALT_BYTES = 16;

    private final List<List<String>> hidden;
    private final String digestAlgorithm;
    private final SecureRandom chance;
    private final List<String> encoded = new ArrayList<>();

    Disclosures(List<String> paths, String digestAlgorithm, SecureRandom chance) {
        this.hidden = paths.stream().map(path -> List.of(path.split("/"))).toList();
        this.digestAlgorithm = digestAlgorithm;
        this.chance = chance;
    }

    JsonObject hideIn(JsonObject claims, int decoys, List<String> raw) {
        var digests = new ArrayList<String>();
        for (int i = 0; i < decoys; i++) {
            digests.add(digest(salt()));
        }
        raw.forEach(json -> digests.add(keep(json)));
        return object(claims, List.of(), digests);
    }

    List<String> encoded() {
        return List.copyOf(encoded);
    }

    private JsonValue value(JsonValue value, List<String> path) {
        if (value instanceof JsonObject object) {
            return object(object, path, new ArrayList<>());
        }
        return value instanceof JsonArray array ? array(array, path) : value;
    }

    private JsonObject object(JsonObject claims, List<String> path, List<String> digests) {
        var open = Json.createObjectBuilder();
        claims.forEach((name, value) -> {
            var here = append(path, name);
            var processed = value(value, here);
            if (isHidden(here)) {
                digests.add(disclose(Json.createValue(name), processed));
            } else {
                open.add(name, processed);
            }
        });
        if (!digests.isEmpty()) {
            // sorted, so that their order does not tell the order of the claims (section 4.2.4.1)
            digests.sort(null);
            open.add("_sd", Json.createArrayBuilder(digests));
        }
        return open.build();
    }

    private JsonArray array(JsonArray elements, List<String> path) {
        var open = Json.createArrayBuilder();
        for (int i = 0; i < elements.size(); i++) {
            var here = append(path, Integer.toString(i));
            var processed = value(elements.get(i), here);
            if (isHidden(here)) {
                open.add(Json.createObjectBuilder().add("...", disclose(processed)));
            } else {
                open.add(processed);
            }
        }
        return open.build();
    }

    private String disclose(JsonValue... rest) {
        var disclosure = Json.createArrayBuilder().add(salt());
        for (var part : rest) {
            disclosure.add(part);
        }
        return keep(disclosure.build().toString());
    }

    private String keep(String json) {
        var disclosure = Base64Url.encode(json);
        encoded.add(disclosure);
        return digest(disclosure);
    }

    private String salt() {
        var salt = new byte[SALT_BYTES];
        chance.nextBytes(salt);
        return Base64Url.encode(salt);
    }

    private String digest(String disclosure) {
        try {
            var digest = MessageDigest.getInstance(digestAlgorithm.toUpperCase(Locale.ROOT));
            return Base64Url.encode(digest.digest(disclosure.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("no digest algorithm " + digestAlgorithm, e);
        }
    }

    private boolean isHidden(List<String> path) {
        return hidden.stream().anyMatch(pattern -> matches(pattern, path));
    }

    private static boolean matches(List<String> pattern, List<String> path) {
        if (pattern.size() != path.size()) {
            return false;
        }
        for (int i = 0; i < path.size(); i++) {
            if (!pattern.get(i).equals("*") && !pattern.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> append(List<String> path, String segment) {
        var longer = new ArrayList<>(path);
        longer.add(segment);
        return longer;
    }
}
