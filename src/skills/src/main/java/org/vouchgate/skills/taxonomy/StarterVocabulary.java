package org.vouchgate.skills.taxonomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The vocabulary that the product carries, in our own words; what there is before any taxonomy has been imported.
 *
 * <p>One skill a line: id, label, aliases separated by {@code |}, broader ids separated by {@code |}, sector, and the
 * ESCO concept that is the same, if there is one. An alias after {@code =} is an ordinary word too and is taken for the
 * skill within a text only in exactly this spelling; one after {@code ~} only where it is all that is said. What stands
 * after the {@code @} of an alias is its language, if it is not English.
 */
public final class StarterVocabulary {

    /** Name and version of the data. */
    public static final String VERSION = "starter/4";

    private static final String RESOURCE = "starter-vocabulary.tsv";
    private static final String URN = "urn:vouchgate:skill:";
    private static final String ESCO = "http://data.europa.eu/esco/skill/";

    private StarterVocabulary() {}

    /** The vocabulary held by its names alone. */
    public static SkillsTaxonomy load() {
        return SkillIndex.of(VERSION, concepts().stream().map(SkillEntry::of).toList());
    }

    /** Reads the vocabulary from the class path. */
    public static List<Concept> concepts() {
        try (var in = StarterVocabulary.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the build");
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            return lines.filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .map(StarterVocabulary::concept)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Concept concept(String line) {
        var fields = line.split("\t", -1);
        if (fields.length != 6) {
            throw new IllegalStateException("not six fields: " + line);
        }
        var names = new ArrayList<Concept.Name>();
        names.add(name(fields[1], Concept.Role.PREFERRED));
        list(fields[2]).forEach(alias -> names.add(name(alias, Concept.Role.ALTERNATIVE)));
        var esco = fields[5].isEmpty()
                ? List.<Concept.Crosswalk>of()
                : List.of(new Concept.Crosswalk(ESCO + fields[5], Concept.Match.EXACT));
        return new Concept(
                URN + fields[0],
                kind(fields[4]),
                names,
                Map.of(),
                list(fields[3]).stream().map(id -> URN + id).toList(),
                List.of(),
                esco,
                List.of(),
                fields[4]);
    }

    private static Concept.Kind kind(String sector) {
        return switch (sector) {
            case "language" -> Concept.Kind.LANGUAGE;
            case "transversal" -> Concept.Kind.TRANSVERSAL;
            default -> Concept.Kind.SKILL;
        };
    }

    private static List<String> list(String field) {
        return field.isEmpty() ? List.of() : Arrays.asList(field.split("\\|"));
    }

    private static Concept.Name name(String written, Concept.Role role) {
        var use = written.startsWith("=")
                ? Concept.Use.EXACT_SPELLING
                : written.startsWith("~") ? Concept.Use.ALONE : Concept.Use.ANYWHERE;
        int language = written.indexOf('@');
        var text = written.substring(use == Concept.Use.ANYWHERE ? 0 : 1, language < 0 ? written.length() : language);
        return new Concept.Name(text, language < 0 ? "en" : written.substring(language + 1), role, use, 1);
    }
}
