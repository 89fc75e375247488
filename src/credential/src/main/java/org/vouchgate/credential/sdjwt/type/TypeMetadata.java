package org.vouchgate.credential.sdjwt.type;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.jose.StrictJson;

/**
 * One document about one type, well-formed (section 6.2). What people are shown of it is not kept.
 *
 * @param type             the type it describes
 * @param extending        the type that this one extends, if any
 * @param extendsIntegrity digests of the extended type's document, if stated
 * @param claims           its own rules, without those it inherits
 */
record TypeMetadata(
        String type, Optional<String> extending, Optional<String> extendsIntegrity, List<ClaimRule> claims) {

    TypeMetadata {
        claims = List.copyOf(claims);
    }

    /** Reads a document; empty if it is not one, or if anything this gateway understands is malformed in it. */
    static Optional<TypeMetadata> read(byte[] document) {
        return StrictJson.object(document).flatMap(TypeMetadata::read);
    }

    private static Optional<TypeMetadata> read(JsonObject json) {
        var type = Fields.text(json, "vct");
        var claims = ClaimRules.read(json);
        if (type.isEmpty()
                || claims.isEmpty()
                || !Fields.areTextsIfPresent(json, "name", "description", "extends", "extends#integrity")
                || !Fields.isDisplay(json, "name")) {
            return Optional.empty();
        }
        var paths = new HashSet<List<ClaimRule.Step>>();
        return claims.get().stream().map(ClaimRule::path).allMatch(paths::add)
                ? Optional.of(new TypeMetadata(
                        type.get(), Fields.text(json, "extends"), Fields.text(json, "extends#integrity"), claims.get()))
                : Optional.empty();
    }
}
