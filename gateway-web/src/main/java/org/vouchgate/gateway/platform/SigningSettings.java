package org.vouchgate.gateway.platform;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The keys that sign request objects.
 *
 * @param current the key for new requests
 * @param earlier keys of requests that were opened before a renewal, until those have ended
 */
public record SigningSettings(Entry current, List<Entry> earlier) {

    /**
     * One key.
     *
     * @param key   P-256 private key
     * @param chain its certificates, leaf first, without the trust anchor
     */
    public record Entry(PrivateKey key, List<X509Certificate> chain) {

        public Entry {
            chain = List.copyOf(chain);
            if (chain.isEmpty()) {
                throw new IllegalArgumentException(
                        "gateway.signing.keystore has a key without a certificate that somebody else signed");
            }
        }

        /** Keeps the key out of logs. */
        @Override
        public String toString() {
            return "Entry[" + chain.get(0).getSubjectX500Principal() + "]";
        }
    }

    public SigningSettings {
        earlier = List.copyOf(earlier);
    }
}
