package org.vouchgate.credential;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;

/** What the gateway concludes about one presented credential, and why. */
public sealed interface Verdict {

    /** One finding per check that ran, in the order the checks ran. */
    List<Finding> findings();

    /** Takes the branch that fits. A new kind of verdict breaks every caller at compile time. */
    <R> R fold(Function<Accepted, R> yes, Function<Rejected, R> no, Function<Undetermined, R> unsure);

    /** Every check was answered; none failed, none stayed open. */
    record Accepted(VerifiedCredential credential, List<Finding> findings) implements Verdict {
        public Accepted {
            findings = List.copyOf(findings);
            requireEveryCheckAnswered(findings);
        }

        @Override
        public <R> R fold(Function<Accepted, R> yes, Function<Rejected, R> no, Function<Undetermined, R> unsure) {
            return yes.apply(this);
        }
    }

    /**
     * At least one check failed; the credential must not be used.
     *
     * @param about what can be said about the credential without believing it
     */
    record Rejected(CredentialOutline about, List<Finding> findings) implements Verdict {
        public Rejected {
            findings = List.copyOf(findings);
            require(findings, Answer.FAILED);
        }

        @Override
        public <R> R fold(Function<Accepted, R> yes, Function<Rejected, R> no, Function<Undetermined, R> unsure) {
            return no.apply(this);
        }
    }

    /**
     * Nothing failed, but something could not be found out; asking again later may settle it.
     *
     * @param about what can be said about the credential, and all that a later re-check needs
     */
    record Undetermined(CredentialOutline about, List<Finding> findings) implements Verdict {
        public Undetermined {
            findings = List.copyOf(findings);
            require(findings, Answer.UNKNOWN);
            if (findings.stream().anyMatch(finding -> finding.answer() == Answer.FAILED)) {
                throw new IllegalArgumentException("undetermined in spite of a failure: " + findings);
            }
        }

        @Override
        public <R> R fold(Function<Accepted, R> yes, Function<Rejected, R> no, Function<Undetermined, R> unsure) {
            return unsure.apply(this);
        }
    }

    private static void require(List<Finding> findings, Answer answer) {
        if (findings.stream().noneMatch(finding -> finding.answer() == answer)) {
            throw new IllegalArgumentException("no finding is " + answer + ": " + findings);
        }
    }

    private static void requireEveryCheckAnswered(List<Finding> findings) {
        var open = EnumSet.allOf(Check.class);
        for (var finding : findings) {
            if (finding.answer() != Answer.PASSED && finding.answer() != Answer.NOT_APPLICABLE) {
                throw new IllegalArgumentException("accepted in spite of " + finding);
            }
            open.remove(finding.check());
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("accepted without asking about " + open);
        }
    }
}
