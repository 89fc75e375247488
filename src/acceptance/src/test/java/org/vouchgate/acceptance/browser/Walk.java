package org.vouchgate.acceptance.browser;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.vouchgate.acceptance.server.Repository;

/** Runs the walk through the pages, and reads what its people saw. */
final class Walk {

    private static final Path SOURCE = Repository.at("src/acceptance/src/test/node/browser");
    private static final Path DIRECTORY = Repository.target().resolve("browser");
    private static final List<String> FILES = List.of(
            "package.json",
            "package-lock.json",
            ".npmrc",
            "person.mjs",
            "pages.mjs",
            "every-page.mjs",
            "walk.mjs",
            "by-browser.mjs",
            "keyboard.mjs",
            "templates.mjs",
            "extension.mjs");
    private static final int INSTALLING_MINUTES = 3;
    private static final int WALKING_MINUTES = 8;

    private Walk() {}

    /** Why nobody can walk here, if nobody can. */
    static Optional<String> obstacle() {
        return Stream.of("node", "npm", "chromium")
                .filter(program -> onPath(program).isEmpty())
                .findFirst()
                .map(program -> program + " is not installed; on Debian: apt-get install nodejs npm chromium");
    }

    /** What everybody saw at the gateway of this address. */
    static JsonObject at(URI address) {
        return at(address, "walk.mjs", Json.createObjectBuilder());
    }

    /**
     * What everybody saw on another walk.
     *
     * @param more what its script is told besides
     */
    static JsonObject at(URI address, String script, JsonObjectBuilder more) {
        return follow(script, more.add("address", address.toString()), "screenshots");
    }

    /**
     * What was seen.
     *
     * @param told     what the script is told, besides where the browser is and where pictures go
     * @param pictures the directory for pictures, beneath the target directory
     */
    static JsonObject follow(String script, JsonObjectBuilder told, String pictures) {
        try {
            Files.createDirectories(DIRECTORY);
            for (var file : FILES) {
                Files.copy(SOURCE.resolve(file), DIRECTORY.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
            run(INSTALLING_MINUTES, "", "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
            var seen = run(WALKING_MINUTES, wanted(told, pictures), "node", script);
            try (var reader = Json.createReader(new ByteArrayInputStream(seen))) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String wanted(JsonObjectBuilder told, String pictures) {
        return told.add("pictures", Repository.target().resolve(pictures).toString())
                .add("chromium", onPath("chromium").orElseThrow().toString())
                .build()
                .toString();
    }

    /** What a program wrote to its standard output. Its output goes by way of files, so that its time limit holds. */
    private static byte[] run(int minutes, String input, String... command) throws IOException {
        var in = Files.writeString(DIRECTORY.resolve(command[0] + ".in"), input, StandardCharsets.UTF_8);
        var out = DIRECTORY.resolve(command[0] + ".out");
        var log = DIRECTORY.resolve(command[0] + ".log");
        var process = new ProcessBuilder(command)
                .directory(DIRECTORY.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(log.toFile())
                .start();
        try {
            if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
                throw new IllegalStateException(command[0] + " took more than " + minutes + " minutes; see " + log);
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(command[0] + " failed; see " + log);
            }
            return Files.readAllBytes(out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static Optional<Path> onPath(String program) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(":"))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
