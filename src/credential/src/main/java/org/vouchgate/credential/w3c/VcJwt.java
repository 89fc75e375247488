package org.vouchgate.credential.w3c;

import jakarta.json.JsonObject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.SignatureCheck;

/**
 * A token that holds one credential, in one of three dresses: data model 1.1 in a {@code vc} claim, data model 2.0 as
 * the whole payload of a {@code vc+jwt}, and an Open Badge of data model 2.0 as the whole payload of a {@code JWT}.
 *
 * @param jws        the token, not verified yet
 * @param payload    what it says: its payload, with what was disclosed if it is an SD-JWT
 * @param credential what it holds
 */
record VcJwt(CompactJws jws, JsonObject payload, W3cCredential credential) {

    private static final String VC = "vc";
    private static final String VP = "vp";
    private static final List<String> BODY = List.of("@context", "type", "credentialSubject");
    private static final Set<JwsAlgorithm> EVERY = EnumSet.allOf(JwsAlgorithm.class);

    static Read<VcJwt> parse(String compact) {
        return CompactJws.parse(compact)
                .map(jws -> jws.hasType("vc+sd-jwt")
                        ? VcJwt.<VcJwt>refused(
                                Reason.WRONG_TOKEN_TYPE,
                                "The token says that it is something else than a credential as a JWT")
                        : VcJwt.of(jws))
                .orElseGet(() -> refused(Reason.MALFORMED, "The credential is not a well-formed signed token"));
    }

    static Read<VcJwt> of(CompactJws jws) {
        return of(jws, jws.payload());
    }

    static Read<VcJwt> of(CompactJws jws, JsonObject payload) {
        var unfit = jws.refusedByHeader(EVERY);
        if (unfit.isPresent()) {
            return new Read.Refused<>(finding(unfit.get()));
        }
        return dressed(jws, payload).then(credential -> consistent(new VcJwt(jws, payload, credential)));
    }

    /** Whether its payload is the credential, and says so. */
    boolean isCredentialItself() {
        return isCredentialItself(jws);
    }

    private static boolean isCredentialItself(CompactJws jws) {
        return jws.hasType("vc+jwt") || jws.hasType("vc+sd-jwt");
    }

    /** The algorithms this credential may be signed with. RS256 is what Open Badges 3.0 section 8.2 demands of issuers. */
    Set<JwsAlgorithm> allowed() {
        return credential.isOneEdTech() || credential.isStatusList() ? EVERY : JwsAlgorithm.USUAL;
    }

    RegisteredClaims claims() {
        return new RegisteredClaims(payload);
    }

    static Finding finding(SignatureCheck check) {
        return switch (check) {
            case VALID ->
                Finding.passed(
                        Reason.SIGNED_BY_ISSUER,
                        "The credential is signed with the key of the issuer it names, and unchanged");
            case ALGORITHM_NOT_ALLOWED ->
                Finding.failed(
                        Reason.ALGORITHM_NOT_ALLOWED,
                        "The credential is signed in a way that this gateway does not accept");
            case CRITICAL_HEADER_NOT_UNDERSTOOD ->
                Finding.failed(
                        Reason.CRITICAL_HEADER_NOT_UNDERSTOOD,
                        "The credential demands an extension that this gateway does not know");
            case KEY_UNFIT ->
                Finding.failed(
                        Reason.KEY_UNFIT_FOR_ALGORITHM,
                        "The issuer's key does not fit the way the credential is signed");
            case SIGNATURE_INVALID ->
                Finding.failed(Reason.SIGNATURE_INVALID, "The signature does not match the issuer's key");
        };
    }

    private static Read<W3cCredential> dressed(CompactJws jws, JsonObject payload) {
        if (payload.containsKey(VP)) {
            return refused(Reason.WRONG_TOKEN_TYPE, "A presentation was sent where a credential is expected");
        }
        if (isCredentialItself(jws)) {
            return payload.containsKey(VC) ? twoContents() : W3cCredential.of(payload, CredentialTypes.VC_2);
        }
        if (jws.statesType() && !jws.hasType("JWT")) {
            return refused(Reason.WRONG_TOKEN_TYPE, "The token says that it is something else than a credential");
        }
        return payload.containsKey(VC) ? inClaim(payload) : withoutClaim(payload);
    }

    private static Read<W3cCredential> inClaim(JsonObject payload) {
        if (BODY.stream().anyMatch(payload::containsKey)) {
            return twoContents();
        }
        var claims = new RegisteredClaims(payload);
        if (!(payload.get(VC) instanceof JsonObject vc) || !claims.areWellFormed()) {
            return W3cCredential.violated("is not an object in a token with well-formed claims");
        }
        if (claims.issuer().isEmpty()) {
            return W3cCredential.violated("does not say in its token who issued it");
        }
        return W3cCredential.of(claims.addedTo(vc), CredentialTypes.VC_1)
                .then(credential -> credential.json().containsKey("issuanceDate")
                        ? new Read.Content<>(credential)
                        : W3cCredential.violated("does not say when it was issued"));
    }

    /** What Open Badges 3.0 calls a JWT, its issuers also use for the lists that revoke badges. */
    private static Read<W3cCredential> withoutClaim(JsonObject payload) {
        return W3cCredential.of(payload, CredentialTypes.VC_2)
                .then(credential -> credential.isOneEdTech() || credential.isStatusList()
                        ? new Read.Content<>(credential)
                        : refused(Reason.WRONG_TOKEN_TYPE, "The token does not say that it is a credential (vc+jwt)"));
    }

    private static Read<VcJwt> consistent(VcJwt token) {
        var claims = token.claims();
        var credential = token.credential();
        if (!claims.areWellFormed()) {
            return W3cCredential.violated("has malformed claims in its token");
        }
        var contradiction = claims.contradictionTo(credential);
        if (contradiction.isEmpty() && !token.isCredentialItself()) {
            contradiction = token.payload().containsKey(VC)
                    ? claims.contradictionTo(credential.json(), "issuanceDate", "expirationDate")
                    : claims.contradictionTo(credential.json(), "validFrom", "validUntil");
        }
        return contradiction.<Read<VcJwt>>map(W3cCredential::contradictory).orElseGet(() -> OpenBadgeRules.kept(token));
    }

    /** Keeps claims out of logs. */
    @Override
    public String toString() {
        return "VcJwt" + credential.types();
    }

    private static <T> Read<T> twoContents() {
        return W3cCredential.contradictory("what the credential is");
    }

    private static <T> Read<T> refused(Reason reason, String sentence) {
        return new Read.Refused<>(Finding.failed(reason, sentence));
    }
}
