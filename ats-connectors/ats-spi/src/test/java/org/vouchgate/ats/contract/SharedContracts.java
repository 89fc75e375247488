package org.vouchgate.ats.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Vendors' contracts, which lie beside the repository where there are any, and never in it. */
public final class SharedContracts {

    private SharedContracts() {}

    /** Looks in {@code shared/ats/contracts} beside the repository. */
    public static Optional<Path> find(String name) {
        var here = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        return Stream.iterate(here, Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve("shared/ats/contracts").resolve(name))
                .filter(Files::isReadable)
                .findFirst();
    }
}
