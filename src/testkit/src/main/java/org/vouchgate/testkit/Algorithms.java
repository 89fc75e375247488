package org.vouchgate.testkit;

/** JOSE algorithm names in the JDK's words. */
final class Algorithms {

    private Algorithms() {}

    static String signature(String algorithm) {
        return switch (algorithm) {
            case "ES256" -> "SHA256withECDSAinP1363Format";
            case "ES384" -> "SHA384withECDSAinP1363Format";
            case "EdDSA", "Ed25519" -> "Ed25519";
            case "RS256" -> "SHA256withRSA";
            default -> throw new IllegalArgumentException("no signature algorithm " + algorithm);
        };
    }

    static String keyFactory(String algorithm) {
        return switch (algorithm) {
            case "ES256", "ES384" -> "EC";
            case "EdDSA", "Ed25519" -> "Ed25519";
            case "RS256" -> "RSA";
            default -> throw new IllegalArgumentException("no key family for " + algorithm);
        };
    }

    /** How a certificate authority signs with this key. */
    static String certificateSignature(String algorithm) {
        return switch (algorithm) {
            case "ES256" -> "SHA256withECDSA";
            case "ES384" -> "SHA384withECDSA";
            case "EdDSA", "Ed25519" -> "Ed25519";
            case "RS256" -> "SHA256withRSA";
            default -> throw new IllegalArgumentException("no signature algorithm " + algorithm);
        };
    }
}
