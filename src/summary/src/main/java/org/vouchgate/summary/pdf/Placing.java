package org.vouchgate.summary.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the glyphs of a text, in reading order: which way each runs, its font, and for words of most scripts their shape. */
final class Placing {

    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;

    /** No word is as long, and no text can keep the shaper from its work. */
    private static final int MOST_AT_ONCE = 200;

    private final Fonts fonts;

    Placing(Fonts fonts) {
        this.fonts = fonts;
    }

    /** @param paragraph the level of the text as a whole, or how to find it, as {@link Bidi} has it */
    List<Placed> glyphs(String text, boolean bold, byte paragraph) {
        var letters = letters(text, bold, paragraph);
        return letters.stream().anyMatch(letter -> letter.glyph().shaped()) ? shaped(letters) : letters;
    }

    private List<Placed> letters(String text, boolean bold, byte paragraph) {
        var placed = new ArrayList<Placed>();
        if (text.isEmpty()) {
            return placed;
        }
        var bidi = paragraph != Bidi.LTR && paragraph != Bidi.LEVEL_DEFAULT_LTR || mayRunFromTheRight(text)
                ? Optional.of(new Bidi())
                : Optional.<Bidi>empty();
        bidi.ifPresent(it -> it.setPara(text, paragraph, null));
        Glyph before = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int spoken = text.codePointAt(i);
            if (spoken < FIRST_ISOLATE || spoken > LAST_ISOLATE) {
                byte level = bidi.isPresent() ? bidi.get().getLevelAt(i) : Bidi.LTR;
                before = fonts.glyph(level % 2 == 0 ? spoken : UCharacter.getMirror(spoken), bold, before);
                placed.add(new Placed(before, Character.toString(spoken), level, i));
            }
        }
        return placed;
    }

    /** ICU asks each half of a surrogate pair, which tells nothing. */
    private static boolean mayRunFromTheRight(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                || text.chars().anyMatch(unit -> Character.isSurrogate((char) unit));
    }

    private List<Placed> shaped(List<Placed> letters) {
        var shaped = new ArrayList<Placed>();
        for (int from = 0, to; from < letters.size(); from = to) {
            to = runEnd(letters, from);
            var run = letters.subList(from, to);
            shaped.addAll(run.stream().anyMatch(letter -> letter.glyph().shaped()) ? clusters(run) : run);
        }
        return shaped;
    }

    /** A word, or the words of a script that is shaped, as far as they have one font and direction: fewer calls cost less. */
    private static int runEnd(List<Placed> letters, int from) {
        int to = from + 1;
        while (to < letters.size() && to - from < MOST_AT_ONCE && goesOn(letters, from, to)) {
            to++;
        }
        boolean cut = to < letters.size() && to - from == MOST_AT_ONCE;
        return cut ? afterLastSpace(letters, from, to) : to;
    }

    private static boolean goesOn(List<Placed> letters, int from, int at) {
        var before = letters.get(at - 1);
        var next = letters.get(at);
        if (next.glyph().isSpace()) {
            return before.glyph().shaped() && before.goesOnWith(next) && isFollowedByItsScript(letters, at);
        }
        return before.goesOnWith(next) && (at - 1 > from || !before.glyph().isSpace());
    }

    private static boolean isFollowedByItsScript(List<Placed> letters, int space) {
        return space + 1 < letters.size()
                && letters.get(space + 1).glyph().shaped()
                && letters.get(space).goesOnWith(letters.get(space + 1));
    }

    private static int afterLastSpace(List<Placed> letters, int from, int to) {
        int end = to;
        while (end > from + 1 && !letters.get(end - 1).glyph().isSpace()) {
            end--;
        }
        return end > from + 1 ? end : to;
    }

    private List<Placed> clusters(List<Placed> word) {
        var first = word.get(0);
        var text = new StringBuilder();
        word.forEach(letter -> text.append(letter.spoken()));
        var placed = new ArrayList<Placed>();
        int index = first.index();
        for (var cluster : fonts.word(text.toString(), first.glyph().font(), first.fromTheRight())) {
            placed.add(new Placed(cluster, cluster.text(), first.level(), index));
            index += cluster.text().length();
        }
        return placed.isEmpty() ? oneByOne(word) : placed;
    }

    /** As last resort: without what only a shaper understands. */
    private static List<Placed> oneByOne(List<Placed> word) {
        return word.stream()
                .filter(letter ->
                        letter.glyph().font().draws(letter.glyph().text().codePointAt(0)))
                .toList();
    }
}
