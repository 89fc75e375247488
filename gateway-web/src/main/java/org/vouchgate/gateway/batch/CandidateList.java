package org.vouchgate.gateway.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.gateway.batch.ListedLine.Mistake;
import org.vouchgate.gateway.batch.SeparatedText.Row;
import org.vouchgate.gateway.platform.MailSettings;

/**
 * A list of candidates, read from text in columns.
 *
 * @param lines every line that is not blank, in order, without a heading
 */
public record CandidateList(List<ListedLine> lines) {

    /** Candidates in one list. */
    public static final int MOST = 500;

    /** Characters in one list. */
    public static final int LONGEST = 200_000;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 320;

    /** With what spreadsheets begin a formula, wherever somebody opens an export. */
    private static final String FORMULA = "=+-@";

    public CandidateList {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a list.
     *
     * @param byMail whether everybody needs an address
     * @param asked  addresses of those who have been asked for this job and have not answered yet, in lower case
     */
    public static CandidateList read(String typed, boolean byMail, Set<String> asked) {
        var rows = SeparatedText.rows(typed);
        if (rows.isEmpty()) {
            return new CandidateList(List.of());
        }
        var columns = Columns.of(rows);
        var seen = new HashMap<String, Integer>();
        return new CandidateList(rows.stream()
                .skip(columns.named() ? 1 : 0)
                .map(row -> line(row, columns, byMail))
                .map(line -> line.isFine() ? once(line, seen, asked) : line)
                .toList());
    }

    /** Those that can be asked. */
    public List<ListedLine> fine() {
        return lines.stream().filter(ListedLine::isFine).toList();
    }

    /** Those that cannot. */
    public List<ListedLine> wrong() {
        return lines.stream().filter(line -> !line.isFine()).toList();
    }

    /** Why a candidate cannot be asked, looked at alone. */
    static Optional<Mistake> mistake(ListedCandidate whom, boolean byMail) {
        var all = List.of(whom.name(), whom.email(), whom.reference());
        if (all.stream().allMatch(String::isBlank)) {
            return Mistake.of(Mistake.Kind.NOBODY);
        }
        if (whom.name().length() > LONGEST_NAME
                || whom.reference().length() > LONGEST_NAME
                || whom.email().length() > LONGEST_ADDRESS) {
            return Mistake.of(Mistake.Kind.TOO_LONG, LONGEST_NAME);
        }
        if (all.stream().anyMatch(CandidateList::hidesSomething)) {
            return Mistake.of(Mistake.Kind.HIDDEN_CHARACTERS);
        }
        if (all.stream().anyMatch(text -> !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0)) {
            return Mistake.of(Mistake.Kind.FORMULA);
        }
        if (!whom.email().isEmpty() && !MailSettings.isAddress(whom.email())) {
            return Mistake.of(Mistake.Kind.BAD_ADDRESS, whom.email());
        }
        return whom.email().isEmpty() && byMail ? Mistake.of(Mistake.Kind.NO_ADDRESS) : Optional.empty();
    }

    private static ListedLine line(Row row, Columns columns, boolean byMail) {
        var whom = columns.read(row);
        var mistake = columns.isTooWide(row) ? Mistake.of(Mistake.Kind.TOO_MANY_COLUMNS) : mistake(whom, byMail);
        return new ListedLine(row.line(), row.typed(), whom, mistake);
    }

    /** The first of two lines for one person stands. */
    private static ListedLine once(ListedLine line, Map<String, Integer> seen, Set<String> asked) {
        var email = line.whom().email().toLowerCase(Locale.ROOT);
        for (var key : List.of("e " + email, "r " + line.whom().reference())) {
            var before = key.length() > 2 ? seen.putIfAbsent(key, line.number()) : null;
            if (before != null) {
                return line.wrong(Mistake.Kind.TWICE, before);
            }
        }
        return asked.contains(email) ? line.wrong(Mistake.Kind.ASKED_ALREADY) : line;
    }

    /** Control characters, line breaks, and what turns the direction of text around. */
    public static boolean hidesSomething(String text) {
        return text.codePoints().anyMatch(point -> {
            int type = Character.getType(point);
            boolean joiner = point == 0x200C || point == 0x200D;
            return type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE
                    || type == Character.FORMAT && !joiner;
        });
    }
}
