package org.vouchgate.credential;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the gateway concludes about one presented credential, and why. Credentials inside it have verdicts of their own. */
public sealed interface Verdict {

    /** One finding per check that ran, in the order the checks ran. None of them is about a part. */
    List<Finding> findings();

    /** The credentials inside it, each with a verdict that this one neither improves nor suffers from. */
    List<Part> parts();

    /** Takes the branch that fits. A new kind of verdict breaks every caller at compile time. */
    <R> R fold(Function<Accepted, R> yes, Function<Rejected, R> no, Function<Undetermined, R> unsure);

    /** Every check was answered; none failed, none stayed open. */
    record Accepted(VerifiedCredential credential, List<Finding> findings) implements Verdict {
        public Accepted {
            findings = List.copyOf(findings);
            requireEveryCheckAnswered(findings);
        }

        @Override
        public List<Part> parts() {
            return credential.parts();
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
    record Rejected(CredentialOutline about, List<Finding> findings, List<Part> parts) implements Verdict {
        public Rejected {
            findings = List.copyOf(findings);
            parts = List.copyOf(parts);
            require(findings, Answer.FAILED);
        }

        /** Of a credential with nothing inside it that was judged. */
        public Rejected(CredentialOutline about, List<Finding> findings) {
            this(about, findings, List.of());
        }

        @Override
        public <R> R fold(Function<Accepted, R> yes, Function<Rejected, R> no, Function<Undetermined, R> unsure) {
            return no.apply(this);
        }
    }

    /**
     * Nothing failed, but something could not be found out; asking again later may settle it.
     *
     * @param about   what can be said about the credential, and all that a later re-check needs
     * @param pending the credential itself, while it is at hand; absent if it could not be read
     */
    record Undetermined(
            CredentialOutline about, List<Finding> findings, List<Part> parts, Optional<PendingCredential> pending)
            implements Verdict {
        public Undetermined {
            findings = List.copyOf(findings);
            parts = List.copyOf(parts);
            require(findings, Answer.UNKNOWN);
            if (findings.stream().anyMatch(finding -> finding.answer() == Answer.FAILED)) {
                throw new IllegalArgumentException("undetermined in spite of a failure: " + findings);
            }
        }

        /** Of a credential with nothing inside it that was judged. */
        public Undetermined(CredentialOutline about, List<Finding> findings) {
            this(about, findings, List.of(), Optional.empty());
        }

        @Override
        public <R> R fold(Function<Accepted, R> yes, Function<Rejected, R> no, Function<Undetermined, R> unsure) {
            return unsure.apply(this);
        }
    }

    /** Those parts in that role whose own every check passed. */
    static Stream<VerifiedCredential> acceptedAmong(List<Part> parts, Part.Role role) {
        return parts.stream()
                .filter(part -> part.role() == role)
                .map(part -> part.verdict()
                        .fold(
                                accepted -> Optional.of(accepted.credential()),
                                rejected -> Optional.<VerifiedCredential>empty(),
                                undetermined -> Optional.<VerifiedCredential>empty()))
                .flatMap(Optional::stream);
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
