package org.vouchgate.credential;

import java.util.List;

/**
 * The answer to one check, with its reason.
 *
 * @param check    what was asked
 * @param answer   how it came out
 * @param reason   why, from a closed list: what programs, translations and tests go by
 * @param sentence why, in one English sentence for a recruiter; names no class and quotes no claim
 * @param asked    what each source of trust said, in the order they were asked; empty for every check but
 *                 {@link Check#ISSUER_TRUST}
 */
public record Finding(Check check, Answer answer, Reason reason, String sentence, List<TrustAnswer> asked) {

    public Finding {
        asked = List.copyOf(asked);
        if (!asked.isEmpty() && check != Check.ISSUER_TRUST) {
            throw new IllegalArgumentException(check + " asks no source of trust");
        }
        if (reason.check() != check) {
            throw new IllegalArgumentException(reason + " is no reason for " + check);
        }
        if (sentence.isBlank()) {
            throw new IllegalArgumentException("a finding must say why");
        }
        if (answer == Answer.NOT_APPLICABLE && check != Check.HOLDER_BINDING && check != Check.STATUS) {
            throw new IllegalArgumentException(check + " always applies");
        }
    }

    public Finding(Check check, Answer answer, Reason reason, String sentence) {
        this(check, answer, reason, sentence, List.of());
    }

    /** The same, with what each source of trust said. */
    public Finding having(List<TrustAnswer> sources) {
        return new Finding(check, answer, reason, sentence, sources);
    }

    public static Finding passed(Reason reason, String sentence) {
        return new Finding(reason.check(), Answer.PASSED, reason, sentence);
    }

    public static Finding failed(Reason reason, String sentence) {
        return new Finding(reason.check(), Answer.FAILED, reason, sentence);
    }

    public static Finding unknown(Reason reason, String sentence) {
        return new Finding(reason.check(), Answer.UNKNOWN, reason, sentence);
    }

    public static Finding notApplicable(Reason reason, String sentence) {
        return new Finding(reason.check(), Answer.NOT_APPLICABLE, reason, sentence);
    }
}
