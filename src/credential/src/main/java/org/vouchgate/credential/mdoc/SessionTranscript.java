package org.vouchgate.credential.mdoc;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.vouchgate.credential.Challenge;
import org.vouchgate.credential.Handover;
import org.vouchgate.credential.cbor.CborWriter;
import org.vouchgate.credential.jose.Base64Url;

/**
 * What a device's proof is made over besides the document: who asked, with which nonce, and how the answer travelled
 * (OpenID4VP 1.0, appendix B.2.6).
 *
 * @param encoded the structure in CBOR
 */
record SessionTranscript(byte[] encoded) {

    static SessionTranscript of(Challenge challenge, Handover handover) {
        // A switch over sealed types is not of this language level; there are two, and a third would not compile here.
        var info = handover instanceof Handover.ByRedirect redirect
                ? new CborWriter().array(4).text(redirect.clientId()).text(challenge.nonce())
                : new CborWriter()
                        .array(3)
                        .text(((Handover.ByBrowser) handover).origin())
                        .text(challenge.nonce());
        thumbprint(handover).map(info::bytes).orElseGet(info::nothing);
        if (handover instanceof Handover.ByRedirect redirect) {
            info.text(redirect.responseUri());
        }
        var name = handover instanceof Handover.ByRedirect ? "OpenID4VPHandover" : "OpenID4VPDCAPIHandover";
        return new SessionTranscript(new CborWriter()
                .array(3)
                .nothing()
                .nothing()
                .array(2)
                .text(name)
                .bytes(sha256(info.encoded()))
                .encoded());
    }

    /** What a device signs or authenticates (ISO/IEC 18013-5, 9.1.3.4). */
    byte[] deviceAuthentication(String documentType, byte[] deviceNameSpaces) {
        var authentication = new CborWriter()
                .array(4)
                .text("DeviceAuthentication")
                .item(encoded)
                .text(documentType)
                .item(deviceNameSpaces)
                .encoded();
        return new CborWriter().embedded(authentication).encoded();
    }

    /** The salt of a device's MAC key (ISO/IEC 18013-5, 9.1.3.5). */
    byte[] salt() {
        return sha256(new CborWriter().embedded(encoded).encoded());
    }

    private static Optional<byte[]> thumbprint(Handover handover) {
        return handover.recipient()
                .map(recipient -> Base64Url.decode(recipient.thumbprint())
                        .orElseThrow(() -> new IllegalArgumentException("a thumbprint is base64url")));
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
