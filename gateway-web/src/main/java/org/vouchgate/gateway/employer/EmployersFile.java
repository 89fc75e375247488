package org.vouchgate.gateway.employer;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The operator's list of employers: <code>{"employers": [{"slug": "acme", "name": "Acme Ltd", "contact": "privacy@acme.example"}]}</code>.
 * Contacts may be left out. */
final class EmployersFile {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final int LONGEST_NAME = 200;

    private EmployersFile() {}

    /**
     * One employer.
     *
     * @param contact whom candidates turn to: an e-mail address, or the https address of a page
     */
    record Listed(String name, Optional<String> contact) {}

    /**
     * Names by slug, in the order of the file.
     *
     * @throws IllegalArgumentException if the file is not such a list; says where
     */
    static Map<String, Listed> read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("gateway.employers cannot be read", e);
        }
    }

    static Map<String, Listed> parse(String json) {
        var listed = list(json);
        var employers = new LinkedHashMap<String, Listed>();
        for (int i = 0; i < listed.size(); i++) {
            var place = "employers[" + i + "]";
            var slug = text(listed.get(i), "slug", place);
            var name = text(listed.get(i), "name", place);
            require(SLUG.matcher(slug).matches(), place + ".slug must be up to 64 of a-z, 0-9 and -, not - first");
            require(!name.isBlank() && name.length() <= LONGEST_NAME, place + ".name must have 1 to 200 characters");
            require(
                    employers.put(slug, new Listed(name.strip(), contact(listed.get(i), place))) == null,
                    place + ".slug is listed twice: " + slug);
        }
        return employers;
    }

    private static List<JsonValue> list(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            var listed = reader.readObject().get("employers");
            require(listed != null && listed.getValueType() == JsonValue.ValueType.ARRAY, "it needs a list employers");
            return listed.asJsonArray();
        } catch (JsonException e) {
            throw new IllegalArgumentException("gateway.employers: not a JSON object", e);
        }
    }

    private static Optional<String> contact(JsonValue employer, String place) {
        if (!(employer instanceof JsonObject object) || !object.containsKey("contact")) {
            return Optional.empty();
        }
        var contact = text(employer, "contact", place).strip();
        require(
                Contact.is(contact),
                place + ".contact must be an e-mail address, or an address that begins with https://");
        return Optional.of(contact);
    }

    private static String text(JsonValue employer, String member, String place) {
        var value = employer instanceof JsonObject object ? object.get(member) : null;
        require(value instanceof JsonString, place + "." + member + " must be a text");
        return ((JsonString) value).getString();
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException("gateway.employers: " + otherwise);
        }
    }
}
