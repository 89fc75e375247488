package org.vouchgate.credential.status;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
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
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.StrictJson;
import org.vouchgate.credential.key.IssuerKeys;
import org.vouchgate.credential.status.PackedStatuses.BitOrder;
import org.vouchgate.credential.w3c.Read;
import org.vouchgate.credential.w3c.SignedCredential;
import org.vouchgate.credential.w3c.VcJwtReader;

/** Status list credentials secured as JWTs (Bitstring Status List, sections 2.2 and 3.2). */
final class BitstringStatusLists {

    private static final String ACCEPT = "application/vc+jwt, application/vc, application/jwt";
    private static final long LEAST_ENTRIES = 131_072;
    private static final char MULTIBASE_BASE64URL = 'u';

    private final Lists lists;
    private final VcJwtReader credentials;
    private final ListSigners signers;

    BitstringStatusLists(RecentDocuments documents, IssuerKeys issuerKeys, ListSigners signers) {
        this.lists = new Lists(documents, ACCEPT);
        this.credentials = new VcJwtReader(issuerKeys);
        this.signers = signers;
    }

    Finding statusOf(Issuer issuer, BitstringEntry entry, Instant at) {
        return lists.get(
                        entry.listCredential(),
                        at,
                        text -> signed(text, issuer, at).then(credential -> list(credential, entry, at)))
                .fold(list -> list.at(entry.index(), value -> meaning(entry.purpose(), value)), finding -> finding);
    }

    /** Any set bit counts: a list with several bits for each entry may say more than that it is taken back, but not less. */
    private static Finding meaning(String purpose, int value) {
        if (value == 0) {
            return StatusList.notRevoked();
        }
        return purpose.equals("suspension") ? StatusList.suspended() : StatusList.revoked();
    }

    private Read<SignedCredential> signed(String text, Issuer issuer, Instant at) {
        if (text.startsWith("{")) {
            return inJson(text);
        }
        return credentials
                .read(text, at)
                .fold(
                        credential -> signers.speaksFor(credential.issuer(), issuer, at)
                                ? new Read.Content<>(credential)
                                : Lists.foreign(),
                        BitstringStatusLists::unread);
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

    private static Read<StatusList> list(SignedCredential credential, BitstringEntry entry, Instant at) {
        var validity = credential.validityAt(at);
        if (validity.answer() != Answer.PASSED) {
            return validity.reason() == Reason.EXPIRED
                    ? Lists.expired()
                    : Lists.malformed("is not valid yet, or says so in dates that cannot be read");
        }
        if (!credential.types().contains("BitstringStatusListCredential")
                || !(credential.json().get("credentialSubject") instanceof JsonObject subject)
                || !texts(subject.get("type")).contains("BitstringStatusList")) {
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
        return statuses(subject)
                .then(packed -> packed.entries(entry.size()) < LEAST_ENTRIES
                        ? Lists.malformed("is so short that it would give away whose credential is looked up")
                        : new Read.Content<>(new StatusList(packed, entry.size(), timeToLive, Optional.empty())));
    }

    private static Read<PackedStatuses> statuses(JsonObject subject) {
        return text(subject, "encodedList")
                .filter(text -> !text.isEmpty() && text.charAt(0) == MULTIBASE_BASE64URL)
                .flatMap(text -> Base64Url.decode(text.substring(1)))
                .flatMap(Inflation::gzip)
                .<Read<PackedStatuses>>map(
                        bytes -> new Read.Content<>(new PackedStatuses(bytes, BitOrder.MOST_SIGNIFICANT_FIRST)))
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
}
