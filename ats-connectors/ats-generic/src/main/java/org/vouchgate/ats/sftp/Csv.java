package org.vouchgate.ats.sftp;

import java.util.List;
import java.util.stream.Collectors;
import org.vouchgate.ats.wording.Wording;

/**
 * Rows of comma-separated values: every cell quoted, lines ended by CR and LF. No cell is a formula to a spreadsheet, as
 * issuers write some of these texts and an issuer can be hostile.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class Csv {

    private static final int LONGEST = 500;
    /** What spreadsheets take for the beginning of a formula, also as the wide forms that some of them fold. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final StringBuilder lines = new StringBuilder();

    Csv row(List<String> cells) {
        lines.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    String text() {
        return lines.toString();
    }

    static String cell(String text) {
        var line = Wording.plain(text, LONGEST);
        var harmless = !line.isEmpty() && FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
