package org.vouchgate.gateway.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which employers this gateway serves.
 *
 * @param file  a JSON file that lists them ({@code config/employers.json.sample}), read at start
 * @param logos directory of their logos, each a PNG or JPEG file called by its employer's slug
 */
public record EmployerSettings(Optional<Path> file, Optional<Path> logos) {

    public EmployerSettings {
        if (file.isPresent() && !Files.isReadable(file.get())) {
            throw new IllegalArgumentException("gateway.employers cannot be read: " + file.get());
        }
        if (logos.isPresent() && !Files.isDirectory(logos.get())) {
            throw new IllegalArgumentException("gateway.logos.directory is no directory: " + logos.get());
        }
    }
}
