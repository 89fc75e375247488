package org.vouchgate.ats.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportedCredential;
import org.vouchgate.ats.report.ReportedSkill;
import org.vouchgate.ats.report.Score;

/** A report in sentences and rows. Rows are few, and keep their names. */
public final class Wording {

    private static final int ROW_LIMIT = 250;
    private static final int LABEL_LIMIT = 80;
    private static final String CUT = "… see report";

    private Wording() {}

    /** From 0 to 100 with one decimal, so that recruiters can filter by it whatever the method's scale is. */
    public static BigDecimal percent(Score score) {
        return score.value().multiply(BigDecimal.valueOf(100)).divide(score.max(), 1, RoundingMode.HALF_UP);
    }

    /**
     * Plain text; the marker stands in the first line, where a search and a reader find it.
     *
     * @param limit in characters
     */
    public static String note(Step step, CandidateReport report, int limit) {
        var end = "\nAs of " + asOf(report) + ". Live result: " + report.reportUrl();
        return cut(String.join("\n", noteLines(step, report)), limit - end.length()) + end;
    }

    /**
     * The same with paragraphs, a list and a link: {@code p, ul, li, a} and nothing else. Whole lines are left out where
     * it would be too long.
     *
     * @param limit in characters
     */
    public static String noteAsHtml(Step step, CandidateReport report, int limit) {
        var url = escaped(report.reportUrl().toString());
        var end = "<p>As of " + asOf(report) + ". <a href=\"" + url + "\">Live result</a></p>";
        var html = new StringBuilder();
        var left = limit - end.length() - CUT.length() - 7;
        for (var line : noteLines(step, report)) {
            var paragraph = line.startsWith("- ")
                    ? "<ul><li>" + escaped(line.substring(2)) + "</li></ul>"
                    : "<p>" + escaped(line) + "</p>";
            if (html.length() + paragraph.length() > left) {
                html.append("<p>").append(CUT).append("</p>");
                break;
            }
            html.append(paragraph);
        }
        return html.toString().replace("</ul><ul>", "") + end;
    }

    private static List<String> noteLines(Step step, CandidateReport report) {
        return Stream.of(
                        Stream.of("Credential verification: " + report.state().words() + " "
                                + step.marker().text()),
                        Stream.of("Ordered: " + plain(report.packageName(), ROW_LIMIT)),
                        report.credentials().isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of("Credentials verified: " + report.acceptedOfPresented()),
                        report.score().stream()
                                .map(score -> "Requested skills shown: " + percent(score)
                                        + " of 100. This is advice; a person decides."),
                        report.skills().stream().map(skill -> "- " + label(skill) + ": " + row(skill, report)),
                        step.marker().earlier().stream().map(earlier -> "This replaces " + earlier.named()),
                        step.done().containsKey(StepKind.FILE)
                                ? Stream.of("Summary: " + fileName(step))
                                : Stream.<String>empty())
                .flatMap(part -> part)
                .toList();
    }

    /** A skill's name, short and in one line. */
    public static String label(ReportedSkill skill) {
        return plain(skill.label(), LABEL_LIMIT);
    }

    /** How a skill was shown, in one line: status, level, issuer, until when. */
    public static String row(ReportedSkill skill, CandidateReport report) {
        return plain(shown(skill, report), ROW_LIMIT);
    }

    /** One tag per package and candidate: prefix, package, and how it ended. */
    public static String tag(String prefix, CandidateReport report) {
        return tagStem(prefix, report) + report.state().words();
    }

    /** What such a tag begins with: one that begins so and ends otherwise is what an earlier revision said. */
    public static String tagStem(String prefix, CandidateReport report) {
        return prefix + ", " + plain(report.packageName(), LABEL_LIMIT) + ": ";
    }

    public static String fileName(Step step) {
        return "verification-" + step.marker().inFileName() + ".pdf";
    }

    /** To the second: people read it. */
    public static String asOf(CandidateReport report) {
        return report.checkedAt().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String shown(ReportedSkill skill, CandidateReport report) {
        var credential = skill.credential().flatMap(ref -> find(report.credentials(), ref));
        return Stream.of(
                        Optional.of(skill.status().words()),
                        skill.level()
                                .map(level -> "level " + level
                                        + skill.scheme()
                                                .map(scheme -> " (" + scheme + ")")
                                                .orElse("")),
                        credential.map(ReportedCredential::issuerName),
                        credential.flatMap(ReportedCredential::validUntil).map(until -> "until " + day(until)))
                .flatMap(Optional::stream)
                .map(part -> plain(part, ROW_LIMIT))
                .collect(Collectors.joining(", "));
    }

    private static Optional<ReportedCredential> find(List<ReportedCredential> credentials, String ref) {
        return credentials.stream().filter(one -> one.ref().equals(ref)).findFirst();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** One line without control and formatting characters: issuers write these texts, and an issuer can be hostile. */
    public static String plain(String text, int limit) {
        return cut(text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip(), limit);
    }

    /** Text as HTML. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        var end = limit - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
