package org.vouchgate.gateway.verify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.record.Step;
import org.vouchgate.record.Verification;
import org.vouchgate.record.VerificationRecord;
import org.vouchgate.words.Words;

/**
 * The page that takes a file, and says what was found out about it.
 *
 * @param most         how many kB a file may have
 * @param result       what was found out; absent before a file was handed in
 * @param fileMistake  the key of what is wrong with the file; absent if nothing is
 * @param trustMistake the key of what is wrong with the certificates; absent if nothing is
 */
public record VerifyPage(
        int most, Optional<Verification> result, Optional<String> fileMistake, Optional<String> trustMistake) {

    /** Around a name, which may be written the other way (Unicode, annex 9). */
    private static final char FIRST_STRONG = '\u2068';

    private static final char POP = '\u2069';

    static VerifyPage empty(int most) {
        return new VerifyPage(most, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static VerifyPage of(int most, Verification result) {
        return new VerifyPage(most, Optional.of(result), Optional.empty(), Optional.empty());
    }

    static VerifyPage wrongFile(int most, String mistake) {
        return new VerifyPage(most, Optional.empty(), Optional.of(mistake), Optional.empty());
    }

    static VerifyPage wrongTrust(int most, String mistake) {
        return new VerifyPage(most, Optional.empty(), Optional.empty(), Optional.of(mistake));
    }

    /** What is wrong with the file, in words. */
    public @Nullable String fileMistake(Words words) {
        return fileMistake.map(key -> words.say(key, most)).orElse(null);
    }

    /** What is wrong with the certificates, in words. */
    public @Nullable String trustMistake(Words words) {
        return trustMistake.map(words::say).orElse(null);
    }

    public List<Step> steps() {
        return result.map(Verification::steps).orElse(List.of());
    }

    public Optional<VerificationRecord> record() {
        return result.flatMap(Verification::record);
    }

    /** What it comes down to, at a glance. */
    public Badge conclusion() {
        var conclusion = result.map(Verification::conclusion).orElseThrow();
        var key = "verify.conclusion." + conclusion.wireName();
        return switch (conclusion) {
            case HOLDS -> new Badge(key, "✓", "good");
            case DOES_NOT_HOLD -> new Badge(key, "✕", "bad");
            case NOT_KNOWN -> new Badge(key, "?", "unsure");
        };
    }

    /** How one question was answered, at a glance. */
    public Badge answer(Step step) {
        var key = "verify.answer." + step.answer().wireName();
        return switch (step.answer()) {
            case PASSED -> new Badge(key, "✓", "good");
            case FAILED -> new Badge(key, "✕", "bad");
            case UNKNOWN -> new Badge(key, "?", "unsure");
            case NOT_ASKED -> new Badge(key, "–", "quiet");
        };
    }

    /** Why, in words. */
    public String why(Step step, Words words) {
        var arguments = step.arguments().stream()
                .map(each -> each instanceof Instant at ? words.minute(at) : isolated(each))
                .toArray();
        return words.say("verify.step." + step.why(), arguments);
    }

    private static String isolated(Object name) {
        return FIRST_STRONG + name.toString() + POP;
    }

    /** Without signs that turn text around or hide: anybody may have signed the record. */
    public String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}]", "");
    }

    /** How the request ended, as the record says. */
    public String outcome(VerificationRecord record, Words words) {
        return switch (record.outcome()) {
            case "verified" -> words.say("state.verified");
            case "not_verified" -> words.say("state.not-verified");
            case "undetermined" -> words.say("state.not-settled");
            default -> plain(record.outcome());
        };
    }
}
