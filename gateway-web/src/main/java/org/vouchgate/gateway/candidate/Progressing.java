package org.vouchgate.gateway.candidate;

import org.vouchgate.gateway.candidate.CandidatePage.Progress;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;

/** How a request stands, in words for a candidate: what happened, on whose side, and what now. */
final class Progressing {

    private Progressing() {}

    /** For the browser that started. */
    static Progress of(PresentationRequest request, String employer) {
        return switch (request.state()) {
            case OPEN ->
                new Progress(
                        new Badge("progress.waiting-for-you", "…", "waiting"),
                        employer + " asks you for proof of skills",
                        "Nothing has been shared yet.",
                        "Read what is asked, then open your wallet or say no. Your wallet asks you again before it shares anything.");
            case FETCHED ->
                new Progress(
                        new Badge("progress.open-in-a-wallet", "→", "waiting"),
                        employer + " asks you for proof of skills",
                        "A wallet has opened the request. Nothing has been shared yet.",
                        "Go on in your wallet. If it was not you, choose “I’d rather not”.");
            case ANSWERED ->
                new Progress(
                        new Badge("progress.answered", "→", "waiting"),
                        "Your wallet has answered",
                        "The answer counts once your wallet has sent this browser back here.",
                        "Go back to your wallet and let it open this page again.");
            case VERIFIED, UNDETERMINED, NOT_VERIFIED -> concluded(request.state(), employer);
            case DECLINED, EXPIRED, CANCELLED -> ended(request.state(), employer);
        };
    }

    private static Progress concluded(RequestState state, String employer) {
        return switch (state) {
            case VERIFIED ->
                new Progress(
                        new Badge("progress.done", "✓", "good"),
                        "Thank you: everything checked out",
                        "Every check of what you shared passed.",
                        "You are done. " + employer + " now reads what it shows; a person decides, not a number.");
            case UNDETERMINED ->
                new Progress(
                        new Badge("progress.not-settled-yet", "?", "unsure"),
                        "Received, but not everything could be checked",
                        "Nothing failed. Somebody else’s system, such as your issuer’s, did not answer.",
                        "You need not do anything. " + employer + " sees that it is open, and may ask you again.");
            default ->
                new Progress(
                        new Badge("progress.not-verified", "✕", "bad"),
                        "What you shared could not be verified",
                        "The reasons are listed below.",
                        "Ask " + employer
                                + " for a new request if you can share something else, or your issuer if the credential should be good.");
        };
    }

    /** For any other browser: that it is over, and nothing about the answer. */
    static Progress neutral(RequestState state, String employer) {
        return switch (state) {
            case DECLINED, EXPIRED, CANCELLED -> ended(state, employer);
            default ->
                new Progress(
                        new Badge("progress.answered", "–", "quiet"),
                        "This request has been answered",
                        "What was answered is shown only in the browser in which it was started.",
                        "If that was you, open this address there. If it was not, tell " + employer + ".");
        };
    }

    private static Progress ended(RequestState state, String employer) {
        return switch (state) {
            case DECLINED ->
                new Progress(
                        new Badge("progress.declined", "–", "quiet"),
                        "Nothing was shared",
                        "The request was declined; " + employer + " is told that, and nothing else.",
                        "You need not do anything. If you change your mind, ask " + employer + " for a new request.");
            case CANCELLED ->
                new Progress(
                        new Badge("progress.taken-back", "–", "quiet"),
                        employer + " has taken the request back",
                        "Nothing can be shared here any more, and nothing was kept of an answer.",
                        "You need not do anything. If you expected to answer, ask " + employer + ".");
            default ->
                new Progress(
                        new Badge("progress.time-is-up", "–", "quiet"),
                        "The time to answer is over",
                        "Nothing was shared, or it arrived too late to count.",
                        "If you still want to answer, ask " + employer + " for a new request.");
        };
    }
}
