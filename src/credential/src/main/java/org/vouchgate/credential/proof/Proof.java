package org.vouchgate.credential.proof;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.jose.DateTimeStamp;

/**
 * A proof of a suite that is verified here, well-formed but not verified (VC Data Integrity 1.0, section 2.1).
 *
 * @param json               all of it
 * @param id                 by which later proofs refer to it
 * @param verificationMethod the key it says it was made with
 * @param purpose            what it was made for
 * @param created            when it was made, if stated
 * @param expires            until when it counts, if stated
 * @param domains            whom it was made for; none if not stated
 * @param challenge          what it answers, if stated
 * @param previous           the proofs it was made over; none if not stated
 * @param value              the signature and what belongs to it, in multibase
 */
public record Proof(
        JsonObject json,
        Cryptosuite suite,
        Optional<String> id,
        String verificationMethod,
        String purpose,
        Optional<Instant> created,
        Optional<Instant> expires,
        List<String> domains,
        Optional<String> challenge,
        List<String> previous,
        String value) {

    private static final int MOST_CHARACTERS = 2048;

    public Proof {
        domains = List.copyOf(domains);
        previous = List.copyOf(previous);
    }

    /** Reads a proof of the suite that {@link Cryptosuite#of} found; empty if it is not well-formed. */
    public static Optional<Proof> read(JsonObject json, Cryptosuite suite) {
        var method = text(json, "verificationMethod").filter(name -> name.length() <= MOST_CHARACTERS);
        var purpose = text(json, "proofPurpose");
        var value = text(json, "proofValue");
        var domains = texts(json, "domain");
        var previous = texts(json, "previousProof");
        if (method.isEmpty()
                || purpose.isEmpty()
                || value.isEmpty()
                || domains.isEmpty()
                || previous.isEmpty()
                || !areProper(json)) {
            return Optional.empty();
        }
        return Optional.of(new Proof(
                json,
                suite,
                text(json, "id"),
                method.get(),
                purpose.get(),
                text(json, "created").flatMap(DateTimeStamp::parse),
                text(json, "expires").flatMap(DateTimeStamp::parse),
                domains.get(),
                text(json, "challenge"),
                previous.get(),
                value.get()));
    }

    /** What may be missing, but may not be anything else than what it should be. */
    private static boolean areProper(JsonObject json) {
        return isDate(json, "created")
                && isDate(json, "expires")
                && isText(json, "challenge")
                && isText(json, "id")
                && (!json.containsKey("type") || json.get("type") instanceof JsonString);
    }

    private static boolean isText(JsonObject json, String name) {
        return !json.containsKey(name) || text(json, name).isPresent();
    }

    private static boolean isDate(JsonObject json, String name) {
        return !json.containsKey(name)
                || text(json, name).flatMap(DateTimeStamp::parse).isPresent();
    }

    private static Optional<String> text(JsonObject json, String name) {
        return json.get(name) instanceof JsonString text && !text.getString().isBlank()
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    /** One text or several; empty if it is anything else. */
    private static Optional<List<String>> texts(JsonObject json, String name) {
        if (!json.containsKey(name)) {
            return Optional.of(List.of());
        }
        List<? extends JsonValue> values =
                json.get(name) instanceof JsonArray several ? several : List.of(json.get(name));
        return !values.isEmpty() && values.stream().allMatch(JsonString.class::isInstance)
                ? Optional.of(values.stream()
                        .map(value -> ((JsonString) value).getString())
                        .toList())
                : Optional.empty();
    }

    /** Keeps what is signed out of logs. */
    @Override
    public String toString() {
        return "Proof[" + suite.wireName() + "]";
    }
}
