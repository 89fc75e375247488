package org.vouchgate.skills.retrieval;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.vouchgate.skills.taxonomy.Concept;

/**
 * Compares texts with skills by their words.
 *
 * @param names        all names
 * @param stems        stems of each name
 * @param pieces       pieces of the words of each name
 * @param phrases      each name as one term, its stems in order
 * @param descriptions stems of the description of each skill
 * @param skills       how many skills there are
 */
record Wording(Names names, Postings stems, Postings pieces, Postings phrases, Postings descriptions, int skills) {

    private static final int LONGEST_PHRASE = 8;
    /** Language in which descriptions are read; the only one that taxonomies describe skills in, as a rule. */
    private static final String DESCRIBED = "en";
    /** After so many names it is told how far it is. */
    private static final int TOLD = 10_000;
    /** When every name is taken apart, so much of the work with words is done; what is left is weighing them. */
    private static final long TAKEN_APART = 70;

    static Wording of(List<Concept> skills, Scratch scratch, Progress progress) throws IOException {
        var names = Names.of(skills);
        var stems = new PostingsBuilder(scratch);
        var pieces = new PostingsBuilder(scratch);
        var phrases = new PostingsBuilder(scratch);
        for (var tongue : Tongue.values()) {
            for (int name = names.begin(tongue); name < names.end(tongue); name++) {
                var text = names.text(name);
                var forms = Terms.forms(Terms.stems(text, tongue));
                stems.add(tongue, forms);
                pieces.add(tongue, Terms.grams(text));
                phrases.add(tongue, List.of(String.join(" ", forms)));
                if (name % TOLD == 0) {
                    progress.at(Progress.Stage.WORDS, (int)
                            (TAKEN_APART * name / names.texts().size()));
                }
            }
        }
        var descriptions = new PostingsBuilder(scratch);
        for (var skill : skills) {
            var text = skill.descriptions().getOrDefault(DESCRIBED, "");
            descriptions.add(Tongue.EN, Terms.forms(Terms.stems(text, Tongue.EN)));
        }
        progress.at(Progress.Stage.WORDS, (int) TAKEN_APART);
        return new Wording(
                names, stems.byAngle(), pieces.byAngle(), phrases.byAngle(), descriptions.byFrequency(), skills.size());
    }

    /** What a text has in common with each skill: one row for each {@link Likeness} of words, one column for each skill. */
    float[][] likeness(String text, List<Tongue> tongues) {
        var found = new float[Likeness.RELATIVE][skills];
        for (var tongue : tongues) {
            var words = Terms.stems(text, tongue);
            compareStems(Terms.forms(words), tongue, found);
            comparePieces(text, tongue, found);
            comparePhrases(Terms.forms(words), tongue, found);
        }
        if (tongues.contains(Tongue.EN)) {
            var query = descriptions.presence(Tongue.EN, Terms.forms(Terms.stems(text, Tongue.EN)));
            found[Likeness.DESCRIPTION.ordinal()] = descriptions.scores(query, skills);
        }
        return found;
    }

    private void compareStems(List<String> forms, Tongue tongue, float[][] found) {
        var query = stems.query(tongue, forms, names.count(tongue));
        var shared = stems.scores(query, names.texts().size());
        for (int name = names.begin(tongue); name < names.end(tongue); name++) {
            if (shared[name] > 0) {
                float angle = shared[name] / query.norm();
                raise(found, Likeness.STEMS, name, angle);
                raise(found, Likeness.COVER, name, shared[name] / stems.norms().get(name));
                if (names.isPreferred(name)) {
                    raise(found, Likeness.STEMS_PREFERRED, name, angle);
                }
            }
        }
    }

    /** How much a text has in common with each name of a language, by the rare pieces of their words. */
    float[] rarities(String text, Tongue tongue) {
        int count = names.count(tongue);
        var rare = new TreeMap<>(pieces.query(tongue, Terms.grams(text), count).terms());
        rare.keySet().removeIf(term -> !Ridge.isRare(pieces, term, count));
        double square = 0;
        for (float weight : rare.values()) {
            square += weight * weight;
        }
        float norm = (float) Math.sqrt(Math.max(1e-9, square));
        rare.replaceAll((term, weight) -> weight / norm);
        return pieces.scores(new Postings.Query(rare, 1), names.texts().size());
    }

    private void comparePieces(String text, Tongue tongue, float[][] found) {
        var query = pieces.query(tongue, Terms.grams(text), names.count(tongue));
        var shared = pieces.scores(query, names.texts().size());
        for (int name = names.begin(tongue); name < names.end(tongue); name++) {
            if (shared[name] > 0) {
                float angle = shared[name] / query.norm();
                raise(found, Likeness.PIECES, name, angle);
                if (names.isPreferred(name)) {
                    raise(found, Likeness.PIECES_PREFERRED, name, angle);
                }
            }
        }
    }

    private void comparePhrases(List<String> forms, Tongue tongue, float[][] found) {
        for (int first = 0; first < forms.size(); first++) {
            for (int last = first; last < Math.min(forms.size(), first + LONGEST_PHRASE); last++) {
                for (int name : called(String.join(" ", forms.subList(first, last + 1)), tongue)) {
                    float rarity = stems.norms().get(name);
                    raise(found, Likeness.NAMED, name, rarity);
                    if (names.isPreferred(name)) {
                        raise(found, Likeness.NAMED_PREFERRED, name, rarity);
                    }
                }
            }
        }
    }

    private List<Integer> called(String phrase, Tongue tongue) {
        int term = phrases.find(Terms.hash(tongue, phrase));
        var found = new ArrayList<Integer>();
        for (int i = term < 0 ? 0 : phrases.offsets().get(term);
                i < (term < 0 ? 0 : phrases.offsets().get(term + 1));
                i++) {
            found.add(phrases.cells().doc(i));
        }
        return found;
    }

    private void raise(float[][] found, Likeness likeness, int name, float value) {
        var row = found[likeness.ordinal()];
        int skill = names.skill(name);
        row[skill] = Math.max(row[skill], value);
    }
}
