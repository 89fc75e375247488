package org.vouchgate.gateway.summary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.gateway.employer.Employer;
import org.vouchgate.gateway.platform.EmployerSettings;
import org.vouchgate.summary.Logo;

/** The employers' logos, as the operator put them into one directory, each by its employer's short name. */
@ApplicationScoped
public class Logos {

    @Inject
    EmployerSettings settings;

    Optional<Logo> of(Employer employer) {
        return settings.logos()
                .flatMap(directory -> Stream.of(".png", ".jpg")
                        .map(ending -> directory.resolve(employer.slug() + ending))
                        .filter(Files::isReadable)
                        .findFirst()
                        .flatMap(file -> read(file, employer.name())));
    }

    /** One that is too large is left out: the name stands in its place. */
    private static Optional<Logo> read(Path file, String name) {
        try {
            return Files.size(file) > Logo.MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(new Logo(Files.readAllBytes(file), name));
        } catch (IOException e) {
            throw new UncheckedIOException("a logo cannot be read: " + file, e);
        }
    }
}
