package org.vouchgate.summary;

import java.util.List;
import org.vouchgate.credential.Finding;

/**
 * One presented credential and what the gateway concluded about it.
 *
 * @param title     what it is, in the issuer's words; shown as a quotation, never as our own
 * @param issuer    who signed it, as far as the signature proves it
 * @param judgement the conclusion
 * @param findings  one for each check that ran, in the order the checks ran; the one about trust says who vouches for the issuer
 */
public record CredentialLine(String title, String issuer, Judgement judgement, List<Finding> findings) {

    /** The kinds of {@link org.vouchgate.credential.Verdict}, as a recruiter reads them. */
    public enum Judgement {
        ACCEPTED("Verified"),
        REJECTED("Not verified"),
        UNDETERMINED("Undetermined");

        private final String words;

        Judgement(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public CredentialLine {
        findings = List.copyOf(findings);
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "CredentialLine[judgement=" + judgement + "]";
    }
}
