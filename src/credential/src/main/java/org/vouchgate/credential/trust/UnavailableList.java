package org.vouchgate.credential.trust;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.TrustAnswer;

/**
 * Stands for a list that cannot be used now. It never says that it does not know an issuer.
 *
 * @param name   the list's name, as it stands in a sentence
 * @param kind   what sort of list it is
 * @param reason what is wrong: unreachable, unreadable, badly signed, expired, or older than one seen before
 * @param why    the same, as the end of a sentence that began with "because"
 */
public record UnavailableList(String name, TrustAnswer.Kind kind, Reason reason, String why) implements IssuerTrust {

    @Override
    public Finding trusts(Credential credential, Instant at) {
        var said = new TrustAnswer(
                name, kind, TrustAnswer.Outcome.COULD_NOT_BE_ASKED, reason, Optional.empty(), Optional.empty());
        return Finding.unknown(
                        reason, "It could not be found out whether the issuer is on " + name + ", because " + why)
                .having(List.of(said));
    }
}
