package org.vouchgate.skills.taxonomy.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.skills.taxonomy.Concept.Kind;
import org.vouchgate.skills.taxonomy.Concept.Match;
import org.vouchgate.skills.taxonomy.Concept.RelationKind;
import org.vouchgate.skills.taxonomy.Concept.Role;
import org.vouchgate.skills.taxonomy.Words;

/**
 * Reads a list of an employer's own. Columns by name, in any order; only {@code name} must be there. Fields may be
 * separated by commas, semicolons, tabs or bars; several values in one field by bars.
 *
 * <p>{@code id}, {@code name}, {@code aliases}, {@code broader}, {@code related}, {@code kind}, {@code sector},
 * {@code description}, {@code language}, {@code code}, {@code exact}, {@code close}; and {@code name_de},
 * {@code aliases_de}, {@code description_de} for further languages.
 */
final class PlainCsv implements TaxonomyImporter {

    private static final String OWN = "urn:vouchgate:own-skill:";
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("uri", "id"),
            Map.entry("identifier", "id"),
            Map.entry("url", "id"),
            Map.entry("skill", "name"),
            Map.entry("label", "name"),
            Map.entry("title", "name"),
            Map.entry("preferredlabel", "name"),
            Map.entry("alias", "aliases"),
            Map.entry("synonyms", "aliases"),
            Map.entry("altlabels", "aliases"),
            Map.entry("parent", "broader"),
            Map.entry("type", "kind"),
            Map.entry("category", "sector"),
            Map.entry("lang", "language"),
            Map.entry("esco", "exact"),
            Map.entry("escouri", "exact"),
            Map.entry("exactmatch", "exact"),
            Map.entry("closematch", "close"));

    /** What names a concept within the file: its id, or its name. */
    private final Map<String, String> uriByWord = new HashMap<>();

    private final ReadingLimits limits;

    PlainCsv(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public TaxonomyKind kind() {
        return TaxonomyKind.PLAIN_CSV;
    }

    @Override
    public TaxonomyReading read(TaxonomyFiles files, Progress progress) {
        var drafts = new Drafts(limits, progress);
        try {
            uriByWord.clear();
            for (var file : files.all()) {
                concepts(file, drafts);
            }
            for (var file : files.all()) {
                relations(file, drafts);
            }
            return drafts.finish();
        } catch (UnusableFile e) {
            return e.reading();
        } catch (IOException e) {
            return Damaged.reading(e);
        }
    }

    private void concepts(TaxonomyFile file, Drafts drafts) throws IOException {
        var seen = new HashSet<String>();
        try (var table = open(file)) {
            var languages = languages(table.columns());
            while (table.hasNext()) {
                var row = table.next();
                var place = new Place(file.name(), row.line());
                drafts.count(place.file());
                var name = row.at("name");
                if (row.isLongerThanHeader()) {
                    drafts.skip(
                            place,
                            "It has more fields than the header. Put quotation marks around texts that hold the separator.");
                } else if (name.isEmpty()) {
                    drafts.skip(place, "It has no name.");
                } else if (!seen.add(uri(row))) {
                    drafts.skip(
                            place,
                            Skips.quoted(row.at("id").isEmpty() ? name : row.at("id"))
                                    + " stands in this file before; the first counts.");
                } else {
                    fill(drafts.at(uri(row), kind(row.at("kind")), place), row, languages);
                    drafts.named(1 + list(row.at("aliases")).size(), place);
                }
            }
        }
    }

    private void fill(Draft draft, Table.Row row, List<String> languages) {
        var language = row.at("language").isEmpty() ? "und" : row.at("language").toLowerCase(Locale.ROOT);
        draft.named(row.at("name"), language, Role.PREFERRED);
        list(row.at("aliases")).forEach(alias -> draft.named(alias, language, Role.ALTERNATIVE));
        draft.described(row.at("description"), language);
        for (var other : languages) {
            draft.named(row.at("name_" + other), other, Role.PREFERRED);
            list(row.at("aliases_" + other)).forEach(alias -> draft.named(alias, other, Role.ALTERNATIVE));
            draft.described(row.at("description_" + other), other);
        }
        list(row.at("exact")).forEach(target -> draft.like(target, Match.EXACT));
        list(row.at("close")).forEach(target -> draft.like(target, Match.CLOSE));
        draft.coded(row.at("code")).usedIn(row.at("sector").toLowerCase(Locale.ROOT));
        uriByWord.put(row.at("id"), draft.uri());
        uriByWord.putIfAbsent(Words.key(row.at("name")), draft.uri());
    }

    private void relations(TaxonomyFile file, Drafts drafts) throws IOException {
        try (var table = open(file)) {
            while (table.hasNext()) {
                var row = table.next();
                var place = new Place(file.name(), row.line());
                if (!row.at("name").isEmpty() && !row.isLongerThanHeader()) {
                    list(row.at("broader")).forEach(other -> drafts.under(uri(row), meant(other), place));
                    list(row.at("related"))
                            .forEach(other -> drafts.goesWith(uri(row), meant(other), RelationKind.RELATED, place));
                }
            }
        }
    }

    private String meant(String word) {
        return Optional.ofNullable(uriByWord.get(word))
                .or(() -> Optional.ofNullable(uriByWord.get(Words.key(word))))
                .orElse(word);
    }

    /** An address as it stands; of anything else, and of names, one is made that stays the same. */
    private static String uri(Table.Row row) {
        var id = row.at("id");
        if (id.contains(":")) {
            return id;
        }
        var word = id.isEmpty() ? Words.key(row.at("name")) : id;
        return OWN + word.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+#.]+", "-");
    }

    private static Kind kind(String word) {
        var name = word.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        if (name.equals("GROUP")) {
            return Kind.SKILL_GROUP;
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(Kind.SKILL);
    }

    private static List<String> list(String field) {
        return field.isEmpty()
                ? List.of()
                : Arrays.stream(field.split("[|\\n]"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }

    private static List<String> languages(List<String> columns) {
        var found = new ArrayList<String>();
        for (var column : columns) {
            if (column.matches("name_[a-z]{2,3}(-[a-z0-9]{2,8})?")) {
                found.add(column.substring("name_".length()));
            }
        }
        found.sort(null);
        return found;
    }

    private Table open(TaxonomyFile file) throws IOException {
        var table = Table.of(file.name(), Utf8.reader(file), new Table.Form(separator(file), true), limits);
        try {
            table.header(Set.of("name"), column -> SYNONYMS.getOrDefault(column, column));
            return table;
        } catch (IOException e) {
            table.close();
            throw e;
        }
    }

    /** What separates the header's fields most often: nobody has bars or semicolons in the names of columns. */
    private char separator(TaxonomyFile file) throws IOException {
        try (var reader = new BufferedReader(Utf8.reader(file))) {
            var header = new char[2_000];
            int read = Math.max(0, reader.read(header));
            var line = new String(header, 0, read).lines().findFirst().orElse("");
            char best = ',';
            long most = 0;
            for (char candidate : new char[] {',', ';', '\t', '|'}) {
                long count = line.chars().filter(c -> c == candidate).count();
                if (count > most) {
                    most = count;
                    best = candidate;
                }
            }
            return best;
        } catch (CharacterCodingException e) {
            throw Utf8.notText(file.name(), 0);
        }
    }
}
