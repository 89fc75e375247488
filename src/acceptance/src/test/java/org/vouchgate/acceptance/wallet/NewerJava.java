package org.vouchgate.acceptance.wallet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A JDK that runs classes compiled for Java 21: this one, or one installed beside it. */
final class NewerJava {

    private static final int NEEDED = 21;

    private NewerJava() {}

    static Optional<Path> launcher() {
        var own = Path.of(System.getProperty("java.home"));
        return Stream.concat(Stream.of(own), beside(own).stream())
                .filter(NewerJava::suffices)
                .map(home -> home.resolve("bin/java"))
                .findFirst();
    }

    private static List<Path> beside(Path home) {
        try (var homes = Files.list(home.toAbsolutePath().getParent())) {
            return homes.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source file is to be launched, which takes a compiler. */
    private static boolean suffices(Path home) {
        return Files.isExecutable(home.resolve("bin/java"))
                && Files.isExecutable(home.resolve("bin/javac"))
                && feature(home.resolve("release")) >= NEEDED;
    }

    private static int feature(Path release) {
        if (!Files.isReadable(release)) {
            return 0;
        }
        var said = new Properties();
        try (var reader = Files.newBufferedReader(release)) {
            said.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var version = said.getProperty("JAVA_VERSION", "0").replace("\"", "");
        var first = version.split("[^0-9]", 2)[0];
        return first.isEmpty() ? 0 : Integer.parseInt(first);
    }
}
