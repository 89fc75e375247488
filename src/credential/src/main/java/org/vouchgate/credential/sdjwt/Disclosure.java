package org.vouchgate.credential.sdjwt;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.StrictJson;

/**
 * One claim, or one element of an array, that the holder chose to show (RFC 9901 section 4.2).
 *
 * @param encoded as received; what its digest is taken over
 * @param content salt and value, or salt, name and value
 */
record Disclosure(String encoded, JsonArray content) {

    static final int MAX_CHARACTERS = 64 * 1024;

    private static final int ELEMENT_PARTS = 2;
    private static final int CLAIM_PARTS = 3;

    static Optional<Disclosure> parse(String encoded) {
        return Base64Url.decode(encoded)
                .flatMap(StrictJson::array)
                .filter(Disclosure::isWellFormed)
                .map(content -> new Disclosure(encoded, content));
    }

    boolean isClaim() {
        return content.size() == CLAIM_PARTS;
    }

    boolean isElement() {
        return content.size() == ELEMENT_PARTS;
    }

    String name() {
        return content.getString(1);
    }

    JsonValue value() {
        return content.get(content.size() - 1);
    }

    private static boolean isWellFormed(JsonArray content) {
        return switch (content.size()) {
            case ELEMENT_PARTS -> content.get(0) instanceof JsonString;
            case CLAIM_PARTS -> content.get(0) instanceof JsonString && content.get(1) instanceof JsonString;
            default -> false;
        };
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "Disclosure[" + encoded.length() + " characters]";
    }
}
