package org.vouchgate.skills.taxonomy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One entry of a taxonomy as it was read, whatever taxonomy it came from; what an index is built of.
 *
 * @param uri          what identifies it, for ever
 * @param kind         what sort of thing it is
 * @param names        its names, preferred ones first; never empty
 * @param descriptions what it means, by language tag
 * @param broader      URIs of the concepts that this one is a special case of
 * @param related      concepts that go with it
 * @param crosswalks   concepts of other taxonomies that it corresponds to
 * @param codes        its codes within the taxonomy, for instance {@code S1.2.3}
 * @param sector       where it is mostly used, in lower case; empty text when the taxonomy does not say
 */
public record Concept(
        String uri,
        Kind kind,
        List<Name> names,
        Map<String, String> descriptions,
        List<String> broader,
        List<Relation> related,
        List<Crosswalk> crosswalks,
        List<String> codes,
        String sector) {

    /** What sort of thing a concept is. */
    public enum Kind {
        SKILL,
        KNOWLEDGE,
        LANGUAGE,
        /** Useful in almost any work: to work in teams, to plan. */
        TRANSVERSAL,
        /** A product or technology that is worked with. */
        TOOL,
        /** Holds skills together, and is none that a person has. */
        SKILL_GROUP,
        OCCUPATION,
        OCCUPATION_GROUP;

        /** Whether a person can have it and a job can ask for it. */
        public boolean isSkill() {
            return compareTo(TOOL) <= 0;
        }
    }

    /**
     * One name of a concept.
     *
     * @param text     the name as written
     * @param language BCP 47 tag in lower case, such as {@code en}; {@code und} when nobody said
     * @param role     what the taxonomy uses it for
     * @param use      where within a text it may be taken for the concept
     * @param sureness 1 when the taxonomy states the name; less when it was inferred
     */
    public record Name(String text, String language, Role role, Use use, double sureness) {

        public Name {
            if (text.isBlank() || language.isBlank()) {
                throw new IllegalArgumentException("a name needs a text and a language");
            }
            if (!(sureness > 0 && sureness <= 1)) {
                throw new IllegalArgumentException("sureness is more than 0 and at most 1, was " + sureness);
            }
        }

        /** A name that the taxonomy states and that means the concept wherever it stands. */
        public static Name of(String text, String language, Role role) {
            return new Name(text, language, role, Use.ANYWHERE, 1);
        }
    }

    /** What a taxonomy uses a name for. */
    public enum Role {
        PREFERRED,
        ALTERNATIVE,
        /** Found by, never shown: misspellings, outdated terms. */
        HIDDEN
    }

    /** Where a name may be taken for its concept. */
    public enum Use {
        ANYWHERE,
        /** An ordinary word too: within a text only in exactly this spelling ({@code Excel}). */
        EXACT_SPELLING,
        /** Only where it is all that is said ({@code Go}). */
        ALONE,
        /** Nowhere: the concept is shown by it, and another taxonomy means something else. */
        SHOWN
    }

    /**
     * That another concept goes with this one.
     *
     * @param target URI of the other, in the same taxonomy
     * @param kind   how closely
     */
    public record Relation(String target, RelationKind kind) {}

    /** How closely one concept goes with another. */
    public enum RelationKind {
        /** Having this one takes the other. */
        ESSENTIAL,
        /** The other helps. */
        OPTIONAL,
        /** The taxonomy ties them and does not say how. */
        RELATED
    }

    /**
     * What a concept corresponds to in another taxonomy.
     *
     * @param target URI of the concept there
     * @param match  how well, seen from this concept
     */
    public record Crosswalk(String target, Match match) {}

    /** How well two concepts of different taxonomies correspond; the words of SKOS. */
    public enum Match {
        EXACT,
        CLOSE,
        /** The other one is wider. */
        BROAD,
        /** The other one is a special case. */
        NARROW
    }

    public Concept {
        if (uri.isBlank() || names.isEmpty()) {
            throw new IllegalArgumentException("a concept needs a URI and a name");
        }
        names = List.copyOf(names);
        descriptions = Collections.unmodifiableSortedMap(new TreeMap<>(descriptions));
        broader = List.copyOf(broader);
        related = List.copyOf(related);
        crosswalks = List.copyOf(crosswalks);
        codes = List.copyOf(codes);
    }

    /** The name to show to whoever reads this language; of what there is, English comes next, then whatever is first. */
    public String label(String language) {
        return preferred(language)
                .or(() -> preferred("en"))
                .orElseGet(() -> names.get(0))
                .text();
    }

    /** URIs of the concepts of other taxonomies that are the same. */
    public List<String> exactMatches() {
        return crosswalks.stream()
                .filter(crosswalk -> crosswalk.match() == Match.EXACT)
                .map(Crosswalk::target)
                .toList();
    }

    private Optional<Name> preferred(String language) {
        return names.stream()
                .filter(name -> name.role() == Role.PREFERRED && name.language().equals(language))
                .findFirst();
    }
}
