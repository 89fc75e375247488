package org.vouchgate.summary.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Assurance;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Finding;
import org.vouchgate.matching.MatchLine;
import org.vouchgate.summary.CredentialLine;
import org.vouchgate.summary.CredentialLine.Judgement;
import org.vouchgate.summary.Outcome;
import org.vouchgate.words.Words;

/** What a summary says, in the reader's language. */
final class Speech {

    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    private final Words words;

    Speech(Words words) {
        this.words = words;
    }

    boolean runsFromTheRight() {
        return words.direction().equals("rtl");
    }

    String language() {
        return words.language();
    }

    /** Names and other people's words among the arguments are made plain, and pull nothing beside them to their side. */
    Said say(String key, Object... arguments) {
        var plain = Arrays.stream(arguments).map(Speech::apart).toArray();
        return Said.ours(words.say(key, plain));
    }

    private static Object apart(Object argument) {
        if (argument instanceof Said said) {
            return ISOLATE + said.text() + END;
        }
        return argument instanceof String text ? ISOLATE + PlainText.of(text) + END : argument;
    }

    Said time(Instant instant) {
        return Said.ours(words.minute(instant));
    }

    /** At most one decimal: more would look more exact than a score is. */
    String number(double value) {
        return words.number(
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).doubleValue(), 1);
    }

    /** Rounded down: evidence for nearly every requirement is not evidence for every one. */
    String percent(double share) {
        return words.percent(Math.floor(share * 100 + 1e-9) / 100);
    }

    Said list(Collection<Check> checks) {
        return Said.ours(
                words.list(checks.stream().map(check -> words.say(key(check))).toList()));
    }

    Said of(Check check) {
        return say(key(check));
    }

    static String key(Check check) {
        return "pdf.check." + check.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Said of(Answer answer) {
        return say(
                switch (answer) {
                    case PASSED -> "answer.passed";
                    case FAILED -> "answer.failed";
                    case UNKNOWN -> "answer.not-known";
                    case NOT_APPLICABLE -> "answer.does-not-apply";
                });
    }

    /** Why a check came out as it did: in English all that is known, in other languages what every reason of its kind says. */
    Said of(Finding finding) {
        var key = "reason." + finding.reason().wireName();
        return language().equals("en") || !words.has(key) ? Said.english(finding.sentence()) : say(key);
    }

    Said of(Outcome outcome) {
        return say(
                switch (outcome) {
                    case VERIFIED -> "state.verified";
                    case NOT_VERIFIED -> "state.not-verified";
                    case UNDETERMINED -> "state.not-settled";
                    case DECLINED -> "state.declined";
                    case EXPIRED -> "state.not-answered-in-time";
                    case CANCELLED -> "state.taken-back";
                });
    }

    Said of(CredentialLine credential) {
        return credential.judgement() == Judgement.UNDETERMINED
                ? say("verdict.could-not-be-settled")
                : of(credential.assurance());
    }

    private Said of(Assurance assurance) {
        return say(
                switch (assurance) {
                    case VERIFIED -> "verdict.verified";
                    case PARTLY_VERIFIED -> "verdict.partly-verified";
                    case SELF_ASSERTED -> "verdict.self-asserted";
                    case UNVERIFIABLE -> "verdict.not-verifiable-here";
                    case REFUSED -> "verdict.refused";
                });
    }

    Said of(MatchLine.Standing standing) {
        return say("match.standing." + standing.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
