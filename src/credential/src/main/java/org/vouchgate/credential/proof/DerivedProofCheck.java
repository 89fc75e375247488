package org.vouchgate.credential.proof;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.jose.Base64Url;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.credential.jose.Signatures;
import org.vouchgate.credential.ld.ContextSet;
import org.vouchgate.credential.ld.Dataset;
import org.vouchgate.credential.ld.Digest;
import org.vouchgate.credential.ld.LinkedData;

/**
 * Verifies {@code ecdsa-sd-2023}: the issuer signed the mandatory statements and a key, and that key signed each of the
 * others by itself (VC ECDSA Cryptosuites 1.0, sections 3.6.5 to 3.6.7).
 */
final class DerivedProofCheck {

    private static final byte[] BASE_HEADER = {(byte) 0xd9, 0x5d, 0x00};
    private static final byte[] DERIVED_HEADER = {(byte) 0xd9, 0x5d, 0x01};
    private static final Digest DIGEST = Digest.SHA_256;

    private final JsonObject unsecured;
    private final JsonObject options;
    private final ContextSet contexts;

    DerivedProofCheck(JsonObject unsecured, JsonObject options, ContextSet contexts) {
        this.unsecured = unsecured;
        this.options = options;
        this.contexts = contexts;
    }

    ProofCheck of(Proof proof, PublicKey key) {
        var encoded =
                proof.value().startsWith("u") ? Base64Url.decode(proof.value().substring(1)) : Optional.<byte[]>empty();
        if (encoded.isPresent() && hasHeader(encoded.get(), BASE_HEADER)) {
            return ProofCheck.NOT_DERIVED;
        }
        return encoded.filter(bytes -> hasHeader(bytes, DERIVED_HEADER))
                .map(bytes -> Arrays.copyOfRange(bytes, DERIVED_HEADER.length, bytes.length))
                .flatMap(DerivedProof::read)
                .filter(derived -> proof.previous().isEmpty())
                .map(derived -> verify(derived, key))
                .orElse(ProofCheck.MALFORMED);
    }

    private ProofCheck verify(DerivedProof proof, PublicKey key) {
        return LinkedData.canonical(options, contexts, DIGEST)
                .fold(
                        canonicalOptions -> LinkedData.canonical(unsecured, contexts, DIGEST)
                                .fold(
                                        content -> content.relabelled(proof.labels())
                                                .map(labelled -> verify(proof, key, canonicalOptions, labelled.lines()))
                                                .orElse(ProofCheck.MALFORMED),
                                        ProofCheck::of),
                        ProofCheck::of);
    }

    private ProofCheck verify(DerivedProof proof, PublicKey key, Dataset canonicalOptions, List<String> statements) {
        if (proof.mandatory().stream().anyMatch(place -> place >= statements.size())
                || proof.signatures().size() + proof.mandatory().size() != statements.size()) {
            return ProofCheck.MALFORMED;
        }
        var others = new ArrayList<byte[]>();
        var mandatory = new ByteArrayOutputStream();
        for (int place = 0; place < statements.size(); place++) {
            var statement = statements.get(place).getBytes(StandardCharsets.UTF_8);
            if (proof.mandatory().contains(place)) {
                mandatory.writeBytes(statement);
            } else {
                others.add(statement);
            }
        }
        var base = new ByteArrayOutputStream();
        base.writeBytes(DIGEST.of(canonicalOptions.bytes()));
        base.writeBytes(proof.keyBytes());
        base.writeBytes(DIGEST.of(mandatory.toByteArray()));
        var issuers = Signatures.check(JwsAlgorithm.ES256, key, base.toByteArray(), proof.baseSignature());
        return issuers == SignatureCheck.VALID ? eachSigned(proof, others) : ProofCheck.of(issuers);
    }

    private static ProofCheck eachSigned(DerivedProof proof, List<byte[]> statements) {
        for (int i = 0; i < statements.size(); i++) {
            var check = Signatures.check(
                    JwsAlgorithm.ES256,
                    proof.key(),
                    statements.get(i),
                    proof.signatures().get(i));
            if (check != SignatureCheck.VALID) {
                return ProofCheck.SIGNATURE_INVALID;
            }
        }
        return ProofCheck.VALID;
    }

    private static boolean hasHeader(byte[] bytes, byte[] header) {
        return bytes.length > header.length && Arrays.equals(bytes, 0, header.length, header, 0, header.length);
    }
}
