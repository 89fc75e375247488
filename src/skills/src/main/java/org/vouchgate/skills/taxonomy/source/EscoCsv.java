package org.vouchgate.skills.taxonomy.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.vouchgate.skills.taxonomy.Concept.Kind;
import org.vouchgate.skills.taxonomy.Concept.RelationKind;
import org.vouchgate.skills.taxonomy.Concept.Role;

/**
 * Reads ESCO's official CSV download, version 1.1 or 1.2: every file of it, in every language that is there. A file's
 * name ends with its language; relations are the same in all of them and are joined.
 *
 * @see <a href="https://esco.ec.europa.eu/en/use-esco/download">The download</a>
 */
final class EscoCsv implements TaxonomyImporter {

    private static final Pattern NAME = Pattern.compile("(?i)([a-z]+)_([a-z]{2,3}(?:-[a-z0-9]{2,8})?)\\.csv");
    private static final String ISCO = "http://data.europa.eu/esco/isco/C";

    /** Files in the order in which they must be read: concepts before what is said of them. */
    private enum Part {
        SKILLGROUPS,
        SKILLS,
        ISCOGROUPS,
        OCCUPATIONS,
        COLLECTION,
        SKILLSHIERARCHY,
        BROADERRELATIONSSKILLPILLAR,
        BROADERRELATIONSOCCPILLAR,
        SKILLSKILLRELATIONS,
        OCCUPATIONSKILLRELATIONS
    }

    private record Found(Part part, String base, String language, TaxonomyFile file) {}

    /** Lists about lists, and a share of green tasks: nothing about what a skill is. */
    private static final Set<String> WITHOUT_CONCEPTS = Set.of("conceptschemes", "dictionary", "greenshareocc");

    private final ReadingLimits limits;

    EscoCsv(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public TaxonomyKind kind() {
        return TaxonomyKind.ESCO_CSV;
    }

    @Override
    public TaxonomyReading read(TaxonomyFiles files, Progress progress) {
        var drafts = new Drafts(limits, progress);
        try {
            var found = recognised(files, drafts);
            for (var part : Part.values()) {
                for (var each : found) {
                    if (each.part() == part) {
                        read(each, drafts);
                    }
                }
            }
            return drafts.finish();
        } catch (UnusableFile e) {
            return e.reading();
        } catch (IOException e) {
            return Damaged.reading(e);
        }
    }

    private static List<Found> recognised(TaxonomyFiles files, Drafts drafts) throws UnusableFile {
        var found = new ArrayList<Found>();
        for (var file : files.all()) {
            var matcher = NAME.matcher(file.name());
            var base = matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
            if (isPart(base)) {
                found.add(new Found(part(base), base, matcher.group(2).toLowerCase(Locale.ROOT), file));
            } else if (!WITHOUT_CONCEPTS.contains(base)) {
                drafts.skip(new Place(file.name(), 0), "This is no file of ESCO's CSV download that is read.");
            }
        }
        if (found.stream().noneMatch(each -> each.part() == Part.SKILLS)) {
            throw new UnusableFile(
                    "",
                    0,
                    "There is no skills_en.csv, nor skills_ with another language. Hand in the zip of ESCO's CSV download.");
        }
        return found;
    }

    private static boolean isPart(String base) {
        return base.endsWith("skillscollection")
                || Set.of(Part.values()).stream()
                        .anyMatch(part -> part != Part.COLLECTION
                                && part.name().toLowerCase(Locale.ROOT).equals(base));
    }

    private static Part part(String base) {
        return base.endsWith("collection") ? Part.COLLECTION : Part.valueOf(base.toUpperCase(Locale.ROOT));
    }

    private void read(Found found, Drafts drafts) throws IOException {
        switch (found.part()) {
            case SKILLGROUPS:
                concepts(found, drafts, "code", Kind.SKILL_GROUP);
                break;
            case SKILLS:
                concepts(found, drafts, "", Kind.SKILL);
                break;
            case ISCOGROUPS:
                concepts(found, drafts, "code", Kind.OCCUPATION_GROUP);
                break;
            case OCCUPATIONS:
                concepts(found, drafts, "code", Kind.OCCUPATION);
                break;
            case COLLECTION:
                collection(found, drafts);
                break;
            case SKILLSHIERARCHY:
                hierarchy(found, drafts);
                break;
            case SKILLSKILLRELATIONS:
                relations(found, drafts, "originalskilluri", "relatedskilluri", "relationtype");
                break;
            case OCCUPATIONSKILLRELATIONS:
                relations(found, drafts, "occupationuri", "skilluri", "relationtype");
                break;
            default:
                relations(found, drafts, "concepturi", "broaderuri", "");
        }
    }

    private void concepts(Found found, Drafts drafts, String code, Kind usual) throws IOException {
        var seen = new HashSet<String>();
        try (var table = open(found, Set.of("concepturi", "preferredlabel"))) {
            while (table.hasNext()) {
                var row = table.next();
                var place = new Place(found.file().name(), row.line());
                drafts.count(place.file());
                if (EscoRow.isUsable(row, place, seen, drafts)) {
                    var draft = drafts.at(row.at("concepturi"), EscoRow.kind(row, usual), place);
                    EscoRow.fill(draft, row, found.language());
                    draft.coded(row.at(code));
                    drafts.named(EscoRow.names(row), place);
                    if (!row.at("iscogroup").isEmpty()) {
                        drafts.under(draft.uri(), ISCO + row.at("iscogroup"), place);
                    }
                }
            }
        }
    }

    /** What is in it is in skills_… too; that it is in this collection is what it says. */
    private void collection(Found found, Drafts drafts) throws IOException {
        try (var table = open(found, Set.of("concepturi"))) {
            while (table.hasNext()) {
                var row = table.next();
                drafts.count(found.file().name());
                var draft = drafts.find(row.at("concepturi"));
                if (draft.isEmpty()) {
                    drafts.skip(
                            new Place(found.file().name(), row.line()),
                            Skips.quoted(row.at("concepturi")) + " is in this collection and not among the skills.");
                } else if (found.base().startsWith("language")) {
                    draft.get().is(Kind.LANGUAGE);
                } else if (found.base().startsWith("transversal") && draft.get().kind() != Kind.LANGUAGE) {
                    draft.get().is(Kind.TRANSVERSAL);
                }
            }
        }
    }

    /** Codes of the groups, and their order where the file of broader relations is missing. */
    private void hierarchy(Found found, Drafts drafts) throws IOException {
        try (var table = open(found, Set.of("level 0 uri", "level 0 preferred term"))) {
            while (table.hasNext()) {
                var row = table.next();
                drafts.count(found.file().name());
                level(row, found, drafts);
            }
        }
    }

    /** Each row repeats the groups above it; its own is the deepest. */
    private static void level(Table.Row row, Found found, Drafts drafts) throws UnusableFile {
        int level = 3;
        while (level > 0 && row.at("level " + level + " uri").isEmpty()) {
            level--;
        }
        var place = new Place(found.file().name(), row.line());
        var uri = row.at("level " + level + " uri");
        var label = row.at("level " + level + " preferred term");
        if (uri.isEmpty() || label.isEmpty()) {
            drafts.skip(place, "It names no group.");
            return;
        }
        var draft = drafts.at(uri, Kind.SKILL_GROUP, place);
        draft.named(label, found.language(), Role.PREFERRED);
        draft.described(row.at("description"), found.language());
        draft.coded(row.at("level " + level + " code"));
        if (level > 0) {
            drafts.under(uri, row.at("level " + (level - 1) + " uri"), place);
        }
    }

    private void relations(Found found, Drafts drafts, String from, String to, String kind) throws IOException {
        try (var table = open(found, Set.of(from, to))) {
            while (table.hasNext()) {
                var row = table.next();
                var place = new Place(found.file().name(), row.line());
                drafts.count(place.file());
                if (row.at(from).isEmpty() || row.at(to).isEmpty()) {
                    drafts.skip(place, "One end of the relation is missing.");
                } else if (kind.isEmpty()) {
                    drafts.under(row.at(from), row.at(to), place);
                } else {
                    drafts.goesWith(row.at(from), row.at(to), how(row.at(kind)), place);
                }
            }
        }
    }

    private static RelationKind how(String word) {
        switch (word.toLowerCase(Locale.ROOT)) {
            case "essential":
                return RelationKind.ESSENTIAL;
            case "optional":
                return RelationKind.OPTIONAL;
            default:
                return RelationKind.RELATED;
        }
    }

    private Table open(Found found, Set<String> columns) throws IOException {
        return Table.open(found.file(), Table.Form.CSV, columns, limits);
    }
}
