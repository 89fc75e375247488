package org.vouchgate.ats.greenhouse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
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

/** A report in the sentences and rows that Greenhouse shows. Rows are flat, few, and keep their names. */
final class Wording {

    static final int NOTE_LIMIT = 10_000;

    private static final int ROWS = 10;
    private static final int ROW_LIMIT = 250;
    private static final String CUT = "… see report";

    private Wording() {}

    /** From 0 to 100 with one decimal, so that recruiters can filter by it whatever the method's scale is. */
    static BigDecimal percent(Score score) {
        return score.value().multiply(BigDecimal.valueOf(100)).divide(score.max(), 1, RoundingMode.HALF_UP);
    }

    static JsonObject metadata(CandidateReport report) {
        var rows = Json.createObjectBuilder().add("Verification", report.state().words());
        if (!report.credentials().isEmpty()) {
            rows.add("Credentials verified", report.acceptedOfPresented());
        }
        var keys = new HashSet<String>();
        report.skills().stream().limit(ROWS).forEach(skill -> {
            var key = "Skill: " + plain(skill.label(), 80);
            while (!keys.add(key)) {
                key += "'";
            }
            rows.add(key, plain(shown(skill, report), ROW_LIMIT));
        });
        if (report.skills().size() > ROWS) {
            rows.add("More skills", report.skills().size() - ROWS + CUT);
        }
        return rows.add("As of", asOf(report))
                .add("Revision", report.revision())
                .build();
    }

    /** Plain text; the marker stands in the first line, where a search and a reader find it. */
    static String note(Step step, CandidateReport report) {
        var lines = Stream.of(
                        Stream.of("Credential verification: " + report.state().words() + " "
                                + step.marker().text()),
                        Stream.of("Ordered: " + plain(report.packageName(), ROW_LIMIT)),
                        report.credentials().isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of("Credentials verified: " + report.acceptedOfPresented()),
                        report.score().stream()
                                .map(score -> "Requested skills shown: " + percent(score)
                                        + " of 100. This is advice; a person decides."),
                        report.skills().stream()
                                .map(skill -> "- " + plain(skill.label(), 80) + ": " + shown(skill, report)),
                        step.marker().earlier().stream().map(earlier -> "This replaces " + earlier.text()),
                        step.done().containsKey(StepKind.FILE)
                                ? Stream.of("Summary: " + fileName(step))
                                : Stream.<String>empty())
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
        var end = "\nAs of " + asOf(report) + ". Live result: " + report.reportUrl();
        return cut(lines, NOTE_LIMIT - end.length()) + end;
    }

    static String fileName(Step step) {
        return "verification-" + step.marker().inFileName() + ".pdf";
    }

    /** To the second: people read it. */
    private static String asOf(CandidateReport report) {
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
    private static String plain(String text, int limit) {
        return cut(text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip(), limit);
    }

    private static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        var end = limit - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
