package org.vouchgate.credential.jose;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.StatusReference;

/** The claim {@code status} of a credential: where its status is published (Token Status List, section 6). */
public final class StatusClaim {

    private static final String TOKEN_STATUS_LIST = "status_list";
    private static final int MAX_NAME_CHARACTERS = 64;

    private StatusClaim() {}

    /** Every entry; what cannot be evaluated is named too, so that it leaves the status open and not fine. */
    public static List<StatusReference> references(JsonObject claims) {
        if (!claims.containsKey("status")) {
            return List.of();
        }
        if (!(claims.get("status") instanceof JsonObject status) || status.isEmpty()) {
            return List.of(new StatusReference.Unusable("status", true));
        }
        if (status.containsKey(TOKEN_STATUS_LIST)) {
            return List.of(entry(status.get(TOKEN_STATUS_LIST)));
        }
        return status.keySet().stream().map(StatusClaim::unknown).toList();
    }

    private static StatusReference entry(JsonValue value) {
        if (value instanceof JsonObject entry
                && entry.get("uri") instanceof JsonString uri
                && !uri.getString().isBlank()) {
            return index(entry)
                    .<StatusReference>map(index -> new StatusReference.TokenStatusEntry(uri.getString(), index))
                    .orElseGet(StatusClaim::malformed);
        }
        return malformed();
    }

    private static Optional<Long> index(JsonObject entry) {
        return Optional.ofNullable(entry.get("idx"))
                .filter(JsonNumber.class::isInstance)
                .map(number -> ((JsonNumber) number).bigDecimalValue())
                .filter(StatusClaim::isIndex)
                .map(BigDecimal::longValueExact);
    }

    private static boolean isIndex(BigDecimal number) {
        return number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    private static StatusReference malformed() {
        return new StatusReference.Unusable(TOKEN_STATUS_LIST, true);
    }

    private static StatusReference unknown(String mechanism) {
        return new StatusReference.Unusable(
                mechanism.substring(0, Math.min(mechanism.length(), MAX_NAME_CHARACTERS)), false);
    }
}
