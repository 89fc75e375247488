package org.vouchgate.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Small JSON documents on disk, each replaced as a whole, readable by their owner alone: some hold private keys. */
@ApplicationScoped
public class DataDirectory {

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    @Inject
    Site site;

    public Optional<JsonObject> read(String name) {
        var file = site.data().resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var reader = Json.createReader(Files.newBufferedReader(file))) {
            return Optional.of(reader.readObject());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the documents that begin so, in order. */
    public List<String> names(String prefix) {
        if (!Files.isDirectory(site.data())) {
            return List.of();
        }
        try (var files = Files.list(site.data())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(prefix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void write(String name, JsonObject content) {
        var file = site.data().resolve(name);
        try {
            Files.createDirectories(site.data());
            var draft = draft(site.data());
            Files.writeString(draft, content.toString());
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path draft(Path directory) throws IOException {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createTempFile(directory, "draft", ".json", PosixFilePermissions.asFileAttribute(OWNER))
                : Files.createTempFile(directory, "draft", ".json");
    }
}
