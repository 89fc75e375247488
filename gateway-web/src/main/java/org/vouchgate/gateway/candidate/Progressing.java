package org.vouchgate.gateway.candidate;

import java.util.Optional;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.candidate.CandidatePage.Progress;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.CandidateRemarks;
import org.vouchgate.gateway.pages.Isolated;
import org.vouchgate.gateway.request.PresentationRequest;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.words.Words;

/** How a request stands, in words for a candidate: what happened, on whose side, and what now. */
final class Progressing {

    private final Words words;
    private final String employer;

    private Progressing(Words words, String employer) {
        this.words = words;
        this.employer = Isolated.name(employer);
    }

    /** For a reader of a language who was asked by an employer. */
    static Progressing in(Words words, String employer) {
        return new Progressing(words, employer);
    }

    /** For the browser that started. */
    Progress of(PresentationRequest request, Optional<AssessmentDocument> document) {
        return switch (request.state()) {
            case OPEN -> said("open", waiting());
            case FETCHED -> said("fetched", new Badge("progress.open-in-a-wallet", "→", "waiting"));
            case ANSWERED -> said("answered", new Badge("progress.answered", "→", "waiting"));
            case VERIFIED -> verified(document);
            case UNDETERMINED ->
                said("undetermined", new Badge("progress.not-settled-yet", "?", "unsure"))
                        .on(side(Blame.open(document)));
            case NOT_VERIFIED -> notVerified(Blame.failed(request, document));
            case DECLINED -> declined(request);
            case EXPIRED -> expired(request.reason().orElse(""));
            case CANCELLED -> cancelled(request.reason().orElse(""));
        };
    }

    /** For a browser in which it was not begun: what is asked, or that it is over, and nothing about the answer. */
    Progress seenFrom(Begun begun, RequestState state) {
        return switch (state) {
            case OPEN, FETCHED ->
                begun == Begun.ELSEWHERE
                        ? said("begun-elsewhere", new Badge("progress.begun-elsewhere", "→", "waiting"))
                        : said(state.wireName(), waiting());
            case DECLINED -> said("declined", quiet("progress.declined"));
            case EXPIRED -> said("expired", quiet("progress.time-is-up"));
            case CANCELLED -> said("cancelled", quiet("progress.taken-back"));
            case ANSWERED, VERIFIED, UNDETERMINED, NOT_VERIFIED -> said("elsewhere", quiet("progress.answered"));
        };
    }

    private Progress verified(Optional<AssessmentDocument> document) {
        return document.filter(AssessmentDocument::isOfSeveralPeople).isPresent()
                ? said("several-people", new Badge("progress.not-settled-yet", "?", "unsure"))
                : said("verified", new Badge("progress.done", "✓", "good"));
    }

    private Progress notVerified(Blame blame) {
        return new Progress(
                new Badge("progress.not-verified", "✕", "bad"),
                say("candidate.not-verified.headline"),
                say("candidate.not-verified.happened"),
                Optional.of(side(blame)),
                say("candidate.not-verified.next." + blame.wireName()));
    }

    private Progress declined(PresentationRequest request) {
        var badge = quiet("progress.declined");
        var why = request.said().declineReason();
        if (why.isPresent()) {
            return new Progress(
                    badge,
                    say("candidate.declined.headline"),
                    words.say("candidate.declined.happened.told", employer, CandidateRemarks.reason(why.get(), words)),
                    Optional.empty(),
                    say("candidate.declined.next"));
        }
        return switch (request.reason().orElse("")) {
            case "wallet-cannot-answer" ->
                said("wallet-cannot-answer", new Badge("progress.declined", "!", "unsure"))
                        .on(side(Blame.WALLET));
            case "declined-by-wallet" -> said("declined-by-wallet", badge).on(side(Blame.WALLET));
            default -> said("declined", badge);
        };
    }

    private Progress expired(String reason) {
        var badge = quiet("progress.time-is-up");
        return reason.equals("browser-did-not-return")
                ? said("not-returned", badge).on(side(Blame.WALLET))
                : said("expired", badge);
    }

    private Progress cancelled(String reason) {
        return reason.equals("consent-withdrawn")
                ? said("withdrawn", quiet("progress.taken-back"))
                : said("cancelled", quiet("progress.taken-back")).on(say("candidate.side.employer"));
    }

    private Progress said(String name, Badge badge) {
        return new Progress(
                badge,
                say("candidate." + name + ".headline"),
                say("candidate." + name + ".happened"),
                Optional.empty(),
                say("candidate." + name + ".next"));
    }

    private String side(Blame blame) {
        return say("candidate.side." + blame.side());
    }

    private String say(String key) {
        return words.say(key, employer);
    }

    private static Badge waiting() {
        return new Badge("progress.waiting-for-you", "…", "waiting");
    }

    private static Badge quiet(String key) {
        return new Badge(key, "–", "quiet");
    }
}
