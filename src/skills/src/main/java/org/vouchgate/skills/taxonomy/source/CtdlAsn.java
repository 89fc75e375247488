package org.vouchgate.skills.taxonomy.source;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.vouchgate.skills.taxonomy.Concept.Kind;
import org.vouchgate.skills.taxonomy.Concept.Match;
import org.vouchgate.skills.taxonomy.Concept.Role;

/**
 * Reads competency frameworks in CTDL-ASN as the Credential Registry publishes them: a graph, with or without its
 * envelope. Terms are told by their last part, so that prefixes and full addresses of terms make no difference.
 *
 * @see <a href="https://credreg.net/ctdlasn/terms">The terms</a>
 */
final class CtdlAsn implements TaxonomyImporter {

    private static final String REGISTRY = "https://credentialengineregistry.org/resources/";

    private final ReadingLimits limits;

    CtdlAsn(ReadingLimits limits) {
        this.limits = limits;
    }

    @Override
    public TaxonomyKind kind() {
        return TaxonomyKind.CTDL_ASN;
    }

    @Override
    public TaxonomyReading read(TaxonomyFiles files, Progress progress) {
        return JsonTaxonomy.read(
                files,
                limits,
                progress,
                Set.of("@graph"),
                Set.of("decoded_resource"),
                drafts -> (list, entry, place) -> take(entry, place, drafts));
    }

    private static void take(JsonObject entry, Place place, Drafts drafts) throws UnusableFile {
        var type = String.join(" ", texts(entry, "@type"));
        boolean framework = type.endsWith("CompetencyFramework");
        if (!framework && !type.endsWith("Competency")) {
            return; // the envelope, or something else that is described along with them
        }
        var uri = first(entry, "@id");
        if (uri.isEmpty()) {
            drafts.skip(place, "It has no @id.");
        } else if (drafts.find(uri).isPresent()) {
            drafts.skip(place, Skips.quoted(uri) + " stands here before; the first counts.");
        } else if (names(entry, framework).isEmpty()) {
            drafts.skip(place, Skips.quoted(uri) + " has neither competencyLabel nor competencyText.");
        } else {
            fill(drafts.at(uri, framework ? Kind.SKILL_GROUP : Kind.SKILL, place), entry, framework, place, drafts);
        }
    }

    private record Worded(String language, String text) {}

    private static List<Worded> names(JsonObject entry, boolean framework) {
        if (framework) {
            return worded(entry, "name");
        }
        var labels = worded(entry, "competencyLabel");
        return labels.isEmpty() ? worded(entry, "competencyText") : labels;
    }

    private static void fill(Draft draft, JsonObject entry, boolean framework, Place place, Drafts drafts)
            throws UnusableFile {
        var names = names(entry, framework);
        drafts.named(names.size(), place);
        names.forEach(name -> draft.named(name.text(), name.language(), Role.PREFERRED));
        worded(entry, framework ? "description" : "competencyText")
                .forEach(about -> draft.described(about.text(), about.language()));
        texts(entry, "codedNotation").forEach(draft::coded);
        var ctid = first(entry, "ctid");
        if (!ctid.isEmpty()) {
            draft.like(REGISTRY + ctid, Match.EXACT).like(ctid, Match.EXACT);
        }
        texts(entry, "exactAlignment").forEach(target -> draft.like(target, Match.EXACT));
        texts(entry, "closeAlignment").forEach(target -> draft.like(target, Match.CLOSE));
        texts(entry, "majorAlignment").forEach(target -> draft.like(target, Match.CLOSE));
        texts(entry, "broadAlignment").forEach(target -> draft.like(target, Match.BROAD));
        texts(entry, "narrowAlignment").forEach(target -> draft.like(target, Match.NARROW));
        texts(entry, "isChildOf").forEach(parent -> drafts.under(draft.uri(), parent, place));
        texts(entry, "isTopChildOf").forEach(parent -> drafts.under(draft.uri(), parent, place));
        texts(entry, "hasChild").forEach(child -> drafts.under(child, draft.uri(), place));
        texts(entry, "hasTopChild").forEach(child -> drafts.under(child, draft.uri(), place));
    }

    private static String first(JsonObject entry, String term) {
        return texts(entry, term).stream().findFirst().orElse("");
    }

    /** Texts or addresses, one or several, plain or as {@code @id}. */
    private static List<String> texts(JsonObject entry, String term) {
        var found = new ArrayList<String>();
        for (var value : values(entry, term)) {
            if (value instanceof JsonString text) {
                found.add(text.getString().strip());
            } else if (value instanceof JsonObject node) {
                found.add(JsonEntries.text(node, node.containsKey("@id") ? "@id" : "@value"));
            }
        }
        found.removeIf(String::isEmpty);
        return found;
    }

    /** A plain text, or a map from languages to texts. */
    private static List<Worded> worded(JsonObject entry, String term) {
        var found = new ArrayList<Worded>();
        for (var value : values(entry, term)) {
            if (value instanceof JsonString text) {
                found.add(new Worded("en", text.getString()));
            } else if (value instanceof JsonObject map) {
                map.keySet().forEach(language -> found.add(new Worded(tag(language), JsonEntries.text(map, language))));
            }
        }
        found.removeIf(each -> each.text().isBlank());
        return found;
    }

    private static String tag(String language) {
        return language.startsWith("@") || language.isBlank() ? "und" : language.toLowerCase(Locale.ROOT);
    }

    private static List<JsonValue> values(JsonObject entry, String term) {
        return entry.entrySet().stream()
                .filter(member -> lastPart(member.getKey()).equals(term))
                .flatMap(member -> member.getValue() instanceof JsonArray several
                        ? several.stream()
                        : List.of(member.getValue()).stream())
                .toList();
    }

    private static String lastPart(String key) {
        return key.substring(Math.max(Math.max(key.lastIndexOf(':'), key.lastIndexOf('/')), key.lastIndexOf('#')) + 1);
    }
}
