package org.vouchgate.ats.sftp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.ats.Marker;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.ReportedCredential;
import org.vouchgate.ats.report.ReportedSkill;

/**
 * A report as a table: one summary row, then one row per skill. Columns keep their order for ever; new ones come at the
 * end, and what {@link #VERSION} names does not change its meaning.
 */
final class ResultTable {

    static final String VERSION = "1";

    static final List<String> COLUMNS = List.of(
            "format_version",
            "row",
            "request_id",
            "revision",
            "marker",
            "order_ref",
            "application_ref",
            "candidate_ref",
            "package_id",
            "package_name",
            "state",
            "reason",
            "conclusion",
            "score",
            "score_max",
            "score_method",
            "skill",
            "skill_label",
            "skill_status",
            "skill_level",
            "skill_scheme",
            "skill_evidence",
            "credential_type",
            "credential_issuer",
            "credential_issuer_id",
            "credential_issuer_trust",
            "credential_issued_at",
            "credential_valid_until",
            "credential_conclusion",
            "credential_assurance",
            "checked_at",
            "expires_at",
            "report_url",
            "summary_file",
            "summary_sha256");

    private ResultTable() {}

    /** How many rows there are below the heading. */
    static int rows(CandidateReport report) {
        return 1 + report.skills().size();
    }

    /** @param summaryFile the name of the PDF beside it, if there is one */
    static String of(CandidateReport report, Optional<String> summaryFile) {
        var csv = new Csv().row(COLUMNS);
        csv.row(cells(summary(report, summaryFile)));
        report.skills().forEach(skill -> csv.row(cells(skill(skill, report))));
        return csv.text();
    }

    private static List<String> cells(Map<String, String> values) {
        var cells = new ArrayList<String>();
        COLUMNS.forEach(column -> cells.add(values.getOrDefault(column, "")));
        return cells;
    }

    private static Map<String, String> summary(CandidateReport report, Optional<String> summaryFile) {
        var row = common(report, "summary");
        row.put("package_id", report.packageId());
        row.put("package_name", report.packageName());
        row.put("state", word(report.state()));
        put(row, "reason", report.reason());
        put(row, "conclusion", report.conclusion().map(ResultTable::word));
        report.score().ifPresent(score -> {
            row.put("score", score.value().toPlainString());
            row.put("score_max", score.max().toPlainString());
            row.put("score_method", score.method());
        });
        put(row, "expires_at", report.expiresAt());
        row.put("report_url", report.reportUrl().toString());
        put(row, "summary_file", summaryFile);
        put(row, "summary_sha256", report.summary().map(summary -> summary.sha256()));
        return row;
    }

    private static Map<String, String> skill(ReportedSkill skill, CandidateReport report) {
        var row = common(report, "skill");
        put(row, "skill", skill.skill());
        row.put("skill_label", skill.label());
        row.put("skill_status", word(skill.status()));
        put(row, "skill_level", skill.level());
        put(row, "skill_scheme", skill.scheme());
        put(row, "skill_evidence", skill.evidenceKind());
        skill.credential()
                .flatMap(ref -> report.credentials().stream()
                        .filter(one -> one.ref().equals(ref))
                        .findFirst())
                .ifPresent(credential -> put(row, credential));
        return row;
    }

    private static void put(Map<String, String> row, ReportedCredential credential) {
        row.put("credential_type", credential.type());
        row.put("credential_issuer", credential.issuerName());
        put(row, "credential_issuer_id", credential.issuerId());
        put(row, "credential_issuer_trust", credential.issuerTrust());
        put(row, "credential_issued_at", credential.issuedAt());
        put(row, "credential_valid_until", credential.validUntil());
        row.put("credential_conclusion", word(credential.conclusion()));
        row.put("credential_assurance", word(credential.assurance()));
    }

    private static Map<String, String> common(CandidateReport report, String kind) {
        var row = new LinkedHashMap<String, String>();
        row.put("format_version", VERSION);
        row.put("row", kind);
        row.put("request_id", report.requestId());
        row.put("revision", Integer.toString(report.revision()));
        row.put("marker", Marker.of(report.requestId(), report.revision()).text());
        put(row, "order_ref", report.target().orderRef());
        put(row, "application_ref", report.target().applicationRef());
        put(row, "candidate_ref", report.target().candidateRef());
        row.put("checked_at", report.checkedAt().toString());
        return row;
    }

    private static void put(Map<String, String> row, String column, Optional<?> value) {
        value.ifPresent(present -> row.put(column, present.toString()));
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
