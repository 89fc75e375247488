package org.vouchgate.credential.sdjwt;

import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;

/** How integrity came out, and whose signature it is if it passed. */
record SignedBy(Optional<Issuer> issuer, Finding finding) {

    static SignedBy nobody(Finding why) {
        return new SignedBy(Optional.empty(), why);
    }
}
