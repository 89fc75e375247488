package org.vouchgate.acceptance.wallet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.vouchgate.acceptance.server.Repository;

/** The npm packages of the Node wallet, installed once below {@code target} from the committed lock file. */
final class NodeModules {

    private static final Path SOURCE = Repository.at("src/acceptance/src/test/node");
    private static final List<String> FILES = List.of("package.json", "package-lock.json", ".npmrc", "wallet.mjs");

    private NodeModules() {}

    /** Why the Node wallet cannot be used here, if it cannot. */
    static Optional<String> missing() {
        return Optional.of("node")
                .filter(program -> !onPath(program))
                .or(() -> Optional.of("npm").filter(program -> !onPath(program)))
                .map(program -> program + " is not installed; on Debian: apt-get install nodejs npm");
    }

    /** The directory to run the wallet in. */
    static synchronized Path directory() {
        var directory = Repository.target().resolve("node");
        try {
            Files.createDirectories(directory);
            var upToDate = Files.exists(directory.resolve("installed"))
                    && Files.mismatch(SOURCE.resolve("package-lock.json"), directory.resolve("installed")) == -1;
            for (var file : FILES) {
                Files.copy(SOURCE.resolve(file), directory.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            if (!upToDate) {
                install(directory);
                Files.copy(
                        SOURCE.resolve("package-lock.json"),
                        directory.resolve("installed"),
                        StandardCopyOption.REPLACE_EXISTING);
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void install(Path directory) throws IOException {
        var log = directory.resolve("npm.log");
        var npm = new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!npm.waitFor(3, TimeUnit.MINUTES) || npm.exitValue() != 0) {
                npm.destroyForcibly();
                throw new IllegalStateException("npm ci failed; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static boolean onPath(String program) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return List.of(path.split(":")).stream().anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
