package org.vouchgate.gateway.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Where the application server finds the key of the gateway's https address. The gateway itself looks at its certificates only.
 *
 * @param keystore a PKCS #12 file
 * @param password opens it
 */
public record TlsSettings(Path keystore, String password) {

    /** The certificate chains in the file as it is now, leaf first; none if it cannot be read from here. */
    public List<List<X509Certificate>> chains() {
        try {
            return KeyFiles.chains(keystore, password).stream()
                    .filter(chain -> !chain.isEmpty())
                    .toList();
        } catch (IOException | GeneralSecurityException e) {
            return List.of();
        }
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "TlsSettings[" + keystore + "]";
    }
}
