package org.vouchgate.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A file in, a file out, row by row in the same order, by as many threads as there are processors. */
final class Rows {

    private static final int AT_ONCE = 1_000;

    private Rows() {}

    /**
     * Answers every line that is not blank.
     *
     * @param answer a line, or several with line ends between them, without the last; empty text writes nothing
     * @return how many lines were answered
     */
    static long answer(Options given, Function<String, String> answer) throws IOException {
        long answered = 0;
        try (var in = Files.newBufferedReader(given.in(), StandardCharsets.UTF_8);
                var out = Files.newBufferedWriter(given.out(), StandardCharsets.UTF_8)) {
            var waiting = new ArrayList<String>(AT_ONCE);
            for (var line = in.readLine();
                    line != null || !waiting.isEmpty();
                    line = line == null ? null : in.readLine()) {
                if (line != null && !line.isBlank()) {
                    waiting.add(line);
                }
                if (waiting.size() == AT_ONCE || line == null) {
                    for (var each : answers(waiting, answer)) {
                        out.write(each);
                    }
                    answered += waiting.size();
                    waiting.clear();
                }
            }
        }
        return answered;
    }

    private static List<String> answers(List<String> lines, Function<String, String> answer) {
        return lines.parallelStream()
                .map(line -> {
                    var text = answer.apply(line);
                    return text.isEmpty() ? "" : text + "\n";
                })
                .toList();
    }
}
