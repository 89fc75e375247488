package org.vouchgate.gateway.candidate;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.Notice;
import org.vouchgate.gateway.pages.QrCode;
import org.vouchgate.gateway.request.DeclineReason;
import org.vouchgate.matching.Explanation;

/**
 * What a candidate sees.
 *
 * @param path    the secret part of the page's address
 * @param notice  who asks for what, and why
 * @param progress how it stands, in words
 * @param begun   whether the request was begun in the reader's browser
 * @param live    whether it may still change
 * @param state   how the request stands
 * @param ways    how to answer, while it can be answered and was begun nowhere else
 * @param answerable whether it can be answered
 * @param unscored whether the candidate wishes not to be scored
 * @param lessAskedAt when the candidate asked the employer to ask for less, if they did
 * @param mistake what was wrong with the form that declines, as the words for it are called
 * @param receipt what was shared and concluded, for the browser that started
 * @param explanation how that came about, in the language of the browser, if there is anything to explain
 * @param fileProblem why a file that was just handed in does not do
 */
public record CandidatePage(
        String path,
        Notice notice,
        Progress progress,
        Begun begun,
        boolean live,
        String state,
        Optional<Ways> ways,
        boolean answerable,
        Optional<OwnReceipt> receipt,
        Optional<Explained> explanation,
        boolean unscored,
        Optional<Instant> lessAskedAt,
        Optional<FileProblem> fileProblem,
        Optional<String> mistake) {

    /** The same page, saying why a file does not do. */
    CandidatePage after(FileProblem problem) {
        return saying(Optional.of(problem), mistake);
    }

    /** The same page, saying what was wrong with the form that declines. */
    CandidatePage after(String wrong) {
        return saying(fileProblem, Optional.of(wrong));
    }

    private CandidatePage saying(Optional<FileProblem> problem, Optional<String> wrong) {
        return new CandidatePage(
                path,
                notice,
                progress,
                begun,
                live,
                state,
                ways,
                answerable,
                receipt,
                explanation,
                unscored,
                lessAskedAt,
                problem,
                wrong);
    }

    /** Names what the page shows, so that a reader who has it is sent nothing again. */
    public String seen() {
        return state + "-" + begun.name().toLowerCase(Locale.ROOT);
    }

    /** Whether more than the headline differs from what a reader has seen. */
    boolean isOtherThan(String before) {
        return ways.isEmpty() || !before.endsWith(seen().substring(state.length()));
    }

    /** Whether it was not begun yet, and can be here. */
    public boolean canBegin() {
        return begun == Begun.NOWHERE && ways.isPresent();
    }

    /** Whether it was begun in another browser, and can be gone on with in this one. */
    public boolean canMove() {
        return begun == Begun.ELSEWHERE && answerable;
    }

    /** Whether the page asks by itself how it stands: where nothing has begun, nothing comes of it. */
    public boolean asks() {
        return live && begun == Begun.HERE;
    }

    /** Why a candidate may decline, in the order in which it is offered. */
    public List<DeclineReason> declineReasons() {
        return List.of(DeclineReason.values());
    }

    /**
     * Why a file does not do.
     *
     * @param headline in a few words
     * @param reasons  what is wrong, and what to do
     */
    public record FileProblem(String headline, List<String> reasons) {

        public FileProblem {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * How it stands.
     *
     * @param headline in a few words
     * @param happened what happened
     * @param side     on whose side, where it is somebody's
     * @param next     what the candidate can do now
     */
    public record Progress(Badge badge, String headline, String happened, Optional<String> side, String next) {

        /** The same, saying on whose side. */
        Progress on(String whose) {
            return new Progress(badge, headline, happened, Optional.of(whose), next);
        }
    }

    /**
     * How to answer.
     *
     * @param sameDevice  the link that opens a wallet on this device
     * @param demoWallet  a wallet in the browser, in the demo only
     * @param crossDevice a code for a wallet on another device, if that may answer
     * @param byBrowser   whether the browser itself may be asked for a wallet
     * @param byExchange  the link that opens the Learner Credential Wallet, which speaks no OpenID4VP, if it may answer
     * @param byFile      whether a file may be handed in instead
     * @param onPhone     whether the browser says that it is a phone's
     * @param until       until when
     */
    public record Ways(
            String sameDevice,
            Optional<String> demoWallet,
            Optional<QrCode> crossDevice,
            boolean byBrowser,
            Optional<String> byExchange,
            boolean byFile,
            boolean onPhone,
            Instant until) {

        /** Whether a code to be read by another device comes first. */
        public boolean startsWithCode() {
            return crossDevice.isPresent() && !onPhone;
        }
    }

    /**
     * How a job's requirements were answered.
     *
     * @param direction which way the language is written
     * @param words     what is said
     * @param standings a badge for each of its lines, in their order
     */
    public record Explained(String direction, Explanation words, List<Badge> standings) {

        public Explained {
            standings = List.copyOf(standings);
        }
    }
}
