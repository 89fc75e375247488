package org.vouchgate.credential;

import java.security.interfaces.ECPublicKey;
import java.util.Optional;

/**
 * How an answer travelled, from the request's own records and never from the answer: mdoc proofs are made over it
 * (OpenID4VP 1.0, Appendix B.2.6).
 */
public sealed interface Handover {

    /** The key the answer was encrypted to; empty if it was not encrypted. */
    Optional<Recipient> recipient();

    /**
     * By form post or redirect (Appendix B.2.6.1).
     *
     * @param clientId    the full client identifier, with its prefix
     * @param responseUri where the wallet posted, or the redirect URI of a flow without a post
     */
    record ByRedirect(String clientId, String responseUri, Optional<Recipient> recipient) implements Handover {}

    /**
     * Through the Digital Credentials API (Appendix B.2.6.2).
     *
     * @param origin the page's origin without the {@code origin:} prefix, as a browser serialises it
     */
    record ByBrowser(String origin, Optional<Recipient> recipient) implements Handover {}

    /**
     * The verifier's key that opened an encrypted answer.
     *
     * @param thumbprint RFC 7638 thumbprint with SHA-256, base64url without padding
     * @param agreement  what a device's MAC is keyed with; never leaves the process
     */
    record Recipient(String thumbprint, KeyAgreement agreement) {}

    /** Elliptic-curve Diffie-Hellman with the verifier's private key. */
    @FunctionalInterface
    interface KeyAgreement {

        /** The shared secret with a public key; empty if that key is not a point on the verifier's curve. */
        Optional<byte[]> with(ECPublicKey other);
    }
}
