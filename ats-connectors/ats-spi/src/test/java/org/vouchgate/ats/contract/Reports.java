package org.vouchgate.ats.contract;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.ats.report.Assurance;
import org.vouchgate.ats.report.AtsTarget;
import org.vouchgate.ats.report.CandidateReport;
import org.vouchgate.ats.report.Conclusion;
import org.vouchgate.ats.report.ExportLink;
import org.vouchgate.ats.report.ReportState;
import org.vouchgate.ats.report.ReportedCredential;
import org.vouchgate.ats.report.ReportedSkill;
import org.vouchgate.ats.report.Score;
import org.vouchgate.ats.report.SkillStatus;
import org.vouchgate.ats.report.SummaryFile;

/** Reports as the gateway would file them. */
public final class Reports {

    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    public static final byte[] PDF = "%PDF-1.7 a summary".getBytes(StandardCharsets.US_ASCII);
    private static final String PDF_SHA256 = "c21aca21a910cac034758805838b893e30cdf78674d9605651189a25412c3bac";

    private Reports() {}

    /** One credential verified, one rejected; one skill shown, one asserted, one absent. */
    public static CandidateReport partlyVerified(AtsTarget target, int revision) {
        return report(
                target,
                revision,
                ReportState.PARTIALLY_VERIFIED,
                Optional.of(Conclusion.REJECTED),
                Optional.of(new Score(new BigDecimal("66.7"), new BigDecimal(100), "coverage-1")));
    }

    /** Asked, and not answered yet. */
    public static CandidateReport requested(AtsTarget target) {
        return withoutResult(target, ReportState.REQUESTED, Optional.empty());
    }

    /** The same request as it was before it ended. */
    public static CandidateReport open(CandidateReport report, ReportState state) {
        return new CandidateReport(
                report.requestId(),
                report.revision(),
                report.target(),
                report.packageId(),
                report.packageName(),
                state,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                report.checkedAt().minusSeconds(state == ReportState.REQUESTED ? 7200 : 3600),
                report.expiresAt(),
                report.reportUrl(),
                Optional.empty());
    }

    public static CandidateReport declined(AtsTarget target) {
        return withoutResult(target, ReportState.DECLINED, Optional.of("declined_by_candidate"));
    }

    private static CandidateReport report(
            AtsTarget target, int revision, ReportState state, Optional<Conclusion> conclusion, Optional<Score> score) {
        return new CandidateReport(
                "5f0c2a1e-9f37-4a53-8a55-0d8e3b6a7c11",
                revision,
                target,
                "java-backend",
                "Java backend profile",
                state,
                Optional.of("verified_in_part"),
                conclusion,
                score,
                skills(),
                credentials(),
                NOON,
                Optional.of(NOON.plusSeconds(30L * 24 * 3600)),
                URI.create("https://gateway.example/r/4f1d9c"),
                Optional.of(new SummaryFile(
                        PDF_SHA256,
                        PDF.length,
                        URI.create("https://gateway.example/r/4f1d9c/summary.pdf"),
                        PDF::clone)),
                List.of(new ExportLink(
                        "json-resume", URI.create("https://gateway.example/r/4f1d9c/export?format=json-resume"))));
    }

    private static CandidateReport withoutResult(AtsTarget target, ReportState state, Optional<String> reason) {
        return new CandidateReport(
                "5f0c2a1e-9f37-4a53-8a55-0d8e3b6a7c11",
                1,
                target,
                "java-backend",
                "Java backend profile",
                state,
                reason,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                NOON,
                Optional.empty(),
                URI.create("https://gateway.example/r/4f1d9c"),
                Optional.empty());
    }

    private static List<ReportedSkill> skills() {
        return List.of(
                new ReportedSkill(
                        Optional.of(
                                URI.create("http://data.europa.eu/esco/skill/19a8293b-8e95-4de3-983f-77484079c389")),
                        "Java",
                        Optional.of("6"),
                        Optional.of("EQF"),
                        SkillStatus.VERIFIED,
                        Optional.of("formal"),
                        Optional.of("c1")),
                new ReportedSkill(
                        Optional.empty(),
                        "Kubernetes",
                        Optional.empty(),
                        Optional.empty(),
                        SkillStatus.SELF_ASSERTED,
                        Optional.empty(),
                        Optional.empty()),
                new ReportedSkill(
                        Optional.empty(),
                        "SQL <advanced>",
                        Optional.empty(),
                        Optional.empty(),
                        SkillStatus.NOT_PROVIDED,
                        Optional.empty(),
                        Optional.empty()));
    }

    private static List<ReportedCredential> credentials() {
        return List.of(
                new ReportedCredential(
                        "c1",
                        "Bachelor of Science",
                        Optional.of("did:web:university.example"),
                        "University of Examples & Sons",
                        Optional.of("Registry of universities"),
                        Optional.of(Instant.parse("2024-06-30T00:00:00Z")),
                        Optional.of(Instant.parse("2028-06-30T00:00:00Z")),
                        Conclusion.ACCEPTED,
                        Assurance.PARTLY_VERIFIED,
                        Optional.empty(),
                        "dc+sd-jwt"),
                new ReportedCredential(
                        "c2",
                        "Course badge",
                        Optional.of("https://academy.example"),
                        "Academy Żółć 東京",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Conclusion.REJECTED,
                        Assurance.UNVERIFIABLE,
                        Optional.empty(),
                        "jwt_vc_json"),
                new ReportedCredential(
                        "c1.1",
                        "Badge inside the degree",
                        Optional.of("https://academy.example"),
                        "Academy Żółć 東京",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Conclusion.REJECTED,
                        Assurance.SELF_ASSERTED,
                        Optional.of("c1"),
                        "ldp_vc"));
    }

    /** The same report about other skills. */
    public static CandidateReport withSkills(CandidateReport report, List<ReportedSkill> skills) {
        return new CandidateReport(
                report.requestId(),
                report.revision(),
                report.target(),
                report.packageId(),
                report.packageName(),
                report.state(),
                report.reason(),
                report.conclusion(),
                report.score(),
                skills,
                report.credentials(),
                report.checkedAt(),
                report.expiresAt(),
                report.reportUrl(),
                report.summary(),
                report.exports());
    }
}
