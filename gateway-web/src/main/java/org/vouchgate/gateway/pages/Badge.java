package org.vouchgate.gateway.pages;

import java.util.Set;
import org.vouchgate.gateway.request.RequestState;
import org.vouchgate.matching.MatchLine;

/**
 * A state at a glance, told by word and sign first and by colour last.
 *
 * @param label the word
 * @param sign  a character that differs between states, hidden from screen readers
 * @param tone  the style sheet's name for its colours
 */
public record Badge(String label, String sign, String tone) {

    private static final Set<String> UNCONFIRMED =
            Set.of("issuer-unknown", "issuer-not-trusted-for-type", "self-issued", "unsupported-format");
    private static final String GOOD = "good";
    private static final String BAD = "bad";
    private static final String UNSURE = "unsure";
    private static final String WAITING = "waiting";
    private static final String QUIET = "quiet";

    /** How a request stands. */
    public static Badge of(RequestState state) {
        return switch (state) {
            case OPEN -> new Badge("Waiting for the candidate", "…", WAITING);
            case FETCHED -> new Badge("Opened in a wallet", "→", WAITING);
            case ANSWERED -> new Badge("Answered, waiting for the browser", "→", WAITING);
            case VERIFIED -> new Badge("Verified", "✓", GOOD);
            case NOT_VERIFIED -> new Badge("Not verified", "✕", BAD);
            case UNDETERMINED -> new Badge("Not settled", "?", UNSURE);
            case DECLINED -> new Badge("Declined", "–", QUIET);
            case EXPIRED -> new Badge("Not answered in time", "–", QUIET);
            case CANCELLED -> new Badge("Taken back", "–", QUIET);
        };
    }

    /** What was concluded about a credential, and how far it can be relied on. */
    public static Badge ofCredential(String verdict, String assurance) {
        if (verdict.equals("undetermined")) {
            return new Badge("Could not be settled", "?", UNSURE);
        }
        return switch (assurance) {
            case "verified" -> new Badge("Verified", "✓", GOOD);
            case "partly-verified" -> new Badge("Partly verified", "½", UNSURE);
            case "self-asserted" -> new Badge("Self-asserted", "“", QUIET);
            case "unverifiable" -> new Badge("Not verifiable here", "?", UNSURE);
            default -> new Badge("Refused", "✕", BAD);
        };
    }

    /** The answer to one check; what merely nobody confirms is not told in the colour of what failed. */
    public static Badge ofAnswer(String answer, String reason) {
        return UNCONFIRMED.contains(reason) ? new Badge("Not confirmed", "?", UNSURE) : ofAnswer(answer);
    }

    private static Badge ofAnswer(String answer) {
        return switch (answer) {
            case "passed" -> new Badge("Passed", "✓", GOOD);
            case "unknown" -> new Badge("Not known", "?", UNSURE);
            case "not-applicable" -> new Badge("Does not apply", "–", QUIET);
            default -> new Badge("Failed", "✕", BAD);
        };
    }

    /** How far a requirement is answered, in words of any language. */
    public static Badge ofStanding(MatchLine.Standing standing, String words) {
        return switch (standing) {
            case SHOWN -> new Badge(words, "✓", GOOD);
            case PARTLY_SHOWN -> new Badge(words, "◐", UNSURE);
            case SELF_ASSERTED -> new Badge(words, "“", QUIET);
            case NO_EVIDENCE -> new Badge(words, "–", QUIET);
        };
    }

    /** How the import of a taxonomy stands. */
    public static Badge ofImport(String state, boolean active) {
        return switch (state) {
            case "ready" -> active ? new Badge("In use", "✓", GOOD) : new Badge("Ready, not in use", "–", QUIET);
            case "failed" -> new Badge("Failed", "✕", BAD);
            default -> new Badge("Under way", "…", WAITING);
        };
    }

    /** How a step to an ATS stands. */
    public static Badge ofDelivery(String state) {
        return switch (state) {
            case "delivered" -> new Badge("Delivered", "✓", GOOD);
            case "waiting" -> new Badge("On its way", "…", WAITING);
            case "not_offered" -> new Badge("Not offered there", "–", QUIET);
            case "discarded" -> new Badge("Let be", "–", QUIET);
            default -> new Badge("Could not be written", "!", BAD);
        };
    }

    /** How a connection with an ATS stands. */
    public static Badge ofConnection(String state) {
        return switch (state) {
            case "running" -> new Badge("Works", "✓", GOOD);
            case "limited" -> new Badge("Waits for its limit", "…", WAITING);
            case "none" -> new Badge("Not connected", "–", QUIET);
            case "paused" -> new Badge("Paused", "!", BAD);
            default -> new Badge("Left alone for now", "!", UNSURE);
        };
    }
}
