package org.vouchgate.summary.pdf;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouchgate.credential.Assurance;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.summary.CredentialLine;
import org.vouchgate.summary.CredentialLine.Judgement;
import org.vouchgate.summary.MatchLines;
import org.vouchgate.summary.Outcome;
import org.vouchgate.summary.RequirementLine;
import org.vouchgate.summary.SummaryDocument;
import org.vouchgate.summary.SummaryRequest;

/** Summaries as they come up, for tests and for looking at. */
final class Samples {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final URI LIVE = URI.create("https://gateway.example/requests/7f3c2a90-52d1-4e0b-9a53-1a6a1f6f2c11");

    private Samples() {}

    static SummaryDocument verified() {
        return new SummaryDocument(
                request("Ana María Peña Łukasiewicz"),
                Outcome.VERIFIED,
                "Both credentials that were asked for are genuine, belong to the person who presented them, and are not revoked.",
                List.of(
                        credential("BSc Computer Science", "State University of Example"),
                        credential("Certified Kubernetes Administrator", "Cloud Skills Foundation")),
                match(Optional.of(71.5)),
                List.of());
    }

    /** As much as an ordinary request brings: three accepted credentials, ten requirements. */
    static SummaryDocument ordinary() {
        var normal = verified();
        return new SummaryDocument(
                request("Mira Castellanos"),
                Outcome.VERIFIED,
                "Every check that was asked for passed.",
                List.of(
                        credential(
                                "urn:example:credential:skill-certificate:1", "Northfield College of Applied Sciences"),
                        keyed("PostgreSQL in Practice"),
                        credential("Certified Kubernetes Administrator", "Cloud Skills Foundation")),
                new MatchLines(
                        Optional.of(64.85), 0.73, requirements(), normal.match().reasons()),
                List.of());
    }

    private static List<RequirementLine> requirements() {
        return Stream.of(
                        "Java",
                        "back-end development",
                        "Jakarta EE",
                        "SQL",
                        "PostgreSQL",
                        "REST API design",
                        "Kubernetes",
                        "continuous integration",
                        "designing and running distributed systems",
                        "incident response")
                .map(label -> new RequirementLine(
                        label,
                        label.length() < 16,
                        label.contains("c") ? Optional.empty() : Optional.of(9.24),
                        10,
                        label.contains("c")
                                ? List.of()
                                : List.of("The credential names “" + label + "” in the words “" + label + "”.")))
                .toList();
    }

    /** One credential that failed in spite of most of its checks, beside one that passed. */
    static SummaryDocument rejected() {
        var normal = verified();
        var findings = new ArrayList<>(passed().subList(0, 5));
        findings.set(1, Finding.failed(Reason.HOLDER_IS_NOT_SUBJECT, "It was issued to somebody else."));
        findings.add(Finding.failed(Reason.REVOKED, "The issuer revoked it on 3 October 2026."));
        return new SummaryDocument(
                normal.request(),
                Outcome.NOT_VERIFIED,
                "It was issued to somebody else.",
                List.of(
                        new CredentialLine(
                                "BSc Computer Science",
                                "State University of Example",
                                Judgement.REJECTED,
                                Assurance.REFUSED,
                                findings,
                                List.of(),
                                List.of()),
                        keyed("PostgreSQL in Practice")),
                normal.match(),
                List.of());
    }

    static SummaryDocument leavingOpen(List<String> notChecked) {
        var normal = verified();
        return new SummaryDocument(
                normal.request(),
                normal.outcome(),
                normal.explanation(),
                normal.credentials(),
                normal.match(),
                notChecked);
    }

    private static CredentialLine keyed(String title) {
        var key = "did:key:zDnaezULZVRPsh9o2TNhq5UTttpWAsRxQzrRetzEdHmQEvhKc";
        return credential(title, key + key.substring(8).repeat(2));
    }

    static SummaryDocument named(String candidate) {
        return with(request(candidate), verified());
    }

    static SummaryDocument titled(String title, String issuer) {
        var normal = verified();
        return new SummaryDocument(
                normal.request(),
                normal.outcome(),
                normal.explanation(),
                List.of(credential(title, issuer)),
                normal.match(),
                List.of());
    }

    private static SummaryDocument with(SummaryRequest request, SummaryDocument other) {
        return new SummaryDocument(
                request, other.outcome(), other.explanation(), other.credentials(), other.match(), other.notChecked());
    }

    static SummaryDocument withoutScore() {
        var normal = verified();
        var nothing = new MatchLines(
                Optional.empty(),
                0,
                List.of(
                        new RequirementLine("Nursing care planning", true, Optional.empty(), 50, List.of()),
                        new RequirementLine("Triage", false, Optional.empty(), 20, List.of())),
                List.of("None of the verified credentials speaks to any requirement of this job."));
        return new SummaryDocument(
                normal.request(), normal.outcome(), normal.explanation(), normal.credentials(), nothing, List.of());
    }

    static SummaryDocument undetermined() {
        var open = new ArrayList<>(passed().subList(0, 5));
        open.add(Finding.unknown(Reason.STATUS_LIST_UNREACHABLE, "The issuer's status list could not be fetched."));
        var failed = List.of(
                Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed by the issuer and not changed since."),
                Finding.failed(Reason.HOLDER_PROOF_NONCE_MISMATCH, "The wallet's proof was made for another request."),
                Finding.failed(Reason.EXPIRED, "It expired on 1 March 2026."),
                Finding.passed(Reason.AS_ASKED, "It is what was asked for."));
        return new SummaryDocument(
                request("李小龍"),
                Outcome.UNDETERMINED,
                "One credential may have been revoked since: its status list could not be read. The gateway asks again by itself.",
                List.of(
                        new CredentialLine(
                                "BSc Computer Science",
                                "State University of Example",
                                Judgement.UNDETERMINED,
                                Assurance.UNVERIFIABLE,
                                open,
                                List.of(),
                                List.of()),
                        new CredentialLine(
                                "Forklift licence",
                                "did:web:licences.example",
                                Judgement.REJECTED,
                                Assurance.REFUSED,
                                failed,
                                List.of(),
                                List.of())),
                match(Optional.of(24.0)),
                List.of(
                        "Whether the forklift licence was revoked was not asked, because other checks had failed already."));
    }

    static SummaryDocument declined() {
        return new SummaryDocument(
                request("محمد بن سلمان الأندلسي"),
                Outcome.DECLINED,
                "The candidate chose not to share. That is their right and says nothing about their skills.",
                List.of(),
                MatchLines.none(),
                List.of());
    }

    static SummaryDocument overflowing() {
        var requirements = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> new RequirementLine(
                        "Requirement number " + i,
                        i % 3 != 0,
                        Optional.of(0.25),
                        0.5,
                        List.of("Evidence number " + i + ".")))
                .toList();
        var normal = verified();
        return new SummaryDocument(
                request("Adolph Blaine Charles David Earl Frederick Gerald Hubert ".repeat(12)
                        + "Wolfeschlegelsteinhausenbergerdorff".repeat(12)),
                normal.outcome(),
                normal.explanation(),
                normal.credentials(),
                new MatchLines(Optional.of(50.0), 1, requirements, List.of("Half of every requirement is shown.")),
                List.of());
    }

    private static SummaryRequest request(String candidate) {
        return new SummaryRequest(
                "7f3c2a90-52d1-4e0b-9a53-1a6a1f6f2c11",
                "Example Aerospace plc",
                "Róisín Ní Bhriain",
                "Platform engineer",
                candidate,
                "To see whether the skills this job needs are shown by genuine records",
                NOON.minusSeconds(86_400),
                NOON,
                NOON.plusSeconds(30 * 86_400),
                LIVE);
    }

    static CredentialLine credential(String title, String issuer) {
        return new CredentialLine(
                title, issuer, Judgement.ACCEPTED, Assurance.VERIFIED, passed(), List.of(), List.of());
    }

    static List<Finding> passed() {
        return List.of(
                Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed by the issuer and not changed since."),
                Finding.passed(Reason.PRESENTED_BY_HOLDER, "Presented by its holder for this request."),
                Finding.passed(Reason.WITHIN_VALIDITY_PERIOD, "Valid from 1 June 2021, without an end."),
                Finding.passed(Reason.AS_ASKED, "It is what was asked for."),
                Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "The issuer is on Example Aerospace's list of issuers."),
                Finding.notApplicable(Reason.NO_STATUS_PUBLISHED, "The issuer publishes no revocation list."));
    }

    private static MatchLines match(Optional<Double> score) {
        return new MatchLines(
                score,
                0.75,
                List.of(
                        new RequirementLine(
                                "Java programming",
                                true,
                                Optional.of(30.0),
                                30,
                                List.of(
                                        "Course result “Object-oriented programming in Java”, grade A, in the degree.")),
                        new RequirementLine(
                                "Operating Kubernetes clusters in production",
                                true,
                                Optional.of(24.5),
                                30,
                                List.of(
                                        "Certified Kubernetes Administrator names this skill.",
                                        "Assessed by a practical exam.")),
                        new RequirementLine("Incident response", true, Optional.empty(), 20, List.of()),
                        new RequirementLine(
                                "PostgreSQL", false, Optional.of(0.0), 8, List.of("The course result was a fail."))),
                List.of(
                        "Java programming is shown in full by the degree: 30 points.",
                        "The certificate is three years old, which takes 5.5 points off.",
                        "Nothing presented speaks to incident response; it counts as unknown, not as missing."));
    }
}
