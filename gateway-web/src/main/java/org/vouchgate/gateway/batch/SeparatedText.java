package org.vouchgate.gateway.batch;

import java.util.ArrayList;
import java.util.List;

/** Text in columns as spreadsheets copy and save it: RFC 4180, also with semicolons or tabs, with or without a byte order mark. */
final class SeparatedText {

    private static final char QUOTE = '"';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** One row: the line it begins in, how it was typed, its cells. */
    record Row(int line, String typed, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private boolean quoted;
    private int line = 1;
    private int rowLine = 1;
    private int rowStart;

    private SeparatedText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** Every row that is not blank. */
    static List<Row> rows(String typed) {
        var text = typed.replace("\r\n", "\n").replace('\r', '\n');
        var plain = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return new SeparatedText(plain, separator(plain)).read();
    }

    /** Whichever stands most often outside of quotes in the first line; a comma where none does. */
    private static char separator(String text) {
        var first = text.strip().lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {'\t', ';', ','}) {
            long count =
                    first.chars().filter(character -> character == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private List<Row> read() {
        for (int i = 0; i < text.length(); i++) {
            char now = text.charAt(i);
            if (quoted) {
                i = inQuotes(i, now);
            } else if (now == QUOTE && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (now == separator) {
                endCell();
            } else if (now == '\n') {
                endRow(i);
            } else {
                cell.append(now);
            }
            line += now == '\n' ? 1 : 0;
            rowLine = now == '\n' && !quoted ? line : rowLine;
        }
        endRow(text.length());
        return rows.stream().filter(row -> !row.isBlank()).toList();
    }

    private int inQuotes(int i, char now) {
        if (now != QUOTE) {
            cell.append(now);
            return i;
        }
        if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
            cell.append(QUOTE);
            return i + 1;
        }
        quoted = false;
        return i;
    }

    private void endCell() {
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow(int end) {
        endCell();
        rows.add(new Row(rowLine, text.substring(rowStart, end), cells));
        cells = new ArrayList<>();
        rowStart = Math.min(end + 1, text.length());
    }
}
