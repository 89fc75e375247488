package org.vouchgate.credential.w3c;

import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;

/** What the presentation says about who presents. */
sealed interface Proven {

    Finding finding();

    SubjectBinding binding();

    /** Thumbprint of the key that was proved. */
    Optional<String> holderKey();

    /** Nobody proved anything: what was asked for says whether that is a fault. */
    static Proven nobody(boolean bindingRequired) {
        return new Unbound(
                bindingRequired
                        ? Finding.failed(
                                Reason.HOLDER_PROOF_MISSING, "The wallet did not prove that it holds this credential")
                        : Finding.notApplicable(
                                Reason.HOLDER_BINDING_NOT_ASKED,
                                "Nobody had to prove that the credential is theirs; somebody else could have sent a"
                                        + " copy"));
    }

    /** The same, but being bound to nobody is no fault where binding was not asked for. */
    default Proven asAskedFor(boolean bindingRequired) {
        return !bindingRequired && this instanceof Unbound ? nobody(false) : this;
    }

    /** The holder signed with this key. */
    record By(Finding finding, String thumbprint) implements Proven {
        @Override
        public SubjectBinding binding() {
            return SubjectBinding.CRYPTOGRAPHIC;
        }

        @Override
        public Optional<String> holderKey() {
            return Optional.of(thumbprint);
        }
    }

    /** Nothing ties whoever presents to the credential: it names nobody, or somebody else. */
    record Unbound(Finding finding) implements Proven {
        @Override
        public SubjectBinding binding() {
            return SubjectBinding.NONE;
        }

        @Override
        public Optional<String> holderKey() {
            return Optional.empty();
        }
    }

    /** The proof does not hold, or could not be judged. */
    record Not(Finding finding) implements Proven {
        @Override
        public SubjectBinding binding() {
            return SubjectBinding.NONE;
        }

        @Override
        public Optional<String> holderKey() {
            return Optional.empty();
        }
    }
}
