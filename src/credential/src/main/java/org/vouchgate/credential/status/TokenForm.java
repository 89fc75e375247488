package org.vouchgate.credential.status;

import java.time.Instant;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.w3c.Read;

/** A way to secure a Token Status List (sections 5.1 and 5.2). Chosen by the media type that a list comes with. */
interface TokenForm {

    /** The media type of the form. */
    String mediaType();

    /**
     * What a copy claims, once it is known to be signed by whom it must be signed by. Nothing is unpacked before.
     *
     * @param issuer the issuer of the credential, for whom the signer must speak
     * @return the claims, or the finding that the copy cannot be used: malformed, forged, foreign, or its key unreachable
     */
    Read<TokenClaims> claims(Fetched.Document copy, Issuer issuer, Instant at);
}
