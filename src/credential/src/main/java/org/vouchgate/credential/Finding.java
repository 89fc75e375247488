package org.vouchgate.credential;

/**
 * The answer to one check, with its reason.
 *
 * @param check    what was asked
 * @param answer   how it came out
 * @param reason   why, from a closed list: what programs, translations and tests go by
 * @param sentence why, in one English sentence for a recruiter; names no class and quotes no claim
 */
public record Finding(Check check, Answer answer, Reason reason, String sentence) {

    public Finding {
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
