package org.vouchgate.skills.taxonomy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Keeps what a taxonomy's crosswalks call exact matches beside its index, a pair of identifiers a line. */
public final class ExactMatches {

    private ExactMatches() {}

    public static void write(Collection<Concept> concepts, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            for (var concept : concepts) {
                for (var crosswalk : concept.crosswalks()) {
                    if (concept.kind().isSkill() && crosswalk.match() == Concept.Match.EXACT) {
                        out.write(plain(concept.uri()) + "\t" + plain(crosswalk.target()) + "\n");
                    }
                }
            }
        }
    }

    public static List<ExactMatch> read(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.split("\t"))
                    .map(pair -> new ExactMatch(pair[0], pair[1]))
                    .toList();
        }
    }

    private static String plain(String identifier) {
        return identifier.replaceAll("\\s", "");
    }
}
