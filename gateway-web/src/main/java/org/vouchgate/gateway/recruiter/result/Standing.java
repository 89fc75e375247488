package org.vouchgate.gateway.recruiter.result;

import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.request.EndReason;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.gateway.wording.FindingWords;
import org.vouchgate.words.Words;

/**
 * How a request stands, in words for a recruiter.
 *
 * @param happened what happened, on whose side
 * @param next     what can be done now
 */
public record Standing(String happened, String next) {

    public static Standing of(Words words, PresentationRequest request, Optional<AssessmentDocument> document) {
        return switch (request.state()) {
            case OPEN -> until(words, "result.open", request);
            case FETCHED -> until(words, "result.fetched", request);
            case ANSWERED -> said(words, "result.answered");
            case VERIFIED ->
                new Standing(
                        words.say(verified(document)),
                        words.say(isOfSeveralPeople(document) ? "result.several-people.next" : "result.verified.next"));
            case UNDETERMINED, NOT_VERIFIED -> concluded(words, request, document);
            case DECLINED, EXPIRED, CANCELLED -> said(words, "result.ended." + ending(request));
        };
    }

    private static Standing said(Words words, String key) {
        return new Standing(words.say(key + ".happened"), words.say(key + ".next"));
    }

    private static Standing until(Words words, String key, PresentationRequest request) {
        return new Standing(words.say(key + ".happened"), words.say(key + ".next", words.minute(request.expiresAt())));
    }

    private static String verified(Optional<AssessmentDocument> document) {
        if (isOfSeveralPeople(document)) {
            return "result.several-people.happened";
        }
        return document.filter(AssessmentDocument::isPartlyVerified).isPresent()
                ? "result.partly-verified.happened"
                : "result.verified.happened";
    }

    private static boolean isOfSeveralPeople(Optional<AssessmentDocument> document) {
        return document.filter(AssessmentDocument::isOfSeveralPeople).isPresent();
    }

    private static Standing concluded(Words words, PresentationRequest request, Optional<AssessmentDocument> document) {
        if (document.filter(known -> known.reason().equals(EndReason.AUTHORISATION_MISSING.wireName()))
                .isPresent()) {
            return said(words, "result.authorisation-missing");
        }
        var unsettled = request.state() == RequestState.UNDETERMINED;
        var finding = document.stream()
                .flatMap(known -> findings(known, unsettled ? "unknown" : "failed"))
                .findFirst();
        var key = unsettled ? "result.undetermined" : "result.not-verified";
        return new Standing(
                finding.map(found -> FindingWords.reason(words, found.reason()))
                        .orElseGet(() -> words.say(key + ".happened")),
                finding.flatMap(found -> FindingWords.next(words, found.reason()))
                        .orElseGet(() -> words.say(key + ".next")));
    }

    private static String ending(PresentationRequest request) {
        return request.reason()
                .filter(reason -> Stream.of(
                                EndReason.DECLINED_BY_CANDIDATE,
                                EndReason.DECLINED_BY_WALLET,
                                EndReason.WALLET_CANNOT_ANSWER,
                                EndReason.BROWSER_DID_NOT_RETURN,
                                EndReason.CANCELLED_BY_EMPLOYER,
                                EndReason.CONSENT_WITHDRAWN)
                        .anyMatch(known -> known.wireName().equals(reason)))
                .orElse(EndReason.NOT_ANSWERED_IN_TIME.wireName());
    }

    private static Stream<AssessedFinding> findings(AssessmentDocument document, String answer) {
        return document.credentials().stream()
                .flatMap(credential -> credential.findings().stream())
                .filter(finding -> finding.answer().equals(answer));
    }
}
