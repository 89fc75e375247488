package org.vouchgate.credential.sdjwt;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;

/**
 * An SD-JWT's claims with its disclosures put where the issuer's digests say they belong (RFC 9901 section 7.1).
 *
 * @param claims  the processed payload; not to be used if there is a refusal
 * @param refusal why the disclosures are not what the issuer signed, if they are not
 */
record ProcessedClaims(JsonObject claims, Optional<Finding> refusal) {

    /**
     * Processes what the issuer signed.
     *
     * @param alwaysOpen claims of the top level that may not be disclosed
     */
    static ProcessedClaims of(JsonObject issuerClaims, List<Disclosure> disclosures, Set<String> alwaysOpen) {
        return DigestAlgorithm.of(issuerClaims)
                .map(algorithm -> new Processing(algorithm, disclosures, alwaysOpen).of(issuerClaims))
                .orElseGet(() -> new ProcessedClaims(
                        issuerClaims,
                        Optional.of(Finding.failed(
                                Reason.DIGEST_ALGORITHM_NOT_ALLOWED,
                                "The credential's claims are digested with an algorithm that is not secure"))));
    }

    /** Walks the payload once, remembering which digests were met and the first thing that was wrong. */
    private static final class Processing {

        private static final String DIGESTS = "_sd";
        private static final String PLACEHOLDER = "...";
        private static final Set<String> RESERVED = Set.of(DIGESTS, PLACEHOLDER, DigestAlgorithm.CLAIM);
        private static final int MAX_DEPTH = 16;
        private static final JsonProvider JSON = JsonProvider.provider();

        private final Map<String, Disclosure> unused = new HashMap<>();
        private final Set<String> met = new HashSet<>();
        private final Set<String> alwaysOpen;
        private Optional<Finding> refusal = Optional.empty();

        Processing(DigestAlgorithm algorithm, List<Disclosure> disclosures, Set<String> alwaysOpen) {
            this.alwaysOpen = alwaysOpen;
            for (var disclosure : disclosures) {
                if (unused.put(algorithm.digest(disclosure.encoded()), disclosure) != null) {
                    refuse(Reason.DISCLOSURE_DUPLICATED, "A claim was disclosed twice");
                }
            }
        }

        ProcessedClaims of(JsonObject issuerClaims) {
            var plain = JSON.createObjectBuilder(issuerClaims);
            plain.remove(DigestAlgorithm.CLAIM);
            var processed = object(plain.build(), true, 1);
            if (!unused.isEmpty()) {
                refuse(Reason.DISCLOSURE_NOT_SIGNED, "A disclosed claim was not part of what the issuer signed");
            }
            return new ProcessedClaims(processed, refusal);
        }

        private JsonValue value(JsonValue value, int depth) {
            if (value instanceof JsonObject object) {
                return object(object, false, depth);
            }
            return value instanceof JsonArray array ? array(array, depth) : value;
        }

        private JsonObject object(JsonObject object, boolean top, int depth) {
            var claims = new LinkedHashMap<String, JsonValue>();
            if (isTooDeep(depth)) {
                return JsonValue.EMPTY_JSON_OBJECT;
            }
            object.forEach((name, value) -> plainClaim(claims, name, value, depth));
            digests(object)
                    .forEach(digest ->
                            disclosed(digest).ifPresent(disclosure -> disclosedClaim(claims, disclosure, top, depth)));
            var built = JSON.createObjectBuilder();
            claims.forEach(built::add);
            return built.build();
        }

        private void plainClaim(Map<String, JsonValue> claims, String name, JsonValue value, int depth) {
            if (name.equals(PLACEHOLDER) || name.equals(DigestAlgorithm.CLAIM)) {
                refuse(Reason.MALFORMED, "The credential uses a reserved name where it must not");
            }
            if (!name.equals(DIGESTS)) {
                claims.put(name, value(value, depth + 1));
            }
        }

        private void disclosedClaim(Map<String, JsonValue> claims, Disclosure disclosure, boolean top, int depth) {
            if (!disclosure.isClaim()) {
                refuse(Reason.DISCLOSURE_MALFORMED, "A disclosed claim is not well-formed");
                return;
            }
            var name = disclosure.name();
            if (RESERVED.contains(name)) {
                refuse(Reason.DISCLOSURE_NAME_FORBIDDEN, "A disclosed claim has a reserved name");
            }
            if (top && alwaysOpen.contains(name)) {
                refuse(Reason.PROTECTED_CLAIM_DISCLOSED, ProtectedClaims.SENTENCE);
            }
            if (claims.containsKey(name)) {
                refuse(Reason.DISCLOSURE_OVERWRITES_CLAIM, "A disclosed claim would replace another claim");
            }
            claims.put(name, value(disclosure.value(), depth + 1));
        }

        private JsonArray array(JsonArray array, int depth) {
            if (isTooDeep(depth)) {
                return JsonValue.EMPTY_JSON_ARRAY;
            }
            var elements = JSON.createArrayBuilder();
            array.forEach(element -> element(element, depth).ifPresent(elements::add));
            return elements.build();
        }

        private Optional<JsonValue> element(JsonValue element, int depth) {
            if (!(element instanceof JsonObject object) || !object.containsKey(PLACEHOLDER)) {
                return Optional.of(value(element, depth + 1));
            }
            if (object.size() != 1 || !(object.get(PLACEHOLDER) instanceof JsonString digest)) {
                refuse(Reason.MALFORMED, "The credential's digests are not well-formed");
                return Optional.empty();
            }
            return disclosed(digest.getString()).flatMap(disclosure -> disclosedElement(disclosure, depth));
        }

        private Optional<JsonValue> disclosedElement(Disclosure disclosure, int depth) {
            if (!disclosure.isElement()) {
                refuse(Reason.DISCLOSURE_MALFORMED, "A disclosed claim is not well-formed");
                return Optional.empty();
            }
            return Optional.of(value(disclosure.value(), depth + 1));
        }

        /** The disclosure a digest stands for; empty for a decoy, or for what the holder kept to themselves. */
        private Optional<Disclosure> disclosed(String digest) {
            if (!met.add(digest)) {
                refuse(Reason.DISCLOSURE_DUPLICATED, "The credential digests the same claim twice");
                return Optional.empty();
            }
            return Optional.ofNullable(unused.remove(digest));
        }

        private List<String> digests(JsonObject object) {
            if (!object.containsKey(DIGESTS)) {
                return List.of();
            }
            if (object.get(DIGESTS) instanceof JsonArray digests
                    && digests.stream().allMatch(JsonString.class::isInstance)) {
                return digests.getValuesAs(JsonString::getString);
            }
            refuse(Reason.MALFORMED, "The credential's digests are not well-formed");
            return List.of();
        }

        private boolean isTooDeep(int depth) {
            if (depth > MAX_DEPTH) {
                refuse(Reason.TOO_LARGE, "The credential nests claims deeper than this gateway accepts");
            }
            return depth > MAX_DEPTH;
        }

        private void refuse(Reason reason, String sentence) {
            refusal = refusal.or(() -> Optional.of(Finding.failed(reason, sentence)));
        }
    }
}
