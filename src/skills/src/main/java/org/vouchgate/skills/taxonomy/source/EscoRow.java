package org.vouchgate.skills.taxonomy.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.vouchgate.skills.taxonomy.Concept.Kind;
import org.vouchgate.skills.taxonomy.Concept.Role;

/** What a row of ESCO says about one concept. */
final class EscoRow {

    /** Lines within the cell in the files of concepts, bars in the collections. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\R|\\s\\|\\s");

    private static final Pattern URI = Pattern.compile("https?://\\S{3,600}");

    private EscoRow() {}

    static boolean isUsable(Table.Row row, Place place, Set<String> seen, Drafts drafts) {
        var uri = row.at("concepturi");
        if (row.isLongerThanHeader()) {
            drafts.skip(place, "It has more fields than the header. A comma may stand outside quotation marks.");
        } else if (!URI.matcher(uri).matches()) {
            drafts.skip(place, Skips.quoted(uri) + " is no concept's address.");
        } else if (row.at("preferredlabel").isEmpty()) {
            drafts.skip(place, Skips.quoted(uri) + " has no preferred label.");
        } else if (!isCurrent(row.at("status"))) {
            drafts.skip(place, Skips.quoted(row.at("preferredlabel")) + " is " + Skips.quoted(row.at("status")) + ".");
        } else if (!seen.add(uri)) {
            drafts.skip(place, Skips.quoted(uri) + " stands in this file before; the first counts.");
        } else {
            return true;
        }
        return false;
    }

    private static boolean isCurrent(String status) {
        return status.isEmpty() || status.equalsIgnoreCase("released") || status.equalsIgnoreCase("published");
    }

    static Kind kind(Table.Row row, Kind usual) {
        if (usual != Kind.SKILL) {
            return usual;
        }
        if (row.at("reuselevel").equalsIgnoreCase("transversal")) {
            return Kind.TRANSVERSAL;
        }
        return row.at("skilltype").toLowerCase(Locale.ROOT).startsWith("knowledge") ? Kind.KNOWLEDGE : Kind.SKILL;
    }

    static void fill(Draft draft, Table.Row row, String language) {
        draft.named(row.at("preferredlabel"), language, Role.PREFERRED);
        several(row.at("altlabels")).forEach(name -> draft.named(name, language, Role.ALTERNATIVE));
        several(row.at("hiddenlabels")).forEach(name -> draft.named(name, language, Role.HIDDEN));
        draft.described(row.at("description").isEmpty() ? row.at("definition") : row.at("description"), language);
    }

    static int names(Table.Row row) {
        return 1
                + several(row.at("altlabels")).size()
                + several(row.at("hiddenlabels")).size();
    }

    private static List<String> several(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(BETWEEN_NAMES.split(cell))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
