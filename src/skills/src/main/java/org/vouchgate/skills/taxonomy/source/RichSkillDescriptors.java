package org.vouchgate.skills.taxonomy.source;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Set;
import org.vouchgate.skills.taxonomy.Concept.Kind;
import org.vouchgate.skills.taxonomy.Concept.Match;
import org.vouchgate.skills.taxonomy.Concept.Role;

/**
 * Reads rich skill descriptors as the Open Skills Management Tool publishes them: one, a list, or a collection.
 *
 * <p>Keywords are topics that many descriptors share, so they are no names; what a descriptor is aligned to is close to
 * it, as nobody says that it is the same.
 *
 * @see <a href="https://github.com/wgu-opensource/osmt">OSMT</a>
 */
final class RichSkillDescriptors implements TaxonomyImporter {

    private static final String ENGLISH = "en";
    private static final Set<String> LISTS = Set.of("skills", "results", "richSkillDescriptors");

    private final ReadingLimits limits;

    RichSkillDescriptors(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public TaxonomyKind kind() {
        return TaxonomyKind.RSD_JSON;
    }

    @Override
    public TaxonomyReading read(TaxonomyFiles files, Progress progress) {
        return JsonTaxonomy.read(
                files,
                limits,
                progress,
                LISTS,
                Set.of("_embedded"),
                drafts -> (list, entry, place) -> take(list, entry, place, drafts));
    }

    private static void take(String list, JsonObject entry, Place place, Drafts drafts) throws UnusableFile {
        var name = JsonEntries.text(entry, "skillName");
        var id = JsonEntries.text(entry, "id");
        if (name.isEmpty() && list.isEmpty() && !entry.containsKey("skillStatement")) {
            return; // what stands around a list
        }
        var uri = id.isEmpty() ? "urn:uuid:" + JsonEntries.text(entry, "uuid") : id;
        if (name.isEmpty() || uri.equals("urn:uuid:")) {
            drafts.skip(place, "It has no skillName, or neither id nor uuid.");
        } else if (isArchived(entry)) {
            drafts.skip(place, Skips.quoted(name) + " is archived.");
        } else if (drafts.find(uri).isPresent()) {
            drafts.skip(place, Skips.quoted(uri) + " stands here before; the first counts.");
        } else {
            var draft = drafts.at(uri, Kind.SKILL, place)
                    .named(name, ENGLISH, Role.PREFERRED)
                    .described(JsonEntries.text(entry, "skillStatement"), ENGLISH)
                    .usedIn(category(entry));
            drafts.named(1, place);
            if (!JsonEntries.text(entry, "uuid").isEmpty()) {
                draft.like("urn:uuid:" + JsonEntries.text(entry, "uuid"), Match.EXACT);
            }
            references(entry, "alignments", draft);
            references(entry, "standards", draft);
        }
    }

    private static boolean isArchived(JsonObject entry) {
        return !JsonEntries.text(entry, "archiveDate").isEmpty()
                || JsonEntries.text(entry, "status").equalsIgnoreCase("archived")
                || JsonEntries.text(entry, "status").equalsIgnoreCase("deleted");
    }

    private static String category(JsonObject entry) {
        var one = JsonEntries.text(entry, "category");
        return (one.isEmpty() ? JsonEntries.text(entry, "categories") : one).toLowerCase(Locale.ROOT);
    }

    private static void references(JsonObject entry, String key, Draft draft) {
        if (entry.getOrDefault(key, JsonValue.NULL).getValueType() != JsonValue.ValueType.ARRAY) {
            return;
        }
        for (var each : entry.getJsonArray(key)) {
            if (each instanceof JsonObject reference) {
                draft.like(JsonEntries.text(reference, "id"), Match.CLOSE);
            }
        }
    }
}
