package org.vouchgate.summary.pdf;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;

/**
 * Vowel signs that are written after their consonant but drawn before it, in scripts whose glyphs are drawn one by one.
 *
 * @see <a href="https://www.unicode.org/versions/Unicode15.0.0/ch12.pdf">The Unicode Standard, chapter 12</a>
 */
final class LeadingVowels {

    /** Oriya, Tamil, Malayalam, Sinhala, Myanmar and Khmer. */
    private static final Set<Integer> LEADING = Set.of(
            0x0B47, 0x0BC6, 0x0BC7, 0x0BC8, 0x0D46, 0x0D47, 0x0D48, 0x0DD9, 0x0DDB, 0x1031, 0x17C1, 0x17C2, 0x17C3);

    private LeadingVowels() {}

    /** Vowel signs that stand on both sides of their consonant, as their two halves. */
    static String split(String text) {
        if (text.codePoints().noneMatch(LeadingVowels::standsOnBothSides)) {
            return text;
        }
        var halves = new StringBuilder();
        text.codePoints().forEach(codePoint -> {
            var sign = Character.toString(codePoint);
            halves.append(standsOnBothSides(codePoint) ? Normalizer.normalize(sign, Normalizer.Form.NFD) : sign);
        });
        return halves.toString();
    }

    /** Text that was split, in one piece again. */
    static String joined(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean standsOnBothSides(int codePoint) {
        return codePoint == 0x0B48
                || codePoint >= 0x0B4B && codePoint <= 0x0B4C
                || codePoint >= 0x0BCA && codePoint <= 0x0BCC
                || codePoint >= 0x0D4A && codePoint <= 0x0D4C
                || codePoint == 0x0DDA
                || codePoint >= 0x0DDC && codePoint <= 0x0DDE;
    }

    /** Moves each leading sign before its consonant and the marks between them. */
    static void lead(List<Glyph> glyphs) {
        for (int i = 1; i < glyphs.size(); i++) {
            if (LEADING.contains(glyphs.get(i).codePoint())) {
                int consonant = i - 1;
                while (consonant > 0 && glyphs.get(consonant).isMark()) {
                    consonant--;
                }
                glyphs.add(consonant, glyphs.remove(i));
            }
        }
    }
}
