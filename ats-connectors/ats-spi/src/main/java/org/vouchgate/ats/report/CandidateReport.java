package org.vouchgate.ats.report;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an ATS is told about one presentation request at one revision.
 *
 * @param requestId   the presentation request; with the revision it names this report for ever
 * @param revision    from 1; rises with every correction
 * @param target      where it belongs in the ATS
 * @param packageId   the verification package that was ordered, or the template's name
 * @param packageName for a person
 * @param state       how the request stands
 * @param reason      code from the gateway's closed list that says why it ended so; empty while it is open
 * @param conclusion  empty when nothing was judged (open, declined, expired, cancelled)
 * @param score       empty when nothing was comparable, which is not zero
 * @param skills      requested ones first
 * @param checkedAt   when the verdicts were reached, or the state
 * @param expiresAt   when the gateway forgets it
 * @param reportUrl   the live result, behind the gateway's login; no personal data in it
 * @param summary     the PDF, if there is one
 * @param exports     the verified result in formats of others, behind the gateway's login
 */
public record CandidateReport(
        String requestId,
        int revision,
        AtsTarget target,
        String packageId,
        String packageName,
        ReportState state,
        Optional<String> reason,
        Optional<Conclusion> conclusion,
        Optional<Score> score,
        List<ReportedSkill> skills,
        List<ReportedCredential> credentials,
        Instant checkedAt,
        Optional<Instant> expiresAt,
        URI reportUrl,
        Optional<SummaryFile> summary,
        List<ExportLink> exports) {

    public CandidateReport {
        exports = List.copyOf(exports);
        skills = List.copyOf(skills);
        credentials = List.copyOf(credentials);
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1");
        }
        if (!reportUrl.isAbsolute()) {
            throw new IllegalArgumentException("a report is read at an absolute address");
        }
    }

    /** A report that is not exported. */
    public CandidateReport(
            String requestId,
            int revision,
            AtsTarget target,
            String packageId,
            String packageName,
            ReportState state,
            Optional<String> reason,
            Optional<Conclusion> conclusion,
            Optional<Score> score,
            List<ReportedSkill> skills,
            List<ReportedCredential> credentials,
            Instant checkedAt,
            Optional<Instant> expiresAt,
            URI reportUrl,
            Optional<SummaryFile> summary) {
        this(
                requestId,
                revision,
                target,
                packageId,
                packageName,
                state,
                reason,
                conclusion,
                score,
                skills,
                credentials,
                checkedAt,
                expiresAt,
                reportUrl,
                summary,
                List.of());
    }

    /** How many of the presented credentials were accepted, such as "2 of 3"; those inside others are not counted. */
    public String acceptedOfPresented() {
        var presented = credentials.stream()
                .filter(credential -> credential.partOf().isEmpty())
                .toList();
        var accepted = presented.stream()
                .filter(credential -> credential.conclusion() == Conclusion.ACCEPTED)
                .count();
        return accepted + " of " + presented.size();
    }

    public CandidateReport at(AtsTarget elsewhere) {
        return new CandidateReport(
                requestId,
                revision,
                elsewhere,
                packageId,
                packageName,
                state,
                reason,
                conclusion,
                score,
                skills,
                credentials,
                checkedAt,
                expiresAt,
                reportUrl,
                summary,
                exports);
    }

    /** Ids and state only. */
    @Override
    public String toString() {
        return "CandidateReport[" + requestId + "/r" + revision + ", " + state + "]";
    }
}
