package org.vouchgate.gateway.blind;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text as it is compared: without case, accents, invisible characters and runs of white space, so that none of them hides
 * a name. Each folded character knows where in the text it came from.
 */
final class Folded {

    private final StringBuilder letters = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();

    private Folded() {}

    static Folded of(String text) {
        var folded = new Folded();
        text.codePoints().reduce(0, (at, point) -> {
            folded.take(point, at);
            return at + Character.charCount(point);
        });
        folded.origins.add(text.length());
        return folded;
    }

    private void take(int point, int at) {
        if (Character.getType(point) == Character.FORMAT || Character.getType(point) == Character.CONTROL) {
            return;
        }
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            if (!letters.isEmpty() && letters.charAt(letters.length() - 1) != ' ') {
                add(' ', at);
            }
            return;
        }
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(letter -> add((char) letter, at));
    }

    private void add(char letter, int at) {
        letters.append(letter);
        origins.add(at);
    }

    String letters() {
        return letters.toString();
    }

    /** Where in the text the folded character at this place begins; the text's end for the place after the last. */
    int origin(int place) {
        return origins.get(place);
    }
}
