package org.vouchgate.skills.taxonomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The vocabulary that the product carries, in our own words; what there is before any taxonomy has been imported.
 *
 * <p>One skill a line: id, label, aliases separated by {@code |}, broader ids separated by {@code |}, sector, and the
 * ESCO concept that is the same, if there is one. An alias after {@code =} is an ordinary word too and is taken for the
 * skill within a text only in exactly this spelling; one after {@code ~} only where it is all that is said.
 */
public final class StarterVocabulary {

    private static final String RESOURCE = "starter-vocabulary.tsv";
    private static final String VERSION = "starter/2";
    private static final String URN = "urn:vouchgate:skill:";
    private static final String ESCO = "http://data.europa.eu/esco/skill/";

    private StarterVocabulary() {}

    /** Reads the vocabulary from the class path. */
    public static SkillsTaxonomy load() {
        try (var in = StarterVocabulary.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the build");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            return SkillIndex.of(
                    VERSION,
                    lines.filter(line -> !line.isBlank() && !line.startsWith("//"))
                            .map(StarterVocabulary::entry)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SkillEntry entry(String line) {
        var fields = line.split("\t", -1);
        if (fields.length != 6) {
            throw new IllegalStateException("not six fields: " + line);
        }
        var exact = new HashSet<String>();
        var whole = new HashSet<String>();
        var aliases = list(fields[2]).stream()
                .map(alias -> plain(alias, exact, whole))
                .toList();
        var broader = list(fields[3]).stream().map(id -> URN + id).toList();
        var esco = fields[5].isEmpty() ? Optional.<String>empty() : Optional.of(ESCO + fields[5]);
        var label = plain(fields[1], exact, whole);
        return new SkillEntry(new Skill(URN + fields[0], label, aliases, broader, esco, fields[4]), exact, whole);
    }

    private static List<String> list(String field) {
        return field.isEmpty() ? List.of() : Arrays.asList(field.split("\\|"));
    }

    private static String plain(String name, Set<String> exact, Set<String> whole) {
        var plain = name.substring(name.startsWith("=") || name.startsWith("~") ? 1 : 0);
        if (name.startsWith("=")) {
            exact.add(plain);
        } else if (name.startsWith("~")) {
            whole.add(plain);
        }
        return plain;
    }
}
