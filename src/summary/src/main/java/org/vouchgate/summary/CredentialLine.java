package org.vouchgate.summary;

import java.util.List;
import org.vouchgate.credential.Assurance;
import org.vouchgate.credential.Finding;

/**
 * One presented credential, or one inside it, and what the gateway concluded about it.
 *
 * @param title     what it is, in the issuer's words; shown as a quotation, never as our own
 * @param issuer    who signed it, as far as the signature proves it
 * @param judgement the conclusion
 * @param assurance how far it can be relied on
 * @param findings  one for each check that ran, in the order the checks ran; the one about trust says who vouches for the issuer
 * @param notes     what a reader should know besides, in our words
 * @param inside    the credentials inside it, each concluded upon in its own right
 */
public record CredentialLine(
        String title,
        String issuer,
        Judgement judgement,
        Assurance assurance,
        List<Finding> findings,
        List<String> notes,
        List<CredentialLine> inside) {

    /** The kinds of {@link org.vouchgate.credential.Verdict}. */
    public enum Judgement {
        ACCEPTED,
        REJECTED,
        UNDETERMINED
    }

    public CredentialLine {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        inside = List.copyOf(inside);
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "CredentialLine[judgement=" + judgement + ", assurance=" + assurance + "]";
    }
}
