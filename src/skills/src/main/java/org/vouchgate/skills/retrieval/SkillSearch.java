package org.vouchgate.skills.retrieval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds skills, by number, for texts of any length and language. */
final class SkillSearch {

    /** Of a longer text only the beginning is read. */
    static final int LONGEST_TEXT = 2_000;

    /** A skill that was found, with its score. */
    record Found(int skill, double score) {}

    private final Wording wording;
    private final CloseLook look;
    private final Function<String, BitSet> mentions;
    private final Optional<Translation> translation;
    private final Optional<SentenceModel> model;

    /**
     * @param mentions finds the skills that a text calls by a name
     * @param model    the one that the index was made with; without it, meanings are not compared
     */
    SkillSearch(IndexedTaxonomy index, Function<String, BitSet> mentions, Optional<SentenceModel> model) {
        var meaning = index.meaning().filter(present -> model.isPresent());
        this.wording = index.wording();
        this.look = new CloseLook(wording, meaning, index.knowledge(), index.added());
        this.mentions = mentions;
        this.translation = meaning.isPresent() ? index.translation() : Optional.empty();
        this.model = meaning.isPresent() ? model : Optional.empty();
    }

    /** What can be looked at in a text: its beginning, its language, and what the sentence model reads in it. */
    record Reading(String text, Tongue tongue, Optional<SentenceModel.Pieces> pieces) {}

    Reading read(String text, Optional<String> language) {
        var beginning = text.substring(0, Math.min(text.length(), LONGEST_TEXT)).strip();
        var tongue = language.map(Tongue::of).orElseGet(() -> Guess.of(beginning, wording));
        var pieces = tongue == Tongue.EN && !Terms.stems(beginning, tongue).isEmpty()
                ? model.map(present -> present.read(beginning))
                : Optional.<SentenceModel.Pieces>empty();
        return new Reading(beginning, tongue, pieces);
    }

    /** Whether the text can be read for what it means; otherwise its words are all there is to go by. */
    boolean understands(Reading reading) {
        return reading.pieces().isPresent()
                || translation.filter(known -> known.knows(reading.tongue())).isPresent();
    }

    Looks look(Reading reading) {
        var tongue = reading.tongue();
        var translated = translation
                .filter(known -> known.knows(tongue))
                .map(known -> known.of(wording.names(), tongue, wording.rarities(reading.text(), tongue)));
        return look.at(reading, tongues(tongue), mentions.apply(reading.text()), translated);
    }

    /** The best skills first. */
    List<Found> find(Reading reading, int limit) {
        var looks = look(reading);
        int words = Terms.stems(reading.text(), reading.tongue()).size();
        var scores = Ranking.scores(looks, reading.tongue(), words);
        var order = IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(i -> -scores[i]).thenComparing(Comparator.naturalOrder()))
                .toList();
        var sure = Ranking.sureness(looks, order, scores, reading.tongue(), words);
        var found = new ArrayList<Found>();
        for (int i = 0; i < Math.min(limit, order.size()); i++) {
            found.add(new Found(looks.skills()[order.get(i)], sure.get(i)));
        }
        return found;
    }

    /** The names to compare with: those in the language of the text, in none, and English ones, as products are called so. */
    static List<Tongue> tongues(Tongue tongue) {
        return Stream.of(tongue, Tongue.EN, Tongue.OTHER).distinct().toList();
    }
}
