package org.vouchgate.gateway.recruiter.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vouchgate.matching.MatchLine;
import org.vouchgate.matching.MatchReport;
import org.vouchgate.words.Words;

/**
 * Requirements as columns, each as wide as it weighs and filled as far as it is shown: what is filled of the whole is the
 * score. The columns carry the numbers that the table's rows carry.
 *
 * @param told the same in a sentence, for those who do not see it
 */
public record Picture(String told, List<Column> columns) {

    /** As wide as the narrowest phone, so that its numbers are legible there. */
    public static final int WIDTH = 320;

    public static final int HEIGHT = 80;
    private static final double GAP = 3;

    /**
     * One requirement, in the picture's units.
     *
     * @param number   of the requirement, from 1
     * @param standing the style sheet's name for how it is filled
     */
    public record Column(int number, String standing, String x, String width, String middle, String y, String height) {}

    public Picture {
        columns = List.copyOf(columns);
    }

    static Picture of(Words words, MatchReport report) {
        var lines = report.lines();
        var whole = lines.stream().mapToDouble(Picture::weight).sum();
        var room = WIDTH - GAP * Math.max(0, lines.size() - 1);
        var columns = new ArrayList<Column>();
        double x = 0;
        for (var line : lines) {
            double width = room * weight(line) / whole;
            double height = HEIGHT * MatchView.share(line);
            columns.add(new Column(
                    columns.size() + 1,
                    line.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    number(x),
                    number(width),
                    number(x + width / 2),
                    number(HEIGHT - height),
                    number(height)));
            x += width + GAP;
        }
        return new Picture(told(words, report), columns);
    }

    /** Where nobody counts, all weigh the same. */
    private static double weight(MatchLine line) {
        return line.maxPoints() > 0 ? line.maxPoints() : 1;
    }

    private static String told(Words words, MatchReport report) {
        return words.say(
                "result.picture.told",
                report.lines().size(),
                count(report, MatchLine.Standing.SHOWN),
                count(report, MatchLine.Standing.PARTLY_SHOWN),
                count(report, MatchLine.Standing.SELF_ASSERTED),
                count(report, MatchLine.Standing.NO_EVIDENCE));
    }

    private static long count(MatchReport report, MatchLine.Standing standing) {
        return report.lines().stream()
                .filter(line -> line.standing() == standing)
                .count();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", Math.max(0, value));
    }
}
