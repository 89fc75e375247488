package org.vouchgate.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vouchgate.words.Words;

/** What templates and classes ask the words for is there to be said. */
class SaidWordsTest {

    private static final List<Path> SOURCES = List.of(Path.of("src/main/jte"), Path.of("src/main/java"));
    private static final Pattern SAID =
            Pattern.compile("(?:\\.say|new Badge)\\(\\s*\"([a-z][a-z0-9.-]*[a-z0-9])\"\\s*[,)]");

    @Test
    void whatever_is_said_was_written_down() throws IOException {
        var missing = new TreeMap<String, TreeSet<String>>();

        for (var file : files()) {
            SAID.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !Words.english().has(key) && !Words.english().has("match." + key))
                    .forEach(key -> missing.computeIfAbsent(file.toString(), any -> new TreeSet<>())
                            .add(key));
        }

        assertThat(missing).isEqualTo(Map.of());
    }

    private static List<Path> files() throws IOException {
        try (var templates = Files.walk(SOURCES.get(0));
                var classes = Files.walk(SOURCES.get(1))) {
            return Stream.concat(templates, classes)
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }
}
