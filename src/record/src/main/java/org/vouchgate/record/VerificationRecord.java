package org.vouchgate.record;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What a verification record says of itself; the rest of it is for people and stands in {@code json}. Its members are
 * documented in {@code src/docs/record.md}.
 *
 * @param gateway   the gateway that wrote it
 * @param issuedAt  when it was signed, by the gateway's own clock
 * @param reference the request's id
 * @param revision  which conclusion from the same answer: a later look may have led to another
 * @param outcome   {@code verified}, {@code not_verified} or {@code undetermined}
 * @param judgedAt  as of when it speaks
 * @param blind     whether what names the candidate and institutions is sealed
 * @param pages     digest of the pages that it was attached to; empty for one that stands by itself
 * @param json      all of it
 */
public record VerificationRecord(
        URI gateway,
        Instant issuedAt,
        String reference,
        int revision,
        String outcome,
        Instant judgedAt,
        boolean blind,
        Optional<String> pages,
        JsonObject json) {

    /** What the header of a signed record says that it is. */
    public static final String TYPE = "vouchgate-record+jwt";

    /** What a signed record is called where it is attached. */
    public static final String FILE = "verification-record.jwt";

    /** The one version there is. */
    public static final int VERSION = 1;

    /** Reads what a signed record holds; empty if it is not one of the version that is known here. */
    public static Optional<VerificationRecord> read(JsonObject json) {
        if (!(json.get("version") instanceof JsonNumber version)
                || version.intValue() != VERSION
                || !(json.get("iat") instanceof JsonNumber issuedAt)
                || !(json.get("revision") instanceof JsonNumber revision)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new VerificationRecord(
                    new URI(text(json, "iss")),
                    Instant.ofEpochSecond(issuedAt.longValueExact()),
                    text(json, "reference"),
                    revision.intValueExact(),
                    text(json, "outcome"),
                    Instant.parse(text(json, "judgedAt")),
                    json.getBoolean("blind", false),
                    pages(json),
                    json));
        } catch (URISyntaxException | DateTimeException | ArithmeticException | IllegalArgumentException e) {
            return Optional.empty(); // written by somebody else
        }
    }

    private static Optional<String> pages(JsonObject json) {
        return json.get("pages") instanceof JsonObject pages ? Optional.of(text(pages, "sha256")) : Optional.empty();
    }

    private static String text(JsonObject json, String name) {
        if (json.get(name) instanceof JsonString text) {
            return text.getString();
        }
        throw new IllegalArgumentException(name + " is missing");
    }

    /** The same without its date, by which it is found again among those that were signed. */
    public static boolean isDate(String member) {
        return member.equals("iat");
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "VerificationRecord[" + reference + ", revision " + revision + "]";
    }
}
