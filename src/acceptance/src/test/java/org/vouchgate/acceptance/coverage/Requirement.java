package org.vouchgate.acceptance.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A rule to keep or an attack to stop.
 *
 * @param id   as tests cite it
 * @param what in a few words
 */
record Requirement(String id, String what) {

    /** The heading it stands under: its id up to the number. */
    String group() {
        return id.contains("-") ? id.substring(0, id.indexOf('-')) : "D";
    }

    static List<Requirement> all(Path file) {
        return lines(file).stream()
                .map(columns -> new Requirement(columns[0], columns[1]))
                .toList();
    }

    /** What this gateway need not do, by id, and why. */
    static Map<String, String> notApplicable(Path file) {
        return lines(file).stream().collect(Collectors.toMap(columns -> columns[0], columns -> columns[1]));
    }

    private static List<String[]> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t", 2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
