package org.vouchgate.benchmarks.matching;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * The directory of the sets.
 *
 * @param matching the directory that holds {@code bench} and {@code taxonomy}
 * @param most     how many queries of a set are asked at most
 */
record Sets(Path matching, int most) {

    private static final long SEED = 4;

    boolean has(String name) {
        return Files.isReadable(file(name));
    }

    Path file(String name) {
        return matching.resolve("bench").resolve(name);
    }

    /** The rows of a table, without the first so many. */
    List<String[]> rows(String name, int headings) throws IOException {
        return rows(file(name), headings);
    }

    static List<String[]> rows(Path file, int headings) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.skip(headings)
                    .filter(line -> !line.isBlank())
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }

    List<JsonObject> objects(String name) throws IOException {
        try (var reader = Json.createReader(Files.newInputStream(file(name)))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    /** As many as are to be asked, drawn with a fixed seed; all of a set that is not larger. */
    <T> List<T> sample(List<T> all) {
        if (all.size() <= most) {
            return all;
        }
        var mixed = new ArrayList<>(all);
        Collections.shuffle(mixed, new Random(SEED));
        return List.copyOf(mixed.subList(0, most));
    }

    /** How a set is called that was sampled. */
    <T> String called(String set, List<T> asked, List<T> all) {
        return asked.size() == all.size()
                ? set + " (" + all.size() + ")"
                : set + " (" + asked.size() + " of " + all.size() + ")";
    }
}
