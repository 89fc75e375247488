package org.vouchgate.credential.w3c;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vouchgate.credential.StatusReference;
import org.vouchgate.credential.StatusReference.BitstringEntry;
import org.vouchgate.credential.StatusReference.LegacyEntry;
import org.vouchgate.credential.StatusReference.LegacyEntry.Dialect;
import org.vouchgate.credential.StatusReference.RevocationListEntry;
import org.vouchgate.credential.StatusReference.Unusable;
import org.vouchgate.credential.jose.StatusClaim;

/** Every place where a credential says that its status is published. What cannot be read is kept as unusable. */
final class StatusEntries {

    private static final String BITSTRING = "BitstringStatusListEntry";
    private static final String STATUS_LIST_2021 = "StatusList2021Entry";
    private static final String REVOCATION_LIST = "1EdTechRevocationList";
    private static final String MESSAGE = "message";
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int MAX_NAME = 64;
    private static final int MAX_ENTRY_BITS = 16;
    /** Beyond it, numbers are rounded by parsers that think in doubles. */
    private static final long LARGEST_EXACT = 1L << 53;

    private StatusEntries() {}

    /**
     * All entries, those of the credential first.
     *
     * @param credential its {@code credentialStatus} is an object or an array of objects
     * @param claims     the JWT's claims, whose {@code status} is the Token Status List's way of saying the same
     */
    static List<StatusReference> of(JsonObject credential, JsonObject claims) {
        var entries = new ArrayList<StatusReference>();
        var id = Members.text(credential, "id");
        if (credential.get("credentialStatus") instanceof JsonArray several) {
            several.forEach(one -> entries.add(entry(one, id)));
        } else if (credential.containsKey("credentialStatus")) {
            entries.add(entry(credential.get("credentialStatus"), id));
        }
        entries.addAll(StatusClaim.references(claims));
        return List.copyOf(entries);
    }

    private static StatusReference entry(JsonValue value, Optional<String> credentialId) {
        if (!(value instanceof JsonObject entry)) {
            return new Unusable("credentialStatus", true);
        }
        var types = Members.texts(entry, "type");
        if (types.isEmpty()) {
            return new Unusable("credentialStatus", true);
        }
        if (types.contains(BITSTRING)) {
            return bitstring(entry);
        }
        if (types.contains(STATUS_LIST_2021)) {
            return statusList2021(entry);
        }
        return types.contains(REVOCATION_LIST)
                ? revocationList(entry, credentialId)
                : new Unusable(shortened(types.get(0)), false);
    }

    private static StatusReference bitstring(JsonObject entry) {
        var index = index(entry);
        // The specification wants a text; a number would be rounded by some parsers and not by others.
        boolean numbered = index.isEmpty() && entry.get("statusListIndex") instanceof JsonNumber;
        long size = entry.containsKey("statusSize")
                ? Members.whole(entry, "statusSize").orElse(0L)
                : 1L;
        return located(entry, numbered ? number(entry) : index, size)
                .filter(bitstring -> hasItsMessages(entry, bitstring))
                .<StatusReference>map(
                        bitstring -> numbered ? new LegacyEntry(Dialect.NUMBER_AS_INDEX, bitstring) : bitstring)
                .orElseGet(() -> new Unusable(BITSTRING, true));
    }

    private static StatusReference statusList2021(JsonObject entry) {
        return located(entry, index(entry).or(() -> number(entry)), 1)
                .<StatusReference>map(bitstring -> new LegacyEntry(Dialect.STATUS_LIST_2021, bitstring))
                .orElseGet(() -> new Unusable(STATUS_LIST_2021, true));
    }

    private static Optional<BitstringEntry> located(JsonObject entry, Optional<Long> index, long size) {
        var list = Members.text(entry, "statusListCredential");
        var purpose = Members.text(entry, "statusPurpose");
        return list.isEmpty() || purpose.isEmpty() || index.isEmpty() || size < 1 || size > MAX_ENTRY_BITS
                ? Optional.empty()
                : Optional.of(new BitstringEntry(list.get(), purpose.get(), index.get(), (int) size));
    }

    /** Section 2.1: a message for every value that an entry can have. */
    private static boolean hasItsMessages(JsonObject entry, BitstringEntry bitstring) {
        if (!bitstring.purpose().equals(MESSAGE)) {
            return true;
        }
        return Members.objects(entry, "statusMessage").size() == 1 << bitstring.size();
    }

    private static Optional<Long> index(JsonObject entry) {
        return Members.text(entry, "statusListIndex")
                .filter(text -> INDEX.matcher(text).matches())
                .map(Long::valueOf);
    }

    private static Optional<Long> number(JsonObject entry) {
        return Members.whole(entry, "statusListIndex").filter(index -> index <= LARGEST_EXACT);
    }

    private static StatusReference revocationList(JsonObject entry, Optional<String> credentialId) {
        return Members.text(entry, "id")
                .<StatusReference>map(list -> new RevocationListEntry(list, credentialId))
                .orElseGet(() -> new Unusable(REVOCATION_LIST, true));
    }

    private static String shortened(String name) {
        return name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME);
    }
}
