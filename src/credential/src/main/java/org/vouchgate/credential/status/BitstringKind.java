package org.vouchgate.credential.status;

import java.util.Base64;
import java.util.Optional;
import org.vouchgate.credential.StatusReference.LegacyEntry.Dialect;
import org.vouchgate.credential.jose.Base64Url;

/** The two specifications that publish a string of bits in a credential, and how they differ. */
enum BitstringKind {
    /** Bitstring Status List 1.0: multibase, base64url without padding. */
    BITSTRING("BitstringStatusListCredential", "BitstringStatusList") {
        @Override
        Optional<byte[]> compressed(String encoded) {
            return encoded.startsWith("u") ? Base64Url.decode(encoded.substring(1)) : Optional.empty();
        }
    },
    /** StatusList2021: no multibase; its text says base64, its examples are base64url. */
    STATUS_LIST_2021("StatusList2021Credential", "StatusList2021") {
        @Override
        Optional<byte[]> compressed(String encoded) {
            return Base64Url.decode(encoded).or(() -> base64(encoded));
        }
    };

    private final String credentialType;
    private final String subjectType;

    BitstringKind(String credentialType, String subjectType) {
        this.credentialType = credentialType;
        this.subjectType = subjectType;
    }

    static BitstringKind of(Dialect dialect) {
        return switch (dialect) {
            case STATUS_LIST_2021 -> STATUS_LIST_2021;
            case NUMBER_AS_INDEX -> BITSTRING;
        };
    }

    String credentialType() {
        return credentialType;
    }

    String subjectType() {
        return subjectType;
    }

    /** The compressed bits; nothing if the text is not in this kind's encoding. */
    abstract Optional<byte[]> compressed(String encoded);

    private static Optional<byte[]> base64(String encoded) {
        try {
            return Optional.of(Base64.getDecoder().decode(encoded));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
