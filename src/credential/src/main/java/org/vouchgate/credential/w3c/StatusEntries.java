package org.vouchgate.credential.w3c;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vouchgate.credential.StatusReference;
import org.vouchgate.credential.StatusReference.BitstringEntry;
import org.vouchgate.credential.StatusReference.Unusable;
import org.vouchgate.credential.jose.StatusClaim;

/** Every place where a credential says that its status is published. What cannot be read is kept as unusable. */
final class StatusEntries {

    private static final String BITSTRING = "BitstringStatusListEntry";
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final int MAX_NAME = 64;
    private static final int MAX_ENTRY_BITS = 16;

    private StatusEntries() {}

    /**
     * All entries, those of the credential first.
     *
     * @param credential its {@code credentialStatus} is an object or an array of objects
     * @param claims     the JWT's claims, whose {@code status} is the Token Status List's way of saying the same
     */
    static List<StatusReference> of(JsonObject credential, JsonObject claims) {
        var entries = new ArrayList<StatusReference>();
        Optional.ofNullable(credential.get("credentialStatus")).ifPresent(value -> addAll(value, entries));
        entries.addAll(StatusClaim.references(claims));
        return List.copyOf(entries);
    }

    private static void addAll(JsonValue value, List<StatusReference> entries) {
        if (value instanceof JsonArray several) {
            several.forEach(one -> entries.add(entry(one)));
        } else {
            entries.add(entry(value));
        }
    }

    private static StatusReference entry(JsonValue value) {
        if (!(value instanceof JsonObject entry)) {
            return new Unusable("credentialStatus", true);
        }
        var types = Members.texts(entry, "type");
        if (types.isEmpty()) {
            return new Unusable("credentialStatus", true);
        }
        return types.contains(BITSTRING) ? bitstring(entry) : new Unusable(shortened(types.get(0)), false);
    }

    private static StatusReference bitstring(JsonObject entry) {
        var list = Members.text(entry, "statusListCredential");
        var purpose = Members.text(entry, "statusPurpose");
        // The specification wants a text; a number would be rounded by some parsers and not by others.
        var index = Members.text(entry, "statusListIndex")
                .filter(text -> INDEX.matcher(text).matches());
        long size = entry.containsKey("statusSize")
                ? Members.whole(entry, "statusSize").orElse(0L)
                : 1L;
        if (list.isEmpty() || purpose.isEmpty() || index.isEmpty() || size < 1 || size > MAX_ENTRY_BITS) {
            return new Unusable(BITSTRING, true);
        }
        return new BitstringEntry(list.get(), purpose.get(), Long.parseLong(index.get()), (int) size);
    }

    private static String shortened(String name) {
        return name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME);
    }
}
