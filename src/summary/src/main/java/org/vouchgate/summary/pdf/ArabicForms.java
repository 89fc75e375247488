package org.vouchgate.summary.pdf;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: chooses the isolated, initial, medial or final form of each, from Unicode's presentation forms.
 * Which forms a letter has says how it joins; both are read from the characters' Unicode names and decompositions.
 *
 * @see <a href="https://www.unicode.org/versions/Unicode15.0.0/ch09.pdf">The Unicode Standard, section 9.2</a>
 */
final class ArabicForms {

    private enum Form {
        ISOLATED,
        INITIAL,
        MEDIAL,
        FINAL
    }

    private static final int FIRST_FORM = 0xFB50;
    private static final int LAST_FORM = 0xFEFC;
    private static final int LAM = 0x0644;
    private static final int TATWEEL = 0x0640;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** By letter, or by letters of a ligature of lam and alef. */
    private static final Map<String, Map<Form, Integer>> FORMS = readForms();

    private ArabicForms() {}

    private static Map<String, Map<Form, Integer>> readForms() {
        var forms = new HashMap<String, Map<Form, Integer>>();
        for (int codePoint = FIRST_FORM; codePoint <= LAST_FORM; codePoint++) {
            var name = Character.getName(codePoint);
            if (name != null
                    && (name.startsWith("ARABIC LETTER") || name.startsWith("ARABIC LIGATURE LAM WITH ALEF"))) {
                addForm(forms, codePoint, name);
            }
        }
        return forms;
    }

    private static void addForm(Map<String, Map<Form, Integer>> forms, int codePoint, String name) {
        var letters = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        for (var form : Form.values()) {
            if (name.endsWith(" " + form + " FORM")) {
                forms.computeIfAbsent(letters, any -> new EnumMap<>(Form.class)).putIfAbsent(form, codePoint);
            }
        }
    }

    /** The text with Arabic letters in their joined forms, still in logical order. Joiners are used up. */
    static String shape(String text) {
        if (text.codePoints().noneMatch(ArabicForms::isArabicLetterOrJoiner)) {
            return text;
        }
        var letters = text.codePoints().toArray();
        var shaped = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            i += append(shaped, letters, i);
        }
        return shaped.toString();
    }

    /** The letters that a text in joined forms was made of. */
    static String unshape(String shaped) {
        var letters = new StringBuilder();
        shaped.codePoints().forEach(codePoint -> {
            var character = Character.toString(codePoint);
            letters.append(
                    codePoint >= FIRST_FORM && codePoint <= LAST_FORM
                            ? Normalizer.normalize(character, Normalizer.Form.NFKC)
                            : character);
        });
        return letters.toString();
    }

    private static boolean isArabicLetterOrJoiner(int codePoint) {
        return isJoiner(codePoint) || FORMS.containsKey(Character.toString(codePoint));
    }

    /** Appends the letter at an index, or the ligature that begins there; returns how many further letters that used. */
    private static int append(StringBuilder shaped, int[] letters, int index) {
        int letter = letters[index];
        if (isJoiner(letter)) {
            return 0;
        }
        boolean joinsBefore = joins(letters, before(letters, index), Form.INITIAL);
        var ligature = letter == LAM && index + 1 < letters.length
                ? FORMS.get(Character.toString(LAM) + Character.toString(letters[index + 1]))
                : null;
        if (ligature != null) {
            shaped.appendCodePoint(ligature.get(joinsBefore ? Form.FINAL : Form.ISOLATED));
            return 1;
        }
        boolean joinsAfter = joins(letters, after(letters, index), Form.FINAL);
        shaped.appendCodePoint(form(letter, joinsBefore, joinsAfter));
        return 0;
    }

    private static int form(int letter, boolean joinsBefore, boolean joinsAfter) {
        var forms = FORMS.getOrDefault(Character.toString(letter), Map.of());
        var before = joinsBefore && forms.containsKey(Form.FINAL);
        var after = joinsAfter && forms.containsKey(Form.INITIAL);
        var form = before ? (after ? Form.MEDIAL : Form.FINAL) : (after ? Form.INITIAL : Form.ISOLATED);
        return forms.getOrDefault(form, letter);
    }

    private static boolean joins(int[] letters, int index, Form towardsUs) {
        if (index < 0 || index >= letters.length) {
            return false;
        }
        int letter = letters[index];
        return letter == TATWEEL
                || letter == ZERO_WIDTH_JOINER
                || FORMS.getOrDefault(Character.toString(letter), Map.of()).containsKey(towardsUs);
    }

    private static int before(int[] letters, int index) {
        int i = index - 1;
        while (i >= 0 && isTransparent(letters[i])) {
            i--;
        }
        return i;
    }

    private static int after(int[] letters, int index) {
        int i = index + 1;
        while (i < letters.length && isTransparent(letters[i])) {
            i++;
        }
        return i;
    }

    private static boolean isTransparent(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static boolean isJoiner(int codePoint) {
        return codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
    }
}
