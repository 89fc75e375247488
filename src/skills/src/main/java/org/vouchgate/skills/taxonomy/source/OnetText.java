package org.vouchgate.skills.taxonomy.source;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.skills.taxonomy.Concept.Kind;
import org.vouchgate.skills.taxonomy.Concept.RelationKind;
import org.vouchgate.skills.taxonomy.Concept.Role;

/**
 * Reads the text files of the O*NET database, release 25 and later: fields separated by tabs, no quoting.
 *
 * <p>Skills and knowledge are the elements below 2.A, 2.B and 2.C of the content model; technologies and tools are the
 * examples under each commodity. Abilities (1.A) are traits of a person and are not read. Addresses are those of O*NET
 * OnLine, and {@code urn:unspsc} for commodities.
 *
 * @see <a href="https://www.onetcenter.org/dictionary/30.2/text/">The files</a>
 */
final class OnetText implements TaxonomyImporter {

    private static final String ONLINE = "https://www.onetonline.org/";
    private static final String ENGLISH = "en";
    private static final String SOC = "o*net-soc code";
    private static final String ELEMENT = "element id";

    /** Ratings of importance run from 1 to 5; from here on an element is shown to go with the occupation at all. */
    private static final double MATTERS = 3;

    private static final double ESSENTIAL = 4;

    private final ReadingLimits limits;

    OnetText(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public TaxonomyKind kind() {
        return TaxonomyKind.ONET_TEXT;
    }

    @Override
    public TaxonomyReading read(TaxonomyFiles files, Progress progress) {
        var drafts = new Drafts(limits, progress);
        try {
            reportUnread(files, drafts);
            occupations(files, drafts);
            titles(files, drafts);
            elements(files, drafts);
            ratings("skills", files, drafts);
            ratings("knowledge", files, drafts);
            technologies("technology skills", files, drafts);
            technologies("tools used", files, drafts);
            return drafts.finish();
        } catch (UnusableFile e) {
            return e.reading();
        } catch (IOException e) {
            return Damaged.reading(e);
        }
    }

    private static void reportUnread(TaxonomyFiles files, Drafts drafts) throws UnusableFile {
        var read = Set.of(
                "occupation data",
                "alternate titles",
                "content model reference",
                "skills",
                "knowledge",
                "technology skills",
                "tools used");
        boolean any = false;
        for (var file : files.all()) {
            if (read.contains(base(file))) {
                any = true;
            } else {
                drafts.skip(
                        new Place(file.name(), 0),
                        "This file says nothing about skills, or is none of O*NET's, and is not read.");
            }
        }
        if (!any) {
            throw new UnusableFile(
                    "",
                    0,
                    "There is no “Technology Skills.txt”, “Skills.txt” or “Knowledge.txt”. Hand in the zip of O*NET's text files.");
        }
    }

    private void occupations(TaxonomyFiles files, Drafts drafts) throws IOException {
        var file = called("occupation data", files);
        if (file.isEmpty()) {
            return;
        }
        var seen = new HashSet<String>();
        try (var table = open(file.get(), Set.of(SOC, "title"))) {
            while (table.hasNext()) {
                var row = table.next();
                var place = place(file.get(), row, drafts);
                if (row.at(SOC).isEmpty() || row.at("title").isEmpty()) {
                    drafts.skip(place, "It has no code or no title.");
                } else if (!seen.add(row.at(SOC))) {
                    drafts.skip(place, Skips.quoted(row.at(SOC)) + " stands in this file before; the first counts.");
                } else {
                    drafts.at(occupation(row), Kind.OCCUPATION, place)
                            .named(row.at("title"), ENGLISH, Role.PREFERRED)
                            .described(row.at("description"), ENGLISH)
                            .coded(row.at(SOC));
                    drafts.named(1, place);
                }
            }
        }
    }

    private void titles(TaxonomyFiles files, Drafts drafts) throws IOException {
        var file = called("alternate titles", files);
        if (file.isEmpty()) {
            return;
        }
        try (var table = open(file.get(), Set.of(SOC, "alternate title"))) {
            while (table.hasNext()) {
                var row = table.next();
                var place = place(file.get(), row, drafts);
                var known = drafts.find(occupation(row));
                if (known.isPresent()) {
                    known.get().named(row.at("alternate title"), ENGLISH, Role.ALTERNATIVE);
                    drafts.named(1, place);
                } else {
                    drafts.skip(
                            place, "The occupation " + Skips.quoted(row.at(SOC)) + " is not in Occupation Data.txt.");
                }
            }
        }
    }

    private void elements(TaxonomyFiles files, Drafts drafts) throws IOException {
        var file = called("content model reference", files);
        if (file.isEmpty()) {
            return;
        }
        try (var table = open(file.get(), Set.of(ELEMENT, "element name"))) {
            while (table.hasNext()) {
                var row = table.next();
                var place = place(file.get(), row, drafts);
                var id = row.at(ELEMENT);
                if (isSkill(id) && !row.at("element name").isEmpty()) {
                    element(row, place, drafts).described(row.at("description"), ENGLISH);
                    if (id.length() > "2.A".length()) {
                        drafts.under(element(id), element(id.substring(0, id.lastIndexOf('.'))), place);
                    }
                }
            }
        }
    }

    /** Those with two further levels are what people have; what is above them holds them together. */
    private static Draft element(Table.Row row, Place place, Drafts drafts) throws UnusableFile {
        var id = row.at(ELEMENT);
        boolean group = id.chars().filter(c -> c == '.').count() < 3 && !id.startsWith("2.C.") || id.length() == 3;
        var kind = group ? Kind.SKILL_GROUP : id.startsWith("2.C") ? Kind.KNOWLEDGE : Kind.TRANSVERSAL;
        drafts.named(1, place);
        return drafts.at(element(id), kind, place)
                .named(row.at("element name"), ENGLISH, Role.PREFERRED)
                .coded(id);
    }

    private static boolean isSkill(String id) {
        return id.matches("2\\.[ABC](\\.[0-9a-zA-Z]+)*");
    }

    private void ratings(String name, TaxonomyFiles files, Drafts drafts) throws IOException {
        var file = called(name, files);
        if (file.isEmpty()) {
            return;
        }
        try (var table = open(file.get(), Set.of(SOC, ELEMENT, "element name", "scale id", "data value"))) {
            while (table.hasNext()) {
                var row = table.next();
                var place = place(file.get(), row, drafts);
                if (!isSkill(row.at(ELEMENT))) {
                    drafts.skip(
                            place,
                            Skips.quoted(row.at(ELEMENT)) + " is no element of the content model that is a skill.");
                    continue;
                }
                if (drafts.find(element(row.at(ELEMENT))).isEmpty()) {
                    element(row, place, drafts);
                }
                rating(row, place, drafts);
            }
        }
    }

    private static void rating(Table.Row row, Place place, Drafts drafts) {
        if (!row.at("scale id").equals("IM") || row.at("recommend suppress").equals("Y")) {
            return;
        }
        if (!row.at("data value").matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
            drafts.skip(place, Skips.quoted(row.at("data value")) + " is no rating.");
            return;
        }
        double importance = Double.parseDouble(row.at("data value"));
        if (importance >= MATTERS && drafts.find(occupation(row)).isPresent()) {
            var how = importance >= ESSENTIAL ? RelationKind.ESSENTIAL : RelationKind.OPTIONAL;
            drafts.goesWith(occupation(row), element(row.at(ELEMENT)), how, place);
        }
    }

    private void technologies(String name, TaxonomyFiles files, Drafts drafts) throws IOException {
        var file = called(name, files);
        if (file.isEmpty()) {
            return;
        }
        try (var table = open(file.get(), Set.of("example", "commodity code", "commodity title"))) {
            while (table.hasNext()) {
                var row = table.next();
                var place = place(file.get(), row, drafts);
                if (row.at("example").isEmpty() || row.at("commodity code").isEmpty()) {
                    drafts.skip(place, "It has no example or no commodity code.");
                    continue;
                }
                technology(row, place, drafts);
            }
        }
    }

    /** Each example stands there once for each occupation that uses it. */
    private static void technology(Table.Row row, Place place, Drafts drafts) throws UnusableFile {
        var commodity = "urn:unspsc:" + row.at("commodity code");
        if (drafts.find(commodity).isEmpty()) {
            drafts.at(commodity, Kind.SKILL_GROUP, place)
                    .named(row.at("commodity title"), ENGLISH, Role.PREFERRED)
                    .coded(row.at("commodity code"));
            drafts.named(1, place);
        }
        var uri = ONLINE + "search/tech/example?e=" + URLEncoder.encode(row.at("example"), StandardCharsets.UTF_8);
        if (drafts.find(uri).isEmpty()) {
            drafts.at(uri, Kind.TOOL, place).named(row.at("example"), ENGLISH, Role.PREFERRED);
            drafts.named(1, place);
        }
        drafts.under(uri, commodity, place);
        if (!row.at(SOC).isEmpty() && drafts.find(occupation(row)).isPresent()) {
            drafts.goesWith(occupation(row), uri, RelationKind.OPTIONAL, place);
        }
    }

    private static String occupation(Table.Row row) {
        return ONLINE + "link/summary/" + row.at(SOC);
    }

    private static String element(String id) {
        return ONLINE + "find/descriptor/browse/" + id;
    }

    private static Optional<TaxonomyFile> called(String name, TaxonomyFiles files) {
        return files.all().stream().filter(file -> base(file).equals(name)).findFirst();
    }

    /** {@code Technology Skills.txt} and {@code technology_skills.txt} are one. */
    private static String base(TaxonomyFile file) {
        return file.name().toLowerCase(Locale.ROOT).replace('_', ' ').replaceFirst("\\.(txt|tsv)$", "");
    }

    private static Place place(TaxonomyFile file, Table.Row row, Drafts drafts) {
        drafts.count(file.name());
        return new Place(file.name(), row.line());
    }

    private Table open(TaxonomyFile file, Set<String> columns) throws IOException {
        return Table.open(file, Table.Form.TABS, columns, limits);
    }
}
