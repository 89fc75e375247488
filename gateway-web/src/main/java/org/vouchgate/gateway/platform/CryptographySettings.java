package org.vouchgate.gateway.platform;

/**
 * Who computes signatures.
 *
 * @param useNative whether the native provider is put before the JDK's, if the server has one
 */
public record CryptographySettings(boolean useNative) {

    static CryptographySettings of(String value) {
        return switch (value) {
            case "if-available" -> new CryptographySettings(true);
            case "off" -> new CryptographySettings(false);
            default ->
                throw new IllegalArgumentException(
                        "gateway.cryptography.native must be if-available or off, was " + value);
        };
    }
}
