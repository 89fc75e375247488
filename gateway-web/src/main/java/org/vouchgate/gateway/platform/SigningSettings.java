package org.vouchgate.gateway.platform;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The key that signs request objects.
 *
 * @param key   P-256 private key
 * @param chain its certificates, leaf first, without the trust anchor
 */
public record SigningSettings(PrivateKey key, List<X509Certificate> chain) {

    public SigningSettings {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException(
                    "gateway.signing.keystore holds no certificate for gateway.signing.alias");
        }
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "SigningSettings[" + chain.get(0).getSubjectX500Principal() + "]";
    }
}
