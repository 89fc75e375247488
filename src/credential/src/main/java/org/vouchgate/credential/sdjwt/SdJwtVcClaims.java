package org.vouchgate.credential.sdjwt;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;

/** What SD-JWT VC asks of a payload beyond being signed (draft-ietf-oauth-sd-jwt-vc section 2.2.2). */
final class SdJwtVcClaims {

    private SdJwtVcClaims() {}

    /** Why the claims are not a credential's, or not meant for this audience. */
    static Optional<Finding> refusal(JsonObject claims, String audience) {
        if (!hasType(claims)
                || !hasSoundAliases(claims)
                || !isTextIfPresent(claims, "iss")
                || !isTextIfPresent(claims, "vct#integrity")) {
            return Optional.of(Finding.failed(
                    Reason.DATA_MODEL_VIOLATED,
                    "The credential does not say properly what type it is or who issued it"));
        }
        if (!isObjectIfPresent(claims, "ld")) {
            return Optional.of(
                    Finding.failed(Reason.DATA_MODEL_VIOLATED, "The credential's linked data (ld) is not an object"));
        }
        if (claims.containsKey("aud") && audiences(claims).noneMatch(audience::equals)) {
            return Optional.of(Finding.failed(
                    Reason.MADE_FOR_ANOTHER_AUDIENCE, "The issuer made this credential for another recipient"));
        }
        return Optional.empty();
    }

    /** {@code aka_vcts}: further types, as far as the issuer is to be believed. */
    static List<String> alsoKnownAs(JsonObject claims) {
        return claims.get("aka_vcts") instanceof JsonArray aliases
                ? aliases.getValuesAs(JsonString::getString)
                : List.of();
    }

    static Optional<String> text(JsonObject claims, String name) {
        return claims.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static boolean hasType(JsonObject claims) {
        return text(claims, "vct").filter(type -> !type.isEmpty()).isPresent();
    }

    private static boolean isObjectIfPresent(JsonObject claims, String name) {
        return !claims.containsKey(name) || claims.get(name) instanceof JsonObject;
    }

    private static boolean isTextIfPresent(JsonObject claims, String name) {
        return !claims.containsKey(name)
                || text(claims, name).filter(text -> !text.isEmpty()).isPresent();
    }

    private static boolean hasSoundAliases(JsonObject claims) {
        if (!claims.containsKey("aka_vcts")) {
            return true;
        }
        return claims.get("aka_vcts") instanceof JsonArray aliases
                && !aliases.isEmpty()
                && aliases.stream()
                        .allMatch(alias -> alias instanceof JsonString text
                                && !text.getString().isEmpty()
                                && !alias.equals(claims.get("vct")));
    }

    private static Stream<String> audiences(JsonObject claims) {
        var audiences =
                claims.get("aud") instanceof JsonArray several ? several.stream() : Stream.of(claims.get("aud"));
        return audiences
                .filter(JsonString.class::isInstance)
                .map(JsonString.class::cast)
                .map(JsonString::getString);
    }
}
