package org.vouchgate.skills.taxonomy;

import java.util.List;
import java.util.Optional;

/**
 * A skill as a taxonomy knows it.
 *
 * @param uri     what identifies it, for ever
 * @param label   its preferred name
 * @param aliases other names for the same thing, in any language
 * @param broader URIs of the skills that this one is a special case of
 * @param escoUri the ESCO concept that is the same, if there is one
 * @param sector  where it is mostly used, in lower case; empty text when the taxonomy does not say
 */
public record Skill(
        String uri, String label, List<String> aliases, List<String> broader, Optional<String> escoUri, String sector) {

    public Skill {
        if (uri.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("a skill needs a URI and a label");
        }
        aliases = List.copyOf(aliases);
        broader = List.copyOf(broader);
    }
}
