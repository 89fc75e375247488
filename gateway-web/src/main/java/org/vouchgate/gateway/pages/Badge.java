package org.vouchgate.gateway.pages;

import java.util.List;
import java.util.Set;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.matching.MatchLine;
import org.vouchgate.words.Words;

/**
 * A state at a glance, told by word and sign first and by colour last.
 *
 * @param key       what the words for it are called
 * @param arguments what stands in their places
 * @param sign      a character that differs between states, hidden from screen readers
 * @param tone      the style sheet's name for its colours
 */
public record Badge(String key, List<String> arguments, String sign, String tone) {

    private static final Set<String> UNCONFIRMED =
            Set.of("issuer-unknown", "issuer-not-trusted-for-type", "self-issued", "unsupported-format");
    private static final String GOOD = "good";
    private static final String BAD = "bad";
    private static final String UNSURE = "unsure";
    private static final String WAITING = "waiting";
    private static final String QUIET = "quiet";

    public Badge {
        arguments = List.copyOf(arguments);
    }

    public Badge(String key, String sign, String tone) {
        this(key, List.of(), sign, tone);
    }

    /** The words, in the reader's language. */
    public String label(Words words) {
        return key.isEmpty() ? "" : words.say(key, arguments.toArray());
    }

    /** The sign alone, for where the words stand beside it. */
    public Badge wordless() {
        return new Badge("", sign, tone);
    }

    /** How a request stands. */
    public static Badge of(RequestState state) {
        return switch (state) {
            case OPEN -> new Badge("state.waiting-for-the-candidate", "…", WAITING);
            case FETCHED -> new Badge("state.opened-in-a-wallet", "→", WAITING);
            case ANSWERED -> new Badge("state.answered-waiting-for-the-browser", "→", WAITING);
            case VERIFIED -> new Badge("state.verified", "✓", GOOD);
            case NOT_VERIFIED -> new Badge("state.not-verified", "✕", BAD);
            case UNDETERMINED -> new Badge("state.not-settled", "?", UNSURE);
            case DECLINED -> new Badge("state.declined", "–", QUIET);
            case EXPIRED -> new Badge("state.not-answered-in-time", "–", QUIET);
            case CANCELLED -> new Badge("state.taken-back", "–", QUIET);
        };
    }

    /** What was concluded about a credential, and how far it can be relied on. */
    public static Badge ofCredential(String verdict, String assurance) {
        if (verdict.equals("undetermined")) {
            return new Badge("verdict.could-not-be-settled", "?", UNSURE);
        }
        return switch (assurance) {
            case "verified" -> new Badge("verdict.verified", "✓", GOOD);
            case "partly-verified" -> new Badge("verdict.partly-verified", "½", UNSURE);
            case "self-asserted" -> new Badge("verdict.self-asserted", "“", QUIET);
            case "unverifiable" -> new Badge("verdict.not-verifiable-here", "?", UNSURE);
            default -> new Badge("verdict.refused", "✕", BAD);
        };
    }

    /** The answer to one check; what merely nobody confirms is not told in the colour of what failed. */
    public static Badge ofAnswer(String answer, String reason) {
        return UNCONFIRMED.contains(reason) ? new Badge("answer.not-confirmed", "?", UNSURE) : ofAnswer(answer);
    }

    private static Badge ofAnswer(String answer) {
        return switch (answer) {
            case "passed" -> new Badge("answer.passed", "✓", GOOD);
            case "unknown" -> new Badge("answer.not-known", "?", UNSURE);
            case "not-applicable" -> new Badge("answer.does-not-apply", "–", QUIET);
            default -> new Badge("answer.failed", "✕", BAD);
        };
    }

    /** How far a requirement is answered. */
    public static Badge ofStanding(MatchLine.Standing standing) {
        return switch (standing) {
            case SHOWN -> new Badge("match.standing.shown", "✓", GOOD);
            case PARTLY_SHOWN -> new Badge("match.standing.partly-shown", "◐", UNSURE);
            case SELF_ASSERTED -> new Badge("match.standing.self-asserted", "“", QUIET);
            case NO_EVIDENCE -> new Badge("match.standing.no-evidence", "–", QUIET);
        };
    }

    /** How the import of a taxonomy stands. */
    public static Badge ofImport(String state, boolean active) {
        return switch (state) {
            case "ready" ->
                active ? new Badge("import.in-use", "✓", GOOD) : new Badge("import.ready-not-in-use", "–", QUIET);
            case "failed" -> new Badge("import.failed", "✕", BAD);
            default -> new Badge("import.under-way", "…", WAITING);
        };
    }

    /** How a step to an ATS stands. */
    public static Badge ofDelivery(String state) {
        return switch (state) {
            case "delivered" -> new Badge("delivery.delivered", "✓", GOOD);
            case "waiting" -> new Badge("delivery.on-its-way", "…", WAITING);
            case "not_offered" -> new Badge("delivery.not-offered-there", "–", QUIET);
            case "discarded" -> new Badge("delivery.let-be", "–", QUIET);
            default -> new Badge("delivery.could-not-be-written", "!", BAD);
        };
    }

    /** What a person decided; no decision looks like a verdict of ours. */
    public static Badge ofDecision(String outcome) {
        return switch (outcome) {
            case "advance" -> new Badge("decision.outcome.advance", "→", WAITING);
            case "hold" -> new Badge("decision.outcome.hold", "…", UNSURE);
            case "decline" -> new Badge("decision.outcome.decline", "–", QUIET);
            default -> new Badge("decision.outcome.other", "•", QUIET);
        };
    }

    /** How a connection with an ATS stands. */
    public static Badge ofConnection(String state) {
        return switch (state) {
            case "running" -> new Badge("connection.works", "✓", GOOD);
            case "limited" -> new Badge("connection.waits-for-its-limit", "…", WAITING);
            case "none" -> new Badge("connection.not-connected", "–", QUIET);
            case "paused" -> new Badge("connection.paused", "!", BAD);
            default -> new Badge("connection.left-alone-for-now", "!", UNSURE);
        };
    }
}
