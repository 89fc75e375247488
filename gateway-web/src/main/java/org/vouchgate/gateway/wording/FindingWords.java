package org.vouchgate.gateway.wording;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.Reason;
import org.vouchgate.words.Words;

/**
 * What was found out about a credential, in the reader's language: {@code check.<check>.question}, {@code reason.<reason>},
 * and what to do next, {@code advice.<reason>} or else {@code advice.check.<check>}. Assessments that an earlier release kept
 * may name what there are no words for any more; their names stand for themselves.
 */
public final class FindingWords {

    /** Reasons whose English sentence names what the words cannot know: a claim, a list, a format, one cause of several. */
    private static final Set<String> TOLD_IN_DETAIL = Set.of(
            "malformed",
            "unsupported-format",
            "too-large",
            "wrong-token-type",
            "data-model-violated",
            "content-contradictory",
            "issuer-key-not-found",
            "issuer-key-not-bound",
            "key-mechanism-not-allowed",
            "certificate-chain-invalid",
            "proof-unsupported",
            "nested-too-deeply",
            "too-many-parts",
            "type-metadata-unreachable",
            "type-metadata-invalid",
            "type-metadata-altered",
            "holder-proof-malformed",
            "holder-key-unusable",
            "format-not-asked",
            "claim-missing",
            "claim-value-not-asked",
            "issuer-not-trusted-for-type",
            "issuer-name-not-bound",
            "certificate-path-invalid",
            "certificate-revocation-unknown",
            "trust-source-unreachable",
            "trust-source-unreadable",
            "trust-source-signature-invalid",
            "trust-source-expired",
            "trust-source-rolled-back",
            "status-mechanism-unsupported",
            "status-list-unreachable",
            "status-list-malformed");

    private FindingWords() {}

    /** The question that a check asks. */
    public static String question(Words words, String check) {
        return said(words, "check." + check + ".question").orElse(check);
    }

    /** Why a check came out as it did, in one sentence. */
    public static String reason(Words words, String reason) {
        return said(words, "reason." + reason).orElse(reason);
    }

    /** The library's English sentence, where it says more than the words for its reason. */
    public static Optional<String> detail(String reason, String sentence) {
        return TOLD_IN_DETAIL.contains(reason) ? Optional.of(sentence) : Optional.empty();
    }

    /** What to do about it, for whoever asked; empty for what nobody knows any more. */
    public static Optional<String> next(Words words, String reason) {
        return said(words, "advice." + reason)
                .or(() -> check(reason).flatMap(check -> said(words, "advice.check." + check.wireName())));
    }

    /**
     * Whether credentials belong to one person. That they do says nothing yet about who presents them (D16).
     *
     * @param strength what shows it: a wire name
     * @param sentence what was written down when it was concluded
     * @param unproved whether nobody proved to be that person
     */
    public static String person(Words words, String strength, String sentence, boolean unproved) {
        var said = said(words, "result.person." + strength).orElse(sentence);
        return unproved ? said + " " + words.say("result.person.nobody-proved") : said;
    }

    private static Optional<Check> check(String reason) {
        return Arrays.stream(Reason.values())
                .filter(known -> known.wireName().equals(reason))
                .map(Reason::check)
                .findFirst();
    }

    private static Optional<String> said(Words words, String key) {
        return words.has(key) ? Optional.of(words.say(key)) : Optional.empty();
    }
}
