package org.vouchgate.acceptance.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.acceptance.server.Repository;

/** What was seen in one run, and nothing else, as the tables that {@code src/docs/conformance.md} shows. */
final class Report {

    /** What is the same in several variants is told once. */
    private record Row(String module, String result, String state, List<String> reasons, List<String> problems) {

        static Row of(Outcome outcome) {
            return new Row(
                    Wanted.shortName(outcome.module()),
                    outcome.result(),
                    outcome.state(),
                    outcome.reasons(),
                    outcome.problems());
        }
    }

    private final String suite;
    private final List<Outcome> outcomes = new ArrayList<>();

    Report(String suite) {
        this.suite = suite;
    }

    void add(Outcome outcome) {
        outcomes.add(outcome);
    }

    /** Writes {@code target/conformance/results.md}. */
    void write() {
        var lines = new ArrayList<String>();
        lines.add("Run on %s with the suite at %s: %d of %d module runs as they have to be."
                .formatted(LocalDate.now(ZoneOffset.UTC), suite, good(), outcomes.size()));
        Stream.of(Held.values())
                .filter(held -> Issuers.anchorPem(held).isEmpty())
                .forEach(held -> lines.addAll(List.of("", "Left out, as no anchor was given for it: " + held)));
        outcomes.stream()
                .map(outcome -> outcome.variant().format())
                .distinct()
                .forEach(format -> lines.addAll(tables(format)));
        try {
            var directory = Repository.target().resolve("conformance");
            Files.createDirectories(directory);
            Files.write(directory.resolve("results.md"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long good() {
        return outcomes.stream().filter(outcome -> outcome.problems().isEmpty()).count();
    }

    private List<String> tables(String format) {
        var ofFormat = outcomes.stream()
                .filter(outcome -> outcome.variant().format().equals(format))
                .toList();
        var variants = ofFormat.stream()
                .map(outcome -> outcome.variant().title())
                .distinct()
                .toList();
        var lines = new ArrayList<String>();
        lines.addAll(List.of("", "### " + format, "", "Plans and variants:", ""));
        variants.forEach(variant -> lines.add((variants.indexOf(variant) + 1) + ". " + variant));
        lines.addAll(List.of(
                "", "| module | the suite's result | the gateway's record | seen in | |", "|---|---|---|---|---|"));
        var rows = ofFormat.stream()
                .collect(Collectors.groupingBy(
                        Row::of,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                outcome -> variants.indexOf(outcome.variant().title()) + 1, Collectors.toList())));
        rows.forEach((row, seenIn) -> lines.add(line(row, seenIn, variants.size())));
        return lines;
    }

    private static String line(Row row, List<Integer> seenIn, int variants) {
        var where = seenIn.size() == variants
                ? "all"
                : seenIn.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "| "
                + String.join(
                        " | ",
                        row.module(),
                        row.result(),
                        row.state() + (row.reasons().isEmpty() ? "" : ": " + String.join(", ", row.reasons())),
                        where,
                        row.problems().isEmpty() ? "as it has to be" : "**" + String.join("; ", row.problems()) + "**")
                + " |";
    }
}
