package org.vouchgate.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.skills.taxonomy.Skill;
import org.vouchgate.skills.taxonomy.SkillEntry;
import org.vouchgate.skills.taxonomy.SkillIndex;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/** ESCO's skills from tables that lie beside the repository, with their names in all languages there. */
final class EscoTables {

    private static final String ESCO = "http://data.europa.eu/esco/skill/";

    private EscoTables() {}

    static SkillsTaxonomy load(Path tables) throws IOException {
        var names = names(tables.resolve("esco_labels_multilang.tsv"));
        try (var lines = Files.lines(tables.resolve("esco_skills.tsv"))) {
            return SkillIndex.of(
                    "esco/1.2",
                    lines.skip(1)
                            .map(line -> skill(line.split("\t", -1), names))
                            .toList());
        }
    }

    private static SkillEntry skill(String[] fields, Map<String, List<String>> names) {
        var aliases = new ArrayList<String>();
        aliases.addAll(list(fields[4]));
        aliases.addAll(list(fields[5]));
        aliases.addAll(names.getOrDefault(fields[0], List.of()));
        var broader = list(fields[6]).stream().map(id -> ESCO + id).toList();
        return SkillEntry.of(new Skill(ESCO + fields[0], fields[3], aliases, broader, Optional.empty(), ""));
    }

    private static Map<String, List<String>> names(Path file) throws IOException {
        var names = new HashMap<String, List<String>>();
        try (var lines = Files.lines(file)) {
            lines.skip(1).map(line -> line.split("\t", -1)).forEach(fields -> {
                var of = names.computeIfAbsent(fields[0], absent -> new ArrayList<>());
                of.add(fields[2]);
                of.addAll(list(fields[3]));
            });
        }
        return names;
    }

    private static List<String> list(String field) {
        return Stream.of(field.split("\\|")).filter(each -> !each.isBlank()).toList();
    }
}
