package org.vouchgate.gateway.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which employers this gateway serves.
 *
 * @param file a JSON file that lists them ({@code config/employers.json.sample}), read at start
 */
public record EmployerSettings(Optional<Path> file) {

    public EmployerSettings {
        if (file.isPresent() && !Files.isReadable(file.get())) {
            throw new IllegalArgumentException("gateway.employers cannot be read: " + file.get());
        }
    }
}
