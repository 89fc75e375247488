package org.vouchgate.credential.w3c;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.security.PublicKey;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.PublicJwk;

/**
 * A token by which a holder presents one credential: data model 1.1 in a {@code vp} claim, or data model 2.0 as the
 * whole payload of a {@code vp+jwt}.
 *
 * @param jws        the token, not verified yet
 * @param holder     who says to present, if anybody is named
 * @param credential the one credential in it, unread
 */
record VpJwt(CompactJws jws, Optional<String> holder, Envelope credential) implements SignedPresentation {

    private static final String VP = "vp";
    private static final String VC = "vc";
    private static final String PRESENTATION = "VerifiablePresentation";

    /** Whether the wallet meant this to be a presentation. */
    static boolean isMeant(CompactJws jws) {
        return jws.hasType("vp+jwt")
                || jws.payload().containsKey(VP)
                || Members.texts(jws.payload(), "type").contains(PRESENTATION);
    }

    @Override
    public JsonObject keyReference() {
        return jws.header();
    }

    @Override
    public Finding check(PublicKey key) {
        return HolderProof.finding(jws.verify(key, JwsAlgorithm.USUAL));
    }

    @Override
    public Finding check(PublicJwk key) {
        return HolderProof.finding(jws.verify(key, JwsAlgorithm.USUAL));
    }

    static Read<VpJwt> of(CompactJws jws) {
        var payload = jws.payload();
        if (jws.hasType("vp+jwt")) {
            return payload.containsKey(VP) || payload.containsKey(VC)
                    ? malformed("holds two contents")
                    : presentation(jws, payload, CredentialTypes.VC_2);
        }
        if (jws.statesType() && !jws.hasType("JWT") || !(payload.get(VP) instanceof JsonObject vp)) {
            return refused(Reason.HOLDER_PROOF_WRONG_TYPE, "The wallet's token does not say that it is a presentation");
        }
        return payload.containsKey(VC) || payload.containsKey("verifiableCredential")
                ? malformed("holds two contents")
                : presentation(jws, vp, CredentialTypes.VC_1);
    }

    private static Read<VpJwt> presentation(CompactJws jws, JsonObject presentation, String base) {
        return W3cCredential.contexts(presentation, base, PRESENTATION)
                .fold(
                        contexts -> holder(jws.payload(), presentation),
                        violation -> VpJwt.<Optional<String>>malformed("does not keep to its data model"))
                .then(holder -> credential(presentation, base)
                        .then(credential -> new Read.Content<>(new VpJwt(jws, holder, credential))));
    }

    /** In both dresses, {@code iss} and {@code holder} are two names for one party. */
    private static Read<Optional<String>> holder(JsonObject claims, JsonObject presentation) {
        var signer = Members.text(claims, "iss");
        var holder = Members.identifier(presentation, "holder");
        if (claims.containsKey("iss") != signer.isPresent()
                || presentation.containsKey("holder") != holder.isPresent()
                || signer.isPresent() && holder.isPresent() && !signer.equals(holder)) {
            return malformed("names two holders, or none properly");
        }
        return new Read.Content<>(signer.or(() -> holder));
    }

    private static Read<Envelope> credential(JsonObject presentation, String base) {
        var value = presentation.get("verifiableCredential");
        if (!(value instanceof JsonArray several)) {
            return value == null ? notOne() : token(value, base);
        }
        return several.size() == 1 ? token(several.get(0), base) : notOne();
    }

    private static Read<Envelope> token(JsonValue value, String base) {
        // Data model 2.0 wants an object there, an envelope if it is a token (VCDM 2.0 section 4.13).
        if (base.equals(CredentialTypes.VC_1) && value instanceof JsonString token) {
            return new Read.Content<>(new Envelope(Envelope.Kind.VC_JWT, token.getString()));
        }
        return value instanceof JsonObject envelope && Envelope.isMeant(envelope)
                ? Envelope.open(envelope)
                : refused(
                        Reason.UNSUPPORTED_FORMAT, "The presentation holds something else than a credential as a JWT");
    }

    private static <T> Read<T> notOne() {
        return refused(
                Reason.MALFORMED,
                "A presentation must hold exactly one credential; the wallet should send one presentation for each");
    }

    private static <T> Read<T> malformed(String how) {
        return refused(Reason.HOLDER_PROOF_MALFORMED, "The wallet's presentation " + how);
    }

    private static <T> Read<T> refused(Reason reason, String sentence) {
        return new Read.Refused<>(Finding.failed(reason, sentence));
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "VpJwt";
    }
}
