package org.vouchgate.credential.sdjwt;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.vouchgate.credential.jose.Base64Url;

/** How disclosures are digested (RFC 9901 section 4.1.1). Truncated and outdated algorithms cannot be named. */
enum DigestAlgorithm {
    SHA_256("sha-256"),
    SHA_384("sha-384"),
    SHA_512("sha-512");

    static final String CLAIM = "_sd_alg";

    private final String wireName;

    DigestAlgorithm(String wireName) {
        this.wireName = wireName;
    }

    /** The algorithm an issuer chose; SHA-256 if it chose none, empty if its choice is not acceptable. */
    static Optional<DigestAlgorithm> of(JsonObject issuerClaims) {
        var stated = issuerClaims.get(CLAIM);
        if (stated == null) {
            return Optional.of(SHA_256);
        }
        return stated instanceof JsonString name ? named(name.getString()) : Optional.empty();
    }

    /** By its name in the IANA registry of named information hash algorithms; empty if it is not acceptable. */
    static Optional<DigestAlgorithm> named(String wireName) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.wireName.equals(wireName))
                .findFirst();
    }

    /** The digest of text as it was received, as it stands in {@code _sd} and {@code sd_hash}. */
    String digest(String asReceived) {
        return Base64Url.encode(algorithm().digest(asReceived.getBytes(StandardCharsets.US_ASCII)));
    }

    private MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance(wireName);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has " + wireName, e);
        }
    }
}
