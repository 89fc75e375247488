package org.vouchgate.credential.status;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference.BitstringEntry;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.credential.key.IssuerKeys;
import org.vouchgate.credential.status.PackedStatuses.BitOrder;
import org.vouchgate.credential.w3c.Read;
import org.vouchgate.credential.w3c.SignedCredential;
import org.vouchgate.credential.w3c.UnverifiedCredential;
import org.vouchgate.credential.w3c.VcJwtReader;

/** Status list credentials secured as JWTs (Bitstring Status List, sections 2.2 and 3.2). */
final class BitstringStatusLists {

    private static final String ACCEPT = "application/vc+jwt, application/vc, application/jwt";
    private static final long LEAST_ENTRIES = 131_072;

    private final Lists lists;
    private final DecodedLists decoded;
    private final VcJwtReader credentials;
    private final ListSigners signers;

    BitstringStatusLists(RecentDocuments documents, DecodedLists decoded, IssuerKeys issuerKeys, ListSigners signers) {
        this.lists = new Lists(documents, ACCEPT);
        this.decoded = decoded;
        this.credentials = new VcJwtReader(issuerKeys);
        this.signers = signers;
    }

    /** @param kind the specification that the list is published under */
    Finding statusOf(Issuer issuer, BitstringEntry entry, BitstringKind kind, Instant at) {
        return lists.get(
                        entry.listCredential(),
                        at,
                        copy -> signed(copy, issuer, at).then(credential -> list(copy, credential, entry, kind, at)))
                .fold(list -> list.at(entry.index(), value -> meaning(entry.purpose(), value)), finding -> finding);
    }

    /** Any set bit counts: a list with several bits for each entry may say more than that it is taken back, but not less. */
    private static Finding meaning(String purpose, int value) {
        if (value == 0) {
            return StatusList.notRevoked();
        }
        return purpose.equals("suspension") ? StatusList.suspended() : StatusList.revoked();
    }

    private Read<SignedCredential> signed(Fetched.Document copy, Issuer issuer, Instant at) {
        var parsed = decoded.parsed(copy, Parsed.class, () -> Parsed.of(copy));
        return parsed.credential()
                .then(credential -> credentials.verified(credential, at))
                .fold(
                        credential -> signers.speaksFor(credential.issuer(), issuer, at)
                                ? new Read.Content<>(credential)
                                : Lists.foreign(),
                        why -> parsed.isJson() ? inJson(parsed.text()) : unread(why));
    }

    /** A list in plain JSON may carry a Data Integrity proof, which nobody here can check; without one it is anybody's. */
    private static <T> Read<T> inJson(String text) {
        return StrictJson.object(text).filter(json -> json.containsKey("proof")).isPresent()
                ? Lists.refused(Lists.unknown(
                        Reason.STATUS_MECHANISM_UNSUPPORTED,
                        "The issuer's status list is signed in a way that this gateway cannot check"))
                : Lists.forged();
    }

    private static <T> Read<T> unread(Finding why) {
        if (why.answer() == Answer.UNKNOWN) {
            return Lists.refused(Lists.unknown(
                    Reason.STATUS_LIST_UNREACHABLE,
                    "The key of the issuer's status list could not be fetched; ask again later"));
        }
        return switch (why.reason()) {
            case SIGNATURE_INVALID, ALGORITHM_NOT_ALLOWED, KEY_UNFIT_FOR_ALGORITHM, CRITICAL_HEADER_NOT_UNDERSTOOD ->
                Lists.forged();
            case MALFORMED, WRONG_TOKEN_TYPE, DATA_MODEL_VIOLATED, CONTENT_CONTRADICTORY ->
                Lists.malformed("is not a well-formed signed credential");
            default -> Lists.foreign();
        };
    }

    private Read<StatusList> list(
            Fetched.Document copy, SignedCredential credential, BitstringEntry entry, BitstringKind kind, Instant at) {
        var validity = credential.validityAt(at);
        if (validity.answer() != Answer.PASSED) {
            return validity.reason() == Reason.EXPIRED
                    ? Lists.expired()
                    : Lists.malformed("is not valid yet, or says so in dates that cannot be read");
        }
        if (!credential.types().contains(kind.credentialType())
                || !(credential.json().get("credentialSubject") instanceof JsonObject subject)
                || !texts(subject.get("type")).contains(kind.subjectType())) {
            return Lists.malformed("does not say that it is one");
        }
        if (!texts(subject.get("statusPurpose")).contains(entry.purpose())) {
            return Lists.refused(Lists.unknown(
                    Reason.STATUS_PURPOSE_MISMATCH,
                    "The status list was published for another purpose than the one the credential names"));
        }
        var timeToLive = milliseconds(subject);
        if (timeToLive.isEmpty() && subject.containsKey("ttl")) {
            return Lists.malformed("has a lifetime that cannot be read");
        }
        return statuses(copy, subject, kind)
                .then(packed -> packed.entries(entry.size()) < LEAST_ENTRIES
                        ? Lists.malformed("is so short that it would give away whose credential is looked up")
                        : new Read.Content<>(new StatusList(packed, entry.size(), timeToLive, Optional.empty())));
    }

    private Read<PackedStatuses> statuses(Fetched.Document copy, JsonObject subject, BitstringKind kind) {
        return decoded.unpacked(
                        copy,
                        kind,
                        () -> text(subject, "encodedList")
                                .flatMap(kind::compressed)
                                .flatMap(Inflation::gzip)
                                .map(bytes -> new PackedStatuses(bytes, BitOrder.MOST_SIGNIFICANT_FIRST)))
                .<Read<PackedStatuses>>map(Read.Content::new)
                .orElseGet(() -> Lists.malformed("cannot be unpacked"));
    }

    /** Section 2.2: milliseconds, where a Token Status List counts seconds. */
    private static Optional<Duration> milliseconds(JsonObject subject) {
        return subject.get("ttl") instanceof JsonNumber ttl
                        && ttl.bigDecimalValue().signum() > 0
                ? Optional.of(Duration.ofMillis((long) Math.min(ttl.doubleValue(), Lists.LONGEST.toMillis())))
                : Optional.empty();
    }

    private static List<String> texts(@Nullable JsonValue value) {
        if (value instanceof JsonArray several) {
            return several.stream()
                    .filter(JsonString.class::isInstance)
                    .map(text -> ((JsonString) text).getString())
                    .toList();
        }
        return value instanceof JsonString text ? List.of(text.getString()) : List.of();
    }

    private static Optional<String> text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    /**
     * A copy, parsed.
     *
     * @param text       the whole of it
     * @param credential what the token holds, or why it is none
     */
    private record Parsed(String text, Read<UnverifiedCredential> credential) {

        static Parsed of(Fetched.Document copy) {
            var text = new String(copy.body(), StandardCharsets.UTF_8).strip();
            return new Parsed(text, VcJwtReader.parse(text));
        }

        boolean isJson() {
            return text.startsWith("{");
        }
    }
}
