package org.vouchgate.gateway.pages;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Reason;

/** What can be done about a check that did not pass, for whoever asked. */
public final class Advice {

    private static final Map<Check, String> QUESTIONS = Map.of(
            Check.INTEGRITY, "Did the issuer sign exactly this?",
            Check.HOLDER_BINDING, "Is it theirs to present?",
            Check.VALIDITY_PERIOD, "Is it valid now?",
            Check.QUERY_MATCH, "Is it what was asked for?",
            Check.ISSUER_TRUST, "Does somebody you rely on vouch for the issuer?",
            Check.STATUS, "Has the issuer taken it back?");

    private static final Map<Check, String> NEXT = Map.of(
            Check.INTEGRITY,
                    "Ask the candidate to get the credential issued again, and to answer a new request with it.",
            Check.HOLDER_BINDING,
                    "Ask the candidate to answer a new request with the wallet that holds the credential.",
            Check.VALIDITY_PERIOD, "Ask the candidate for a credential that is valid now.",
            Check.QUERY_MATCH, "Ask again, and say in the purpose which credential you mean.",
            Check.ISSUER_TRUST,
                    "If you know this issuer, have an administrator add it to the trusted issuers, then ask again.",
            Check.STATUS,
                    "Ask the candidate, or the issuer, why; a reinstated or reissued credential can be presented again.");

    private static final String ONE_BY_ONE = "Ask the candidate for the credentials that matter, one by one.";

    private static final Map<Reason, String> PARTICULAR = Map.ofEntries(
            entry(
                    Reason.STATUS_LIST_UNREACHABLE,
                    "The issuer's status list did not answer. The gateway asks it again by itself and completes the result."),
            entry(
                    Reason.TRUST_SOURCE_UNREACHABLE,
                    "A list of trusted issuers did not answer. The gateway asks it again by itself and completes the result."),
            entry(Reason.ISSUER_KEY_UNREACHABLE, "The issuer's key could not be fetched. Ask again later."),
            entry(Reason.HOLDER_KEY_UNREACHABLE, "The holder's key could not be fetched. Ask again later."),
            entry(Reason.HOLDER_PROOF_TOO_OLD, "The candidate's device may have a wrong clock. Ask again."),
            entry(Reason.HOLDER_PROOF_FROM_FUTURE, "The candidate's device may have a wrong clock. Ask again."),
            entry(
                    Reason.SELF_ISSUED,
                    "Ask the candidate who can confirm it: a school, or somebody they worked for, can issue a credential."),
            entry(
                    Reason.SUBJECT_MISMATCH,
                    "If it is the candidate's, ask them to present it by itself from the wallet that holds it."),
            entry(
                    Reason.ENDORSES_SOMETHING_ELSE,
                    "Nothing to do: it does not count, and takes nothing from what it is attached to."),
            entry(
                    Reason.UNSUPPORTED_FORMAT,
                    "Nothing speaks against it; this gateway cannot read it. Ask for it in another format."),
            entry(Reason.NESTED_TOO_DEEPLY, ONE_BY_ONE),
            entry(Reason.TOO_MANY_PARTS, ONE_BY_ONE));

    private Advice() {}

    /** The question a check asks. */
    public static String question(String check) {
        return Arrays.stream(Check.values())
                .filter(known -> known.wireName().equals(check))
                .findFirst()
                .map(QUESTIONS::get)
                .orElse(check);
    }

    /** What to do about a reason of a check; empty for reasons of another kind. */
    public static Optional<String> next(String reason) {
        return Arrays.stream(Reason.values())
                .filter(known -> known.wireName().equals(reason))
                .findFirst()
                .map(known -> PARTICULAR.getOrDefault(known, NEXT.get(known.check())));
    }
}
