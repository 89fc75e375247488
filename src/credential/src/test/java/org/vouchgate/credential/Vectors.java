package org.vouchgate.credential;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** What specifications and test suites publish: kept with these tests, and in full where somebody names a copy. */
public final class Vectors {

    private Vectors() {}

    /** A file below {@code vectors}. */
    public static JsonObject kept(String path) {
        try (var bytes = Objects.requireNonNull(Vectors.class.getResourceAsStream("/vectors/" + path), path);
                var reader = Json.createReader(bytes)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder that a system property names, if there is one. */
    public static Optional<Path> copy(String property) {
        return Optional.ofNullable(System.getProperty(property)).map(Path::of).filter(Files::isDirectory);
    }

    /** A file of a copy. */
    public static JsonObject copied(Path file) {
        try (var reader = Json.createReader(Files.newInputStream(file))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
