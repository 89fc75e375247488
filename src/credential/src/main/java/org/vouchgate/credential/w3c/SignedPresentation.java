package org.vouchgate.credential.w3c;

import jakarta.json.JsonObject;
import java.security.PublicKey;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.jose.PublicJwk;

/** What a holder signed to present one credential, in whichever way. Nothing of it is verified yet. */
interface SignedPresentation {

    /** Who says to present, if anybody is named. */
    Optional<String> holder();

    /** Which key it says it was signed with, as {@link org.vouchgate.credential.key.HolderKeys} wants it. */
    JsonObject keyReference();

    /** Whether it was signed with this key: a finding on {@link org.vouchgate.credential.Check#HOLDER_BINDING}. */
    Finding check(PublicKey key);

    /** As {@link #check(PublicKey)}, and the key's own restrictions must permit it. */
    Finding check(PublicJwk key);
}
