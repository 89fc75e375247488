package org.vouchgate.credential.trust;

import java.security.cert.X509Certificate;
import java.util.List;
import org.vouchgate.credential.jose.PublicJwk;

/**
 * Whose signature a list from elsewhere must carry. Nothing in the list itself can add to them.
 *
 * @param certificates signers' own certificates, or the authorities that certify them
 * @param keys         signers' bare keys
 */
public record Signers(List<X509Certificate> certificates, List<PublicJwk> keys) {

    public Signers {
        certificates = List.copyOf(certificates);
        keys = List.copyOf(keys);
    }

    public boolean isEmpty() {
        return certificates.isEmpty() && keys.isEmpty();
    }
}
