package org.vouchgate.gateway.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which types of SD-JWT credential have to keep to their published metadata.
 *
 * @param directory directory of Type Metadata documents ({@code config/types/README.md}), read at start; every type described
 *                  there has to keep to its description
 * @param published further types, each an https address at which its document is fetched when a credential names it
 */
public record TypeSettings(Optional<Path> directory, List<String> published) {

    public TypeSettings {
        published = List.copyOf(published);
        for (var type : published) {
            if (!type.startsWith("https://")) {
                throw new IllegalArgumentException("gateway.types.published must be https addresses, was " + type);
            }
        }
    }
}
