package org.vouchgate.testkit.wallet;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.vouchgate.testkit.TestKey;

/**
 * How a holder's proof (key-binding JWT, or VP-JWT) departs from a sound one. {@link #NONE} departs in nothing.
 *
 * @param alterHeader    applied to the proof's header
 * @param alterPayload   applied to the proof's claims, after the sound ones were set
 * @param alterProof     applied to the signed proof, for instance {@code Jws::corrupt}
 * @param alterPresented applied to the finished presentation
 * @param signer         signs instead of the holder
 * @param withoutProof   leaves the proof out: a bare SD-JWT, or the bare VC-JWT
 */
public record ProofTweaks(
        UnaryOperator<JsonObject> alterHeader,
        UnaryOperator<JsonObject> alterPayload,
        UnaryOperator<String> alterProof,
        UnaryOperator<String> alterPresented,
        Optional<TestKey> signer,
        boolean withoutProof) {

    public static final ProofTweaks NONE = new ProofTweaks(
            UnaryOperator.identity(),
            UnaryOperator.identity(),
            UnaryOperator.identity(),
            UnaryOperator.identity(),
            Optional.empty(),
            false);

    public static ProofTweaks header(UnaryOperator<JsonObject> change) {
        return new ProofTweaks(
                change, NONE.alterPayload, NONE.alterProof, NONE.alterPresented, Optional.empty(), false);
    }

    public static ProofTweaks payload(UnaryOperator<JsonObject> change) {
        return new ProofTweaks(NONE.alterHeader, change, NONE.alterProof, NONE.alterPresented, Optional.empty(), false);
    }

    /** Sets one claim of the proof: {@code nonce}, {@code aud}, {@code iat}, {@code sd_hash}, ... */
    public static ProofTweaks claim(String name, JsonValue value) {
        return payload(
                claims -> Json.createObjectBuilder(claims).add(name, value).build());
    }

    /** Sets one claim of the proof to a text. */
    public static ProofTweaks claim(String name, String value) {
        return claim(name, Json.createValue(value));
    }

    /** Sets one claim of the proof to a number. */
    public static ProofTweaks claim(String name, long value) {
        return claim(name, Json.createValue(value));
    }

    /** Leaves one claim of the proof out. */
    public static ProofTweaks withoutClaim(String name) {
        return payload(claims -> Json.createObjectBuilder(claims).remove(name).build());
    }

    public static ProofTweaks proof(UnaryOperator<String> change) {
        return new ProofTweaks(
                NONE.alterHeader, NONE.alterPayload, change, NONE.alterPresented, Optional.empty(), false);
    }

    public static ProofTweaks presented(UnaryOperator<String> change) {
        return new ProofTweaks(NONE.alterHeader, NONE.alterPayload, NONE.alterProof, change, Optional.empty(), false);
    }

    public static ProofTweaks signedBy(TestKey other) {
        return new ProofTweaks(
                NONE.alterHeader, NONE.alterPayload, NONE.alterProof, NONE.alterPresented, Optional.of(other), false);
    }

    public static ProofTweaks omitProof() {
        return new ProofTweaks(
                NONE.alterHeader, NONE.alterPayload, NONE.alterProof, NONE.alterPresented, Optional.empty(), true);
    }
}
