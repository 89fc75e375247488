package org.vouchgate.skills.retrieval;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the skills that a text may mean and compares it with them in every way. */
record CloseLook(Wording wording, Optional<Meaning> meaning, BitSet knowledge, BitSet added) {

    /**
     * How much counts against a skill that no imported taxonomy has if the text calls it by its name, of what counts against it
     * otherwise.
     */
    private static final float CALLED_BY_NAME = 0.6f;

    private static final int[] MIDDLE = {4};
    private static final int[] SHORT = {2, 4, 8};
    private static final int[] LONG = {8, 16};

    /** What a text means, in parts of several lengths. */
    private record Parts(Windows few, Windows middle, Windows many) {}

    /**
     * Looks at a text.
     *
     * @param reading    the text
     * @param mentioned  the skills that it calls by a name
     * @param translated what it means as a whole, if the sentence model cannot read its language
     */
    Looks at(SkillSearch.Reading reading, List<Tongue> tongues, BitSet mentioned, Optional<float[]> translated) {
        var pieces = reading.pieces();
        var words = wording.likeness(reading.text(), tongues);
        var candidates = new Candidates();
        candidates.add(mentioned);
        for (var likeness : List.of(
                Likeness.STEMS,
                Likeness.STEMS_PREFERRED,
                Likeness.PIECES,
                Likeness.DESCRIPTION,
                Likeness.COVER,
                Likeness.NAMED)) {
            candidates.addBest(words[likeness.ordinal()]);
        }
        if (meaning.isPresent() && pieces.isPresent()) {
            candidates.addBest(meaning.get().nearness(Windows.of(pieces.get(), new int[0], 1)));
            candidates.addBest(meaning.get().nearness(Windows.of(pieces.get(), MIDDLE, 2)));
        }
        if (meaning.isPresent() && translated.isPresent()) {
            candidates.addBest(meaning.get().nearness(Windows.of(translated.get())));
        }
        var skills = candidates.skills();
        var values = new float[skills.length][Likeness.COUNT];
        for (int c = 0; c < skills.length; c++) {
            for (int i = 0; i < Likeness.RELATIVE; i++) {
                values[c][i] = words[i][skills[c]];
            }
            values[c][Likeness.KNOWLEDGE.ordinal()] = knowledge.get(skills[c]) ? 1 : 0;
            boolean named = mentioned.get(skills[c]);
            values[c][Likeness.MENTIONED.ordinal()] = named ? 1 : 0;
            values[c][Likeness.ADDED.ordinal()] = !added.get(skills[c]) ? 0 : named ? CALLED_BY_NAME : 1;
        }
        var parts = pieces.map(CloseLook::parts).or(() -> translated.map(CloseLook::whole));
        boolean meant = meaning.isPresent() && parts.isPresent();
        if (meant) {
            compareMeaning(meaning.get(), parts.get(), skills, values);
        }
        return new Looks(skills, values, meant);
    }

    private static Parts parts(SentenceModel.Pieces pieces) {
        return new Parts(Windows.of(pieces, SHORT, 1), Windows.of(pieces, MIDDLE, 1), Windows.of(pieces, LONG, 1));
    }

    private static Parts whole(float[] vector) {
        var whole = Windows.of(vector);
        return new Parts(whole, whole, whole);
    }

    private void compareMeaning(Meaning meaning, Parts of, int[] skills, float[][] values) {
        var parts = of.few();
        var middle = of.middle();
        var longer = of.many();
        for (int c = 0; c < skills.length; c++) {
            var row = values[c];
            compareNames(meaning, parts, middle, skills[c], row);
            var together = parts.likeness(meaning.together(skills[c]));
            row[Likeness.MEANING_PART_NAMES.ordinal()] = highest(together, parts.count());
            var described = longer.likeness(meaning.descriptions().get(skills[c]));
            row[Likeness.MEANING_DESCRIPTION.ordinal()] = described[0];
            row[Likeness.MEANING_PART_DESCRIPTION.ordinal()] = highest(described, longer.count());
        }
    }

    private void compareNames(Meaning meaning, Windows parts, Windows middle, int skill, float[] row) {
        var names = wording.names();
        int begin = names.begin(Tongue.EN);
        for (int name = names.first(Tongue.EN, skill);
                name < names.end(Tongue.EN) && names.skill(name) == skill;
                name++) {
            var vector = meaning.names().get(name - begin);
            var likeness = parts.likeness(vector);
            float part = highest(likeness, parts.count());
            raise(row, Likeness.MEANING_PART_ANY_NAME, part);
            raise(row, Likeness.MEANING_ANY_NAME, likeness[0]);
            if (names.isPreferred(name)) {
                raise(row, Likeness.MEANING, likeness[0]);
                raise(row, Likeness.MEANING_PART, part);
                raise(row, Likeness.MEANING_PART_MIDDLE, highest(middle.likeness(vector), middle.count()));
            }
        }
    }

    private static void raise(float[] row, Likeness likeness, float value) {
        row[likeness.ordinal()] = Math.max(row[likeness.ordinal()], value);
    }

    private static float highest(float[] values, int count) {
        float highest = values[0];
        for (int i = 1; i < count; i++) {
            highest = Math.max(highest, values[i]);
        }
        return highest;
    }
}
