package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A job description's text as lines, each with the section it stands in. */
final class JobText {

    /**
     * A line, or the rest of a line after its heading.
     *
     * @param section what part of the description it belongs to
     * @param start   offset in the text of the first of its words
     * @param words   the line without bullet and surrounding space
     * @param bullet  whether it was a list item
     * @param tokens  its words, made comparable
     */
    record Line(Section section, int start, String words, boolean bullet, List<Token> tokens) {

        Provenance provenance(int from, int to) {
            return new Provenance("text", start + from, start + to, words.substring(from, to));
        }
    }

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-–—•·*▪◦‣✓✔➤]|\\d{1,2}[.)])\\s+");

    /** Longer lines are read in pieces, so that no pattern meets a text without bounds. */
    private static final int LONGEST_LINE = 2_000;

    private JobText() {}

    /**
     * Cuts a text into lines.
     *
     * @param namesSkill whether a line names a skill, and so asks for it rather than heading others: "Communication skills"
     */
    static List<Line> lines(String text, Predicate<String> namesSkill) {
        var lines = new ArrayList<Line>();
        var section = Section.NEUTRAL;
        int start = 0;
        int newline = -1;
        while (start <= text.length()) {
            if (newline < start) {
                newline = text.indexOf('\n', start);
                newline = newline < 0 ? text.length() : newline;
            }
            int end = Math.min(newline, start + LONGEST_LINE);
            var raw = text.substring(start, end);
            var opened = raw.isBlank() ? Optional.<Section>empty() : heading(raw, namesSkill);
            if (opened.isPresent()) {
                section = opened.get();
                int colon = raw.indexOf(':');
                add(lines, section, start + colon + 1, colon < 0 ? "" : raw.substring(colon + 1));
            } else {
                add(lines, section, start, raw);
            }
            start = end == newline || end == text.length() ? end + 1 : end;
        }
        return lines;
    }

    private static Optional<Section> heading(String raw, Predicate<String> namesSkill) {
        int colon = raw.indexOf(':');
        if (BULLET.matcher(raw).find()) {
            return Optional.empty();
        }
        boolean endsWithColon = colon >= 0 && raw.substring(colon + 1).isBlank();
        boolean marked = raw.stripLeading().startsWith("#") || isBold(raw.strip());
        if (colon >= 0 && !endsWithColon) {
            // "Requirements: Java and SQL" opens a section; "Note: we are friendly" does not.
            return Section.opened(raw.substring(0, colon), false);
        }
        boolean sure = endsWithColon || marked;
        return Section.opened(raw, sure).filter(section -> sure || !namesSkill.test(raw));
    }

    private static boolean isBold(String line) {
        return line.length() > 4 && line.startsWith("**") && line.endsWith("**");
    }

    private static void add(List<Line> lines, Section section, int start, String raw) {
        if (raw.isBlank()) {
            return;
        }
        var bullet = BULLET.matcher(raw);
        boolean item = bullet.find();
        int skipped = item ? bullet.end() : raw.length() - raw.stripLeading().length();
        var words = raw.substring(Math.min(skipped, raw.length())).stripTrailing();
        if (!words.isEmpty()) {
            lines.add(new Line(section, start + skipped, words, item, Token.of(words)));
        }
    }
}
