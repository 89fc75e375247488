package org.vouchgate.credential.w3c;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;

/**
 * What an {@code EnvelopedVerifiableCredential} or {@code EnvelopedVerifiablePresentation} holds (VCDM 2.0 sections 4.13 and
 * 4.14): a token, unread and not believed. Of the envelope nothing but its {@code id} is used; nobody signed the rest.
 *
 * @param kind  what the token says it is
 * @param token the token as written
 */
public record Envelope(Kind kind, String token) {

    private static final String SCHEME = "data:";

    /** Kinds of token that an envelope may hold, by media type. */
    public enum Kind {
        VC_JWT("vc+jwt", "EnvelopedVerifiableCredential"),
        VC_SD_JWT("vc+sd-jwt", "EnvelopedVerifiableCredential"),
        VP_JWT("vp+jwt", "EnvelopedVerifiablePresentation");

        private final String subtype;
        private final String envelopeType;

        Kind(String subtype, String envelopeType) {
            this.subtype = subtype;
            this.envelopeType = envelopeType;
        }

        private static Optional<Kind> of(String mediaType) {
            return Arrays.stream(values())
                    .filter(kind -> mediaType.toLowerCase(Locale.ROOT).equals("application/" + kind.subtype))
                    .findFirst();
        }
    }

    /** Whether this says that it is an envelope, well-formed or not. */
    public static boolean isMeant(JsonObject json) {
        return Arrays.stream(Kind.values())
                .anyMatch(kind -> Members.texts(json, "type").contains(kind.envelopeType));
    }

    /**
     * Opens an envelope. Anything but the data itself would have to be fetched from where the sender says, so every other
     * scheme is refused, and so is every media type that is no token of this list.
     */
    public static Read<Envelope> open(JsonObject json) {
        if (!isMeant(json) || !Members.texts(json, "@context").contains(CredentialTypes.VC_2)) {
            return refused(Reason.DATA_MODEL_VIOLATED, "does not say properly that it is one");
        }
        var address = Members.text(json, "id").filter(id -> id.regionMatches(true, 0, SCHEME, 0, SCHEME.length()));
        if (address.isEmpty()) {
            return refused(Reason.UNSUPPORTED_FORMAT, "does not hold what it is the envelope of");
        }
        var data = address.get().substring(SCHEME.length());
        var comma = data.indexOf(',');
        var kind = comma < 0 ? Optional.<Kind>empty() : Kind.of(data.substring(0, comma));
        return kind.filter(known -> Members.texts(json, "type").contains(known.envelopeType))
                .<Read<Envelope>>map(known -> new Read.Content<>(new Envelope(known, data.substring(comma + 1))))
                .orElseGet(() -> refused(Reason.UNSUPPORTED_FORMAT, "holds something that this gateway cannot read"));
    }

    private static Read<Envelope> refused(Reason reason, String how) {
        return new Read.Refused<>(Finding.failed(reason, "The envelope of a credential " + how));
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "Envelope[" + kind + "]";
    }
}
