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
import org.vouchgate.credential.fetch.WeighedMemory;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.credential.status.PackedStatuses.BitOrder;
import org.vouchgate.credential.w3c.DataIntegrityReader;
import org.vouchgate.credential.w3c.Read;
import org.vouchgate.credential.w3c.SignedCredential;
import org.vouchgate.credential.w3c.UnverifiedCredential;
import org.vouchgate.credential.w3c.VcJwtReader;

/** Status list credentials secured as JWTs or by Data Integrity proofs (Bitstring Status List, sections 2.2 and 3.2). */
final class BitstringStatusLists {

    private static final String ACCEPT = "application/vc+jwt, application/vc, application/jwt";
    private static final long LEAST_ENTRIES = 131_072;
    private static final int MOST = 64;
    private static final long HEAVIEST = 16L * 1024 * 1024;

    private final Lists lists;
    private final DecodedLists decoded;
    private final VcJwtReader tokens;
    private final DataIntegrityReader proofs;
    private final ListSigners signers;
    /** Under the keys that this instance goes by: canonical form is the dear part of a proof. */
    private final WeighedMemory<Fetched.Document, Read<SignedCredential>> proven = new WeighedMemory<>(MOST, HEAVIEST);

    BitstringStatusLists(
            RecentDocuments documents,
            DecodedLists decoded,
            VcJwtReader tokens,
            DataIntegrityReader proofs,
            ListSigners signers) {
        this.lists = new Lists(documents, ACCEPT);
        this.decoded = decoded;
        this.tokens = tokens;
        this.proofs = proofs;
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
        if (parsed.json().filter(json -> !json.containsKey("proof")).isPresent()) {
            return Lists.forged();
        }
        return verified(copy, parsed, at)
                .fold(
                        credential -> signers.speaksFor(credential.issuer(), issuer, at)
                                ? new Read.Content<>(credential)
                                : Lists.foreign(),
                        BitstringStatusLists::unread);
    }

    private Read<SignedCredential> verified(Fetched.Document copy, Parsed parsed, Instant at) {
        return parsed.json()
                .map(json -> proven.get(copy).orElseGet(() -> {
                    var read = proofs.read(json, at);
                    proven.put(copy, read, copy.body().length);
                    return read;
                }))
                .orElseGet(() -> parsed.token().then(token -> tokens.verified(token, at)));
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
            case PROOF_UNSUPPORTED, LEGACY_PROOF_NOT_ACCEPTED ->
                Lists.refused(Lists.unknown(
                        Reason.STATUS_MECHANISM_UNSUPPORTED,
                        "The issuer's status list is signed in a way that this gateway does not check"));
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
     * @param json  what it is, if it is a JSON object
     * @param token what the token holds, or why it is none
     */
    private record Parsed(Optional<JsonObject> json, Read<UnverifiedCredential> token) {

        static Parsed of(Fetched.Document copy) {
            var text = new String(copy.body(), StandardCharsets.UTF_8).strip();
            return new Parsed(
                    text.startsWith("{") ? StrictJson.object(text) : Optional.empty(), VcJwtReader.parse(text));
        }
    }
}
