package org.vouchgate.skills.taxonomy.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.skills.taxonomy.Concept;
import org.vouchgate.skills.taxonomy.Concept.Crosswalk;
import org.vouchgate.skills.taxonomy.Concept.Kind;
import org.vouchgate.skills.taxonomy.Concept.Name;
import org.vouchgate.skills.taxonomy.Concept.Relation;
import org.vouchgate.skills.taxonomy.Concept.Role;

/** A concept while its parts are being gathered from several files. */
final class Draft {

    private static final int LONGEST_NAME = 500;
    private static final int LONGEST_DESCRIPTION = 8_000;

    private final String uri;
    private final Map<String, List<Name>> names = new LinkedHashMap<>();
    private final Map<String, String> descriptions = new LinkedHashMap<>();
    private final Set<String> broader = new LinkedHashSet<>();
    private final Map<String, Relation> related = new LinkedHashMap<>();
    private final Set<Crosswalk> crosswalks = new LinkedHashSet<>();
    private final Set<String> codes = new LinkedHashSet<>();
    private Kind kind;
    private String sector = "";

    Draft(String uri, Kind kind) {
        this.uri = uri;
        this.kind = kind;
    }

    String uri() {
        return uri;
    }

    Kind kind() {
        return kind;
    }

    void is(Kind better) {
        kind = better;
    }

    /** Adds a name; of names written alike in one language the first one's role counts. */
    Draft named(String text, String language, Role role) {
        return named(Name.of(text.isBlank() ? "?" : shortened(text, LONGEST_NAME), language, role), text);
    }

    private Draft named(Name name, String written) {
        var known = names.computeIfAbsent(name.language(), absent -> new ArrayList<>(2));
        if (!written.isBlank() && known.stream().noneMatch(other -> other.text().equals(name.text()))) {
            known.add(name);
        }
        return this;
    }

    Draft described(String text, String language) {
        if (!text.isBlank()) {
            descriptions.putIfAbsent(language, shortened(text, LONGEST_DESCRIPTION));
        }
        return this;
    }

    Draft coded(String code) {
        if (!code.isBlank()) {
            codes.add(code.strip());
        }
        return this;
    }

    Draft usedIn(String where) {
        sector = where;
        return this;
    }

    Draft like(String target, Concept.Match match) {
        if (!target.isBlank() && !target.equals(uri)) {
            crosswalks.add(new Crosswalk(target.strip(), match));
        }
        return this;
    }

    void under(String other) {
        broader.add(other);
    }

    void notUnder(String other) {
        broader.remove(other);
    }

    Set<String> broader() {
        return broader;
    }

    /** Essential wins over optional. */
    void goesWith(String other, Concept.RelationKind how) {
        related.merge(other, new Relation(other, how), (one, two) -> one.kind().compareTo(two.kind()) <= 0 ? one : two);
    }

    long nameCount() {
        return names.values().stream().mapToLong(List::size).sum();
    }

    long relationCount() {
        return (long) broader.size() + related.size() + crosswalks.size();
    }

    Set<String> languages() {
        return names.keySet();
    }

    /** The concept; nothing if it was never named. */
    Optional<Concept> finished() {
        var all = names.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Name::role))
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Concept(
                        uri,
                        kind,
                        all,
                        descriptions,
                        List.copyOf(broader),
                        List.copyOf(related.values()),
                        List.copyOf(crosswalks),
                        List.copyOf(codes),
                        sector));
    }

    private static String shortened(String text, int most) {
        var plain = text.strip();
        return plain.length() > most ? plain.substring(0, most) : plain;
    }
}
