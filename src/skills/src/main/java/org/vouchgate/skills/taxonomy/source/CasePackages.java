package org.vouchgate.skills.taxonomy.source;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.vouchgate.skills.taxonomy.Concept.Kind;
import org.vouchgate.skills.taxonomy.Concept.Match;
import org.vouchgate.skills.taxonomy.Concept.RelationKind;
import org.vouchgate.skills.taxonomy.Concept.Role;

/**
 * Reads CFPackage documents of CASE 1.0 and 1.1. The document itself is a group that all its items stand under.
 *
 * @see <a href="https://www.imsglobal.org/spec/case/v1p1">CASE 1.1</a>
 */
final class CasePackages implements TaxonomyImporter {

    private static final Set<String> LISTS = Set.of("CFDocument", "CFItems", "CFAssociations", "CFPackages");
    private static final Set<String> ENVELOPES = Set.of("CFPackage");

    private final ReadingLimits limits;

    CasePackages(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public TaxonomyKind kind() {
        return TaxonomyKind.CASE_JSON;
    }

    @Override
    public TaxonomyReading read(TaxonomyFiles files, Progress progress) {
        return JsonTaxonomy.read(files, limits, progress, LISTS, ENVELOPES, drafts -> new Package(drafts)::take);
    }

    /** One reading: items are told from what lies in other frameworks once all are known. */
    private static final class Package {

        private final Drafts drafts;
        private final Set<String> seen = new HashSet<>();

        Package(Drafts drafts) {
            this.drafts = drafts;
        }

        void take(String list, JsonObject entry, Place place) throws UnusableFile {
            switch (list) {
                case "CFDocument":
                    concept(entry, Kind.SKILL_GROUP, JsonEntries.text(entry, "title"), place);
                    break;
                case "CFItems":
                    concept(entry, kind(entry), JsonEntries.text(entry, "abbreviatedStatement"), place);
                    break;
                case "CFAssociations":
                    association(entry, place);
                    break;
                case "CFPackages":
                    drafts.skip(place, "Packages within a list are not read; hand in each as a file of its own.");
                    break;
                default:
                // what stands around the lists
            }
        }

        private static Kind kind(JsonObject entry) {
            var type = JsonEntries.text(entry, "CFItemType").toLowerCase(Locale.ROOT);
            return type.contains("domain")
                            || type.contains("strand")
                            || type.contains("cluster")
                            || type.contains("group")
                    ? Kind.SKILL_GROUP
                    : type.contains("knowledge") ? Kind.KNOWLEDGE : Kind.SKILL;
        }

        private void concept(JsonObject entry, Kind kind, String shortName, Place place) throws UnusableFile {
            var identifier = JsonEntries.text(entry, "identifier");
            var uri = JsonEntries.text(entry, "uri").isEmpty()
                    ? "urn:uuid:" + identifier
                    : JsonEntries.text(entry, "uri");
            var statement = JsonEntries.text(entry, "fullStatement");
            var name = shortName.isEmpty() ? statement : shortName;
            if (uri.equals("urn:uuid:") || name.isEmpty()) {
                drafts.skip(place, "It has no identifier, or neither fullStatement nor abbreviatedStatement.");
                return;
            }
            if (!seen.add(uri)) {
                drafts.skip(place, Skips.quoted(uri) + " stands here before; the first counts.");
                return;
            }
            var language = language(entry);
            var draft = drafts.at(uri, kind, place)
                    .named(name, language, Role.PREFERRED)
                    .named(JsonEntries.text(entry, "alternativeLabel"), language, Role.ALTERNATIVE)
                    .described(statement.isEmpty() ? JsonEntries.text(entry, "description") : statement, language)
                    .coded(JsonEntries.text(entry, "humanCodingScheme"));
            drafts.named(2, place);
            if (!identifier.isEmpty()) {
                draft.like("urn:uuid:" + identifier, Match.EXACT).like(identifier, Match.EXACT);
            }
        }

        private static String language(JsonObject entry) {
            var language = JsonEntries.text(entry, "language").toLowerCase(Locale.ROOT);
            return language.isEmpty() ? "en" : language;
        }

        private void association(JsonObject entry, Place place) {
            var from = node(entry, "originNodeURI");
            var to = node(entry, "destinationNodeURI");
            if (from.isEmpty() || to.isEmpty()) {
                drafts.skip(place, "The association lacks its origin or its destination.");
                return;
            }
            switch (JsonEntries.text(entry, "associationType")) {
                case "isChildOf":
                case "isPartOf":
                    drafts.under(from, to, place);
                    break;
                case "exactMatchOf":
                case "isTranslationOf":
                    like(from, to, Match.EXACT, place);
                    break;
                case "isRelatedTo":
                case "isPeerOf":
                    related(from, to, place);
                    break;
                case "replacedBy":
                case "precedes":
                case "exemplar":
                case "hasSkillLevel":
                    break;
                default:
                    drafts.skip(
                            place,
                            Skips.quoted(JsonEntries.text(entry, "associationType"))
                                    + " is no association that is known.");
            }
        }

        private void related(String from, String to, Place place) {
            if (drafts.find(to).isPresent()) {
                drafts.goesWith(from, to, RelationKind.RELATED, place);
            } else {
                like(from, to, Match.CLOSE, place);
            }
        }

        private void like(String from, String to, Match match, Place place) {
            drafts.find(from)
                    .ifPresentOrElse(
                            draft -> draft.like(to, match),
                            () -> drafts.skip(
                                    place, "Its origin " + Skips.quoted(from) + " is in none of the files before it."));
        }

        /** CASE 1.0 and 1.1 link with an object; some publishers with the address alone. */
        private static String node(JsonObject entry, String key) {
            var value = entry.getOrDefault(key, JsonValue.NULL);
            if (value instanceof JsonString text) {
                return text.getString().strip();
            }
            if (value instanceof JsonObject link) {
                var uri = JsonEntries.text(link, "uri");
                return uri.isEmpty() ? "urn:uuid:" + JsonEntries.text(link, "identifier") : uri;
            }
            return "";
        }
    }
}
