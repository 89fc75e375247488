package org.vouchgate.gateway.recruiter;

import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.pages.Advice;
import org.vouchgate.gateway.pages.Moments;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;

/**
 * How a request stands, in words for a recruiter.
 *
 * @param happened what happened, on whose side
 * @param next     what can be done now
 */
public record Standing(String happened, String next) {

    public static Standing of(PresentationRequest request, Optional<AssessmentDocument> document) {
        return switch (request.state()) {
            case OPEN ->
                new Standing(
                        "No wallet has opened the request yet.",
                        "Send the candidate the link below. They can answer until "
                                + Moments.minute(request.expiresAt()) + ".");
            case FETCHED ->
                new Standing(
                        "A wallet has opened the request; the candidate is deciding.",
                        "Nothing to do. They can answer until " + Moments.minute(request.expiresAt()) + ".");
            case ANSWERED ->
                new Standing(
                        "The wallet has answered; the candidate's browser has not come back yet.",
                        "Nothing to do. The answer counts once the browser that opened the link is back.");
            case VERIFIED -> new Standing(verified(document), afterwards(document));
            case UNDETERMINED, NOT_VERIFIED -> concluded(request, document);
            case DECLINED, EXPIRED, CANCELLED -> unanswered(request);
        };
    }

    private static String verified(Optional<AssessmentDocument> document) {
        if (document.map(AssessmentDocument::isOfSeveralPeople).orElse(false)) {
            return "Each credential passed its checks, but they do not belong to one person.";
        }
        return document.filter(AssessmentDocument::isPartlyVerified)
                .map(
                        known ->
                                "Every check of what was asked for passed. Something inside it, or beside it, was not verified.")
                .orElse("Every check that was asked for passed.");
    }

    private static String afterwards(Optional<AssessmentDocument> document) {
        return document.filter(AssessmentDocument::isOfSeveralPeople)
                .map(several -> "No skill is counted. Ask the candidate which of the credentials are theirs.")
                .orElse("Read what it shows below. The score advises; you decide.");
    }

    private static Standing concluded(PresentationRequest request, Optional<AssessmentDocument> document) {
        var unsettled = request.state() == RequestState.UNDETERMINED;
        var finding = document.stream()
                .flatMap(known -> findings(known, unsettled ? "unknown" : "failed"))
                .findFirst();
        if (document.filter(known -> known.reason().equals(EndReason.AUTHORISATION_MISSING.wireName()))
                .isPresent()) {
            return new Standing(
                    "The candidate did not authorise everything that they were asked to authorise.",
                    "Ask again; the wallet shows what is to be authorised before it answers.");
        }
        return new Standing(
                finding.map(AssessedFinding::sentence)
                        .map(Standing::sentence)
                        .orElse(
                                unsettled
                                        ? "Nothing failed, but something could not be found out."
                                        : "What was presented is not all that was asked for."),
                finding.flatMap(known -> Advice.next(known.reason()))
                        .orElse("Ask again, and say in the purpose which credentials you need."));
    }

    private static Standing unanswered(PresentationRequest request) {
        return switch (request.reason().orElse("")) {
            case "declined-by-candidate" ->
                new Standing(
                        "The candidate chose not to share anything.",
                        "That says nothing about their skills. Look for them in another way, in an interview for example.");
            case "declined-by-wallet" ->
                new Standing(
                        "The candidate, or their wallet, declined.",
                        "That says nothing about their skills. You can ask whether they meant to.");
            case "wallet-cannot-answer" ->
                new Standing(
                        "The candidate's wallet could not answer this kind of request.",
                        "Ask the candidate whether another wallet holds their credentials, then ask again.");
            case "browser-did-not-return" ->
                new Standing(
                        "A wallet answered, but the browser that opened the link did not come back, so the answer does not count.",
                        "Ask again, and have the candidate stay on the device they started on.");
            case "cancelled-by-employer" ->
                new Standing("Your side took the request back.", "Ask again if that was a mistake.");
            case "consent-withdrawn" ->
                new Standing(
                        "The candidate took the consent back, so the result was retracted.",
                        "Do not use what you may have read or printed. You may ask for a new consent.");
            default ->
                new Standing("Nobody answered in time.", "Check that the link reached the candidate, then ask again.");
        };
    }

    private static Stream<AssessedFinding> findings(AssessmentDocument document, String answer) {
        return document.credentials().stream()
                .flatMap(credential -> credential.findings().stream())
                .filter(finding -> finding.answer().equals(answer));
    }

    /** Findings come with and without a full stop. */
    static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("?") || text.endsWith("!") ? text : text + ".";
    }
}
