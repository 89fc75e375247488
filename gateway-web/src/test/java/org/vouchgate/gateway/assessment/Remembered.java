package org.vouchgate.gateway.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.CredentialOutline;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.StatusReference.TokenStatusEntry;
import org.vouchgate.credential.person.PersonTies;
import org.vouchgate.credential.person.SamePerson;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedIssuer;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.skills.Standing;

/** What is kept of answers, for tests. */
public final class Remembered {

    public static final Instant JUDGED = Instant.parse("2026-11-22T12:00:00.123456Z");

    private Remembered() {}

    /** An answer with one badge for Java, whose status could not be found out. */
    public static Judgement undetermined(PresentationRequest request) {
        return judgement(
                request,
                RequestState.UNDETERMINED,
                badge("undetermined", Finding.unknown(Reason.STATUS_LIST_UNREACHABLE, "Nobody answered")));
    }

    /** An answer with one badge for Java, which stood. */
    public static Judgement verified(PresentationRequest request) {
        return judgement(
                request,
                RequestState.VERIFIED,
                badge("accepted", Finding.passed(Reason.NOT_REVOKED, "Not taken back")));
    }

    /** An answer with two badges for Java of two people, of which the status of the second could not be found out. */
    public static Judgement ofTwoPeople(PresentationRequest request) {
        var first = badge("accepted", Finding.passed(Reason.NOT_REVOKED, "Not taken back"));
        var second = badge("undetermined", Finding.unknown(Reason.STATUS_LIST_UNREACHABLE, "Nobody answered"));
        var ties = new PersonTies(List.of(new PersonTies.Tie(0, 1, SamePerson.DIFFERENT.wireName())));
        return judgement(request, RequestState.UNDETERMINED, Kept.of(List.of(first, second), Optional.of(ties)));
    }

    /**
     * A record of the college that was accepted, with two badges of the college inside it: the first shows Java.
     *
     * @param first  the status of the first badge
     * @param second that of the second
     */
    public static Judgement record(PresentationRequest request, Finding first, Finding second) {
        var whole = badge("", "accepted", Finding.passed(Reason.NOT_REVOKED, "Not taken back"), Optional.empty(), 7);
        var parts = List.of(part(0, first), part(1, second));
        var record = new KeptCredential(
                whole.assessed(), whole.outline(), Optional.of(Concluded.profile()), parts, List.of());
        return judgement(request, RequestState.VERIFIED, Kept.of(List.of(record), Optional.empty()));
    }

    private static KeptPart part(int place, Finding status) {
        var pointer = "/credentialSubject/verifiableCredential/" + place;
        var verdict = status.answer() == Answer.PASSED ? "accepted" : "undetermined";
        return new KeptPart(
                pointer, "embedded-credential", badge(pointer, verdict, status, Optional.empty(), 100 + place));
    }

    /** An answer with one badge for Java, which stood and was valid until then. */
    public static Judgement validUntil(PresentationRequest request, Instant end) {
        return judgement(
                request,
                RequestState.VERIFIED,
                badge("", "accepted", Finding.passed(Reason.NOT_REVOKED, "Not taken back"), Optional.of(end), 7));
    }

    /** Two badges of which the first authorises what had to be authorised, and the status of both is open. */
    public static Judgement authorising(PresentationRequest request) {
        var open = Finding.unknown(Reason.STATUS_LIST_UNREACHABLE, "Nobody answered");
        var first = badge("", "undetermined", open, Optional.empty(), 1).authorising(List.of(0));
        var second = badge("", "undetermined", open, Optional.empty(), 2);
        return judgement(request, RequestState.UNDETERMINED, new Kept(List.of(first, second), Optional.empty(), 1));
    }

    public static String document(Assessment assessment) {
        return assessment.document();
    }

    private static Judgement judgement(PresentationRequest request, RequestState state, KeptCredential badge) {
        return judgement(request, state, Kept.of(List.of(badge), Optional.empty()));
    }

    private static Judgement judgement(PresentationRequest request, RequestState state, Kept kept) {
        var document = new AssessmentDocument(
                request.id(),
                request.job(),
                state.wireName(),
                "status-list-unreachable",
                JUDGED,
                kept.credentials().stream().map(each -> each.told(Map.of())).toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return Judgement.of(state, document, kept);
    }

    private static KeptCredential badge(String verdict, Finding status) {
        return badge("", verdict, status, Optional.empty(), 7);
    }

    private static KeptCredential badge(
            String place, String verdict, Finding status, Optional<Instant> validUntil, int index) {
        var findings = List.of(
                Finding.passed(Reason.SIGNED_BY_ISSUER, "Signed"),
                Finding.passed(Reason.PRESENTED_BY_HOLDER, "Held"),
                Finding.passed(Reason.WITHIN_VALIDITY_PERIOD, "Valid"),
                Finding.passed(Reason.AS_ASKED, "As asked"),
                Finding.passed(Reason.ISSUER_ON_TRUST_LIST, "Listed"),
                status);
        var assessed = new AssessedCredential(
                "badge",
                verdict,
                "verified",
                Optional.of("Java, advanced"),
                Optional.of("dc+sd-jwt"),
                List.of("https://college.example/badge"),
                Optional.of(new AssessedIssuer(
                        "did:web:college.example", Optional.empty(), Optional.of("College"), "did:web")),
                Optional.of("cryptographic"),
                Optional.of(JUDGED),
                validUntil,
                findings.stream().map(AssessedFinding::of).toList(),
                Optional.empty(),
                List.of());
        var outline = new CredentialOutline(
                Optional.of(CredentialFormat.SD_JWT_VC),
                List.of("https://college.example/badge"),
                Optional.of(new Issuer(
                        "did:web:college.example",
                        Optional.of("did:web:college.example"),
                        Optional.empty(),
                        KeySource.DID_WEB,
                        List.of())),
                Optional.of(JUDGED),
                validUntil,
                List.of(new TokenStatusEntry("https://college.example/status/1", index)));
        return KeptCredential.of(
                assessed,
                KeptOutline.of(outline, place, false),
                Optional.of(Concluded.profile(Concluded.inside(Concluded.java(0, Standing.TRUSTED_ISSUER), place))));
    }
}
