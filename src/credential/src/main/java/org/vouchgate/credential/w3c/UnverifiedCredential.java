package org.vouchgate.credential.w3c;

/** A W3C credential in a token that was read, and that nobody may believe yet. Gives nothing away. */
public final class UnverifiedCredential {

    private final VcJwt token;

    UnverifiedCredential(VcJwt token) {
        this.token = token;
    }

    VcJwt token() {
        return token;
    }
}
