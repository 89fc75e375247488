package org.vouchgate.credential.trust.federation;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.NumericDate;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.credential.trust.SourceEntry;

/** The trust marks a federation's members must bear (OpenID Federation 1.0, section 7). Only the trust anchor's own count. */
final class TrustMarks {

    private final SourceEntry.Federation entry;

    TrustMarks(SourceEntry.Federation entry) {
        this.entry = entry;
    }

    boolean areBorneBy(EntityStatement entity, Instant at) {
        return entry.trustMarks().stream().allMatch(type -> isBorneBy(entity, type, at));
    }

    private boolean isBorneBy(EntityStatement entity, String type, Instant at) {
        return marks(entity)
                .map(mark -> EntityStatement.text(mark, "trust_mark"))
                .flatMap(Optional::stream)
                .map(CompactJws::parse)
                .flatMap(Optional::stream)
                .anyMatch(mark -> mark.hasType("trust-mark+jwt")
                        && states(mark.payload(), type, entity.subject(), at)
                        && isTheAnchors(mark));
    }

    private static Stream<JsonObject> marks(EntityStatement entity) {
        return entity.claims().get("trust_marks") instanceof JsonArray marks
                ? marks.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject)
                : Stream.empty();
    }

    private static boolean states(JsonObject claims, String type, String bearer, Instant at) {
        var expires = NumericDate.of(claims, "exp");
        return EntityStatement.text(claims, "trust_mark_type").equals(Optional.of(type))
                && EntityStatement.text(claims, "sub").equals(Optional.of(bearer))
                && !expires.malformed()
                && expires.instant().map(at::isBefore).orElse(true);
    }

    private boolean isTheAnchors(CompactJws mark) {
        return EntityStatement.text(mark.payload(), "iss").equals(Optional.of(entry.anchor()))
                && entry.keys().keys().stream()
                        .filter(key -> key.keyId().equals(mark.keyId()))
                        .anyMatch(key -> mark.verify(key, Set.of(JwsAlgorithm.values())) == SignatureCheck.VALID);
    }
}
