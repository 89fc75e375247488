package org.vouchgate.acceptance.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where things are in this repository, whatever directory a test was started from. */
public final class Repository {

    private static final Path ROOT = find();

    private Repository() {}

    public static Path root() {
        return ROOT;
    }

    /** A file or directory, by its path from the root. */
    public static Path at(String path) {
        return ROOT.resolve(path);
    }

    /** Where this module's tests may write. */
    public static Path target() {
        return at("src/acceptance/target");
    }

    private static Path find() {
        return Optional.ofNullable(System.getProperty("repository.root"))
                .map(Path::of)
                .orElseGet(() -> above(Path.of("").toAbsolutePath()));
    }

    private static Path above(Path start) {
        for (var directory = start; directory != null; directory = directory.getParent()) {
            if (Files.isDirectory(directory.resolve("gateway-ear"))) {
                return directory;
            }
        }
        throw new IllegalStateException("not inside the repository: " + start);
    }
}
