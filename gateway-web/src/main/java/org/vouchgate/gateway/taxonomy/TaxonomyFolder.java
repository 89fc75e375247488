package org.vouchgate.gateway.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.TaxonomySettings;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.skills.retrieval.Progress;
import org.vouchgate.skills.retrieval.TaxonomyDirectory;
import org.vouchgate.skills.taxonomy.Concept;
import org.vouchgate.skills.taxonomy.source.UploadedFiles;

/**
 * The directory of taxonomies: what has arrived, what is being built, and what is ready. A taxonomy becomes ready by one
 * rename, so that nobody ever opens half of one.
 */
@ApplicationScoped
public class TaxonomyFolder {

    private static final String INDEX = "index";

    @Inject
    TaxonomySettings settings;

    @Inject
    SentenceModels models;

    /** Takes what is sent, up to the limit. */
    Upload receive(InputStream body) throws IOException {
        var id = UUID.randomUUID();
        var digest = sha256();
        var file =
                Files.createDirectories(settings.directory().resolve("arrived")).resolve(id.toString());
        try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            long bytes = body.transferTo(out);
            if (bytes == 0) {
                throw new UserError(Problem.of(
                        "bad-input",
                        400,
                        "The input is not usable",
                        "Send the taxonomy's file, or a zip of its files, as the body."));
            }
            return new Upload(id, bytes, HexFormat.of().formatHex(digest.digest()), UploadedFiles.isZip(file));
        } catch (IOException | UserError e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    Path arrived(UUID id) {
        return settings.directory().resolve("arrived").resolve(id.toString());
    }

    void forgetArrived(UUID id) throws IOException {
        Files.deleteIfExists(arrived(id));
    }

    /** Removes what arrived and was never told of: a gateway was killed while it took a file. */
    void forgetArrivedBefore(Instant at, Predicate<UUID> known) throws IOException {
        var place = settings.directory().resolve("arrived");
        if (!Files.isDirectory(place)) {
            return;
        }
        try (var files = Files.list(place)) {
            for (var file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(at)
                        && !known.test(UUID.fromString(file.getFileName().toString()))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Indexes concepts and has them stand ready. */
    void build(UUID id, String version, List<Concept> concepts, Progress progress) throws IOException {
        var building = settings.directory().resolve("building").resolve(id.toString());
        Directories.delete(building);
        Files.createDirectories(building);
        TaxonomyDirectory.build(version, concepts, building.resolve(INDEX), models.model(), progress);
        var ready = ready(id);
        Directories.delete(ready);
        Files.createDirectories(ready.getParent());
        Files.move(building, ready, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether it stands ready: a gateway that stopped after that does not build it again. */
    boolean isBuilt(UUID id) {
        return TaxonomyDirectory.isAt(index(id));
    }

    /** Removes what was being built, by a gateway that was killed at it. */
    void forgetBuildingBefore(Instant at) throws IOException {
        var place = settings.directory().resolve("building");
        if (!Files.isDirectory(place)) {
            return;
        }
        try (var all = Files.list(place)) {
            for (var building : all.toList()) {
                if (Files.getLastModifiedTime(building).toInstant().isBefore(at)) {
                    Directories.delete(building);
                }
            }
        }
    }

    /** The first of some taxonomies that is not here. */
    Optional<UUID> missing(List<UUID> ids) {
        return ids.stream().filter(id -> !isBuilt(id)).findFirst();
    }

    Path index(UUID id) {
        return ready(id).resolve(INDEX);
    }

    void remove(UUID id) throws IOException {
        Directories.delete(ready(id));
        Directories.delete(settings.directory().resolve("building").resolve(id.toString()));
        forgetArrived(id);
    }

    private Path ready(UUID id) {
        return settings.directory().resolve("ready").resolve(id.toString());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every platform has SHA-256", e);
        }
    }
}
