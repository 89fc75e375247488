package org.vouchgate.skills.retrieval;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the skills that a text may mean and compares it with them in every way. */
record CloseLook(Wording wording, Optional<Meaning> meaning, BitSet knowledge) {

    private static final int[] MIDDLE = {4};
    private static final int[] SHORT = {2, 4, 8};
    private static final int[] LONG = {8, 16};

    Looks at(String text, List<Tongue> tongues, Optional<SentenceModel.Pieces> pieces) {
        var words = wording.likeness(text, tongues);
        var candidates = new Candidates();
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
        var skills = candidates.skills();
        var values = new float[skills.length][Likeness.COUNT];
        for (int c = 0; c < skills.length; c++) {
            for (int i = 0; i < Likeness.RELATIVE; i++) {
                values[c][i] = words[i][skills[c]];
            }
            values[c][Likeness.KNOWLEDGE.ordinal()] = knowledge.get(skills[c]) ? 1 : 0;
        }
        if (meaning.isPresent() && pieces.isPresent()) {
            compareMeaning(meaning.get(), pieces.get(), skills, values);
        }
        return new Looks(skills, values, meaning.isPresent() && pieces.isPresent());
    }

    private void compareMeaning(Meaning meaning, SentenceModel.Pieces pieces, int[] skills, float[][] values) {
        var parts = Windows.of(pieces, SHORT, 1);
        var middle = Windows.of(pieces, MIDDLE, 1);
        var longer = Windows.of(pieces, LONG, 1);
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
                name < names.end(Tongue.EN) && names.skills()[name] == skill;
                name++) {
            var vector = meaning.names().get(name - begin);
            var likeness = parts.likeness(vector);
            float part = highest(likeness, parts.count());
            raise(row, Likeness.MEANING_PART_ANY_NAME, part);
            raise(row, Likeness.MEANING_ANY_NAME, likeness[0]);
            if (names.preferred()[name]) {
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
