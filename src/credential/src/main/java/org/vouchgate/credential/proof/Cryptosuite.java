package org.vouchgate.credential.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Optional;
import org.vouchgate.credential.jose.JwsAlgorithm;
import org.vouchgate.credential.ld.Digest;

/** The ways of making a proof that are verified here. */
public enum Cryptosuite {
    EDDSA_RDFC_2022("eddsa-rdfc-2022"),
    EDDSA_JCS_2022("eddsa-jcs-2022"),
    ECDSA_RDFC_2019("ecdsa-rdfc-2019"),
    ECDSA_JCS_2019("ecdsa-jcs-2019"),
    /** With selective disclosure; only proofs that a holder derived from the issuer's. */
    ECDSA_SD_2023("ecdsa-sd-2023"),
    /** From the time before Data Integrity, with a proof type of its own. */
    ED25519_SIGNATURE_2020("Ed25519Signature2020");

    /** The proof type of all but the last. */
    public static final String DATA_INTEGRITY_PROOF = "DataIntegrityProof";

    private static final int P256_BITS = 256;

    private final String wireName;

    Cryptosuite(String wireName) {
        this.wireName = wireName;
    }

    /** The value of {@code cryptosuite}, or of {@code type} for a proof of the old kind. */
    public String wireName() {
        return wireName;
    }

    /** The suite of a proof, if it is one of these. */
    public static Optional<Cryptosuite> of(JsonObject proof) {
        var type = text(proof, "type");
        if (type.equals(ED25519_SIGNATURE_2020.wireName)) {
            return proof.containsKey("cryptosuite") ? Optional.empty() : Optional.of(ED25519_SIGNATURE_2020);
        }
        var name = text(proof, "cryptosuite");
        return Arrays.stream(values())
                .filter(suite -> !suite.isLegacy() && suite.wireName.equals(name))
                .filter(suite -> type.equals(DATA_INTEGRITY_PROOF))
                .findFirst();
    }

    public boolean isLegacy() {
        return this == ED25519_SIGNATURE_2020;
    }

    /** Whether what is signed is the JSON and not the statements in it. */
    boolean isOverJson() {
        return this == EDDSA_JCS_2022 || this == ECDSA_JCS_2019;
    }

    /** The signature algorithm for a key of this kind. That the key is sound is checked with the signature. */
    JwsAlgorithm algorithm(PublicKey key) {
        return switch (this) {
            case EDDSA_RDFC_2022, EDDSA_JCS_2022, ED25519_SIGNATURE_2020 -> JwsAlgorithm.EDDSA;
            case ECDSA_RDFC_2019, ECDSA_JCS_2019 -> isLarger(key) ? JwsAlgorithm.ES384 : JwsAlgorithm.ES256;
            case ECDSA_SD_2023 -> JwsAlgorithm.ES256;
        };
    }

    Digest digest(PublicKey key) {
        return algorithm(key) == JwsAlgorithm.ES384 ? Digest.SHA_384 : Digest.SHA_256;
    }

    private static boolean isLarger(PublicKey key) {
        return key instanceof ECPublicKey elliptic
                && elliptic.getParams().getOrder().bitLength() > P256_BITS;
    }

    private static String text(JsonObject proof, String name) {
        return proof.get(name) instanceof JsonString text ? text.getString() : "";
    }
}
