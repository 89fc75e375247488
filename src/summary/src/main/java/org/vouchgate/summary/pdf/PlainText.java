package org.vouchgate.summary.pdf;

import com.ibm.icu.lang.UCharacter;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/**
 * Text that looks like what it is. Characters that would reorder, hide or overprint other text are spelled out.
 *
 * @see <a href="https://www.unicode.org/reports/tr36/">Unicode TR 36, security considerations</a>
 */
final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int MOST_MARKS_IN_A_ROW = 4;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int VIRAMA = 9;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_STRONG_ISOLATE = 0x2068;
    private static final int POP_DIRECTIONAL_ISOLATE = 0x2069;

    /** Marks that only tell neutral characters where they belong, which the page does by itself. */
    private static final Set<Integer> DIRECTION_MARKS = Set.of(0x200E, 0x200F, 0x061C);

    /** Letters and symbols by category that draw nothing. */
    private static final Set<Integer> BLANK_LETTERS =
            Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

    /** Scripts in which joiners are part of the spelling. */
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ADLAM,
            UnicodeScript.ARABIC,
            UnicodeScript.BALINESE,
            UnicodeScript.BENGALI,
            UnicodeScript.CHAKMA,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.GUJARATI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.HANIFI_ROHINGYA,
            UnicodeScript.JAVANESE,
            UnicodeScript.KANNADA,
            UnicodeScript.KHMER,
            UnicodeScript.MALAYALAM,
            UnicodeScript.MEETEI_MAYEK,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.NKO,
            UnicodeScript.ORIYA,
            UnicodeScript.SINHALA,
            UnicodeScript.SYRIAC,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU);

    /** Scripts without spaces between words, in which a space without width says where a line may end. */
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            EnumSet.of(UnicodeScript.KHMER, UnicodeScript.LAO, UnicodeScript.MYANMAR, UnicodeScript.THAI);

    private final int[] source;
    private final boolean composed;
    private final StringBuilder plain = new StringBuilder();
    private int marksInARow;

    private PlainText(String text, boolean composed) {
        this.composed = composed;
        this.source =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
    }

    static String of(String text) {
        return of(text, false);
    }

    /** A sentence that was put together of a phrase and names: the marks that keep names apart stay. */
    static String composed(String sentence) {
        return of(sentence, true);
    }

    private static String of(String text, boolean composed) {
        var reading = new PlainText(text, composed);
        for (int i = 0; i < reading.source.length; i++) {
            reading.take(i);
        }
        return reading.plain.toString().strip();
    }

    private void take(int index) {
        int codePoint = source[index];
        switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> space();
            case Character.CONTROL -> control(codePoint);
            case Character.FORMAT -> format(index);
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> mark(codePoint);
            case Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> spell(codePoint);
            default -> letter(codePoint);
        }
    }

    private void letter(int codePoint) {
        if (BLANK_LETTERS.contains(codePoint)) {
            spell(codePoint);
        } else {
            draw(codePoint);
        }
    }

    private void control(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
            space();
        } else {
            spell(codePoint);
        }
    }

    private void format(int index) {
        int codePoint = source[index];
        boolean isolate = codePoint == FIRST_STRONG_ISOLATE || codePoint == POP_DIRECTIONAL_ISOLATE;
        if (isolate && composed || isSpelling(codePoint, index)) {
            plain.appendCodePoint(codePoint);
        } else if (codePoint != SOFT_HYPHEN && !DIRECTION_MARKS.contains(codePoint)) {
            spell(codePoint);
        }
    }

    /** Whether what draws nothing itself is part of how the letters around it are spelled. */
    private boolean isSpelling(int codePoint, int index) {
        return switch (codePoint) {
            case ZERO_WIDTH_NON_JOINER -> isOf(JOINING, index - 1) && isOf(JOINING, index + 1);
            case ZERO_WIDTH_JOINER -> isOf(JOINING, index - 1) && (isOf(JOINING, index + 1) || isVirama(index - 1));
            case ZERO_WIDTH_SPACE -> isOf(WITHOUT_SPACES, index - 1) && isOf(WITHOUT_SPACES, index + 1);
            default -> false;
        };
    }

    private boolean isOf(Set<UnicodeScript> scripts, int index) {
        return index >= 0 && index < source.length && scripts.contains(UnicodeScript.of(source[index]));
    }

    /** With a joiner after it, it ends a word in Malayalam and Bengali as they were long typed. */
    private boolean isVirama(int index) {
        return UCharacter.getCombiningClass(source[index]) == VIRAMA;
    }

    private void mark(int codePoint) {
        if (isVariationSelector(codePoint)) {
            return;
        }
        if (BLANK_LETTERS.contains(codePoint) || plain.isEmpty()) {
            spell(codePoint);
        } else if (marksInARow <= MOST_MARKS_IN_A_ROW) {
            plain.appendCodePoint(marksInARow < MOST_MARKS_IN_A_ROW ? codePoint : REPLACEMENT);
            marksInARow++;
        }
    }

    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    private void space() {
        marksInARow = 0;
        if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    private void draw(int codePoint) {
        marksInARow = 0;
        plain.appendCodePoint(codePoint);
    }

    private void spell(int codePoint) {
        marksInARow = 0;
        plain.append(String.format("[U+%04X]", codePoint));
    }
}
