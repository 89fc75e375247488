package org.vouchgate.skills;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * A credential that somebody supposes, to find out what it would count for. Nobody has seen it, let alone verified it: its
 * standing is what the asker says it is.
 *
 * @param standing who would stand behind it; absent if it would not be accepted at all
 * @param types    its types
 * @param claims   its claims, in the words of any format that {@link SkillExtractor} reads
 */
public record SupposedCredential(Optional<Standing> standing, List<String> types, JsonObject claims) {

    public SupposedCredential {
        types = List.copyOf(types);
    }
}
