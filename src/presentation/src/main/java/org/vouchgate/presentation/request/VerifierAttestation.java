package org.vouchgate.presentation.request;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.PublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.credential.jose.PublicJwk;

/**
 * What somebody whom wallets trust says about this verifier and its key (OpenID4VP 1.0, section 12). Its signature is for
 * wallets to verify: who made it, this verifier knows because it was handed over.
 */
public final class VerifierAttestation {

    private static final String TYPE = "verifier-attestation+jwt";

    private final String jwt;
    private final String subject;
    private final Instant from;
    private final Instant until;
    private final PublicJwk key;

    private VerifierAttestation(String jwt, String subject, Instant from, Instant until, PublicJwk key) {
        this.jwt = jwt;
        this.subject = subject;
        this.from = from;
        this.until = until;
        this.key = key;
    }

    /**
     * Reads an attestation.
     *
     * @throws IllegalArgumentException saying what is wrong, if wallets would refuse what is signed with it
     */
    public static VerifierAttestation parse(String jwt) {
        var jws = CompactJws.parse(jwt).orElseThrow(() -> wrong("is not a signed JWT"));
        require(jws.hasType(TYPE), "must have typ " + TYPE);
        require(jws.algorithm().isPresent(), "is signed with an algorithm that nobody should accept");
        var claims = jws.payload();
        text(claims, "iss").orElseThrow(() -> wrong("does not say who issued it (iss)"));
        var subject = text(claims, "sub").orElseThrow(() -> wrong("does not say whom it is about (sub)"));
        var until = time(claims, "exp").orElseThrow(() -> wrong("does not say until when it is valid (exp)"));
        var from = time(claims, "nbf").orElse(Instant.EPOCH);
        // A wallet compares redirect_uris with the address of the answer, and ours is another for each request.
        require(
                !claims.containsKey("redirect_uris"),
                "has redirect_uris, but answers to each request go to an address of their own; have one issued without");
        return new VerifierAttestation(jwt, subject, from, until, key(claims));
    }

    private static PublicJwk key(JsonObject claims) {
        return Optional.ofNullable(claims.get("cnf"))
                .filter(JsonObject.class::isInstance)
                .map(cnf -> cnf.asJsonObject().get("jwk"))
                .filter(JsonObject.class::isInstance)
                .flatMap(jwk -> PublicJwk.read(jwk.asJsonObject()))
                .orElseThrow(() -> wrong("does not name the key it is about (cnf.jwk)"));
    }

    /** The client identifier without its prefix. */
    public String subject() {
        return subject;
    }

    /** When it stops being of use: to be renewed before. */
    public Instant validUntil() {
        return until;
    }

    /** Whether it is about this key. */
    public boolean isAbout(PublicKey other) {
        return PublicJwk.of(other)
                .filter(jwk -> jwk.thumbprint().equals(key.thumbprint()))
                .isPresent();
    }

    boolean isValid(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    String jwt() {
        return jwt;
    }

    private static Optional<String> text(JsonObject claims, String name) {
        return claims.get(name) instanceof JsonString text && !text.getString().isBlank()
                ? Optional.of(text.getString())
                : Optional.empty();
    }

    private static Optional<Instant> time(JsonObject claims, String name) {
        if (!claims.containsKey(name)) {
            return Optional.empty();
        }
        try {
            return claims.get(name) instanceof JsonNumber number
                    ? Optional.of(Instant.ofEpochSecond(number.bigDecimalValue().longValueExact()))
                    : Optional.empty();
        } catch (ArithmeticException | DateTimeException e) {
            throw wrong("has no usable " + name);
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw wrong(otherwise);
        }
    }

    private static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("The verifier attestation " + what);
    }

    @Override
    public String toString() {
        return "VerifierAttestation[" + subject + " until " + until + "]";
    }
}
