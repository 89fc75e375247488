package org.vouchgate.gateway.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Reads key stores: what is signed with, and of the address's own only the certificates. */
final class KeyFiles {

    private KeyFiles() {}

    /** The key of one name, and all others as earlier ones. */
    static SigningSettings signing(Path file, String password, String alias)
            throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(file.toFile(), password.toCharArray());
        if (!store.isKeyEntry(alias)) {
            throw new IllegalArgumentException("gateway.signing.keystore has no key called " + alias);
        }
        var earlier = new ArrayList<SigningSettings.Entry>();
        for (var other : Collections.list(store.aliases())) {
            if (store.isKeyEntry(other) && !other.equals(alias)) {
                earlier.add(signingKey(store, other, password));
            }
        }
        return new SigningSettings(signingKey(store, alias, password), earlier);
    }

    /** The certificate chains of a file's keys; no key leaves the file. */
    static List<List<X509Certificate>> chains(Path file, String password) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(file.toFile(), password.toCharArray());
        var chains = new ArrayList<List<X509Certificate>>();
        for (var alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                chains.add(chain(store, alias).toList());
            }
        }
        return chains;
    }

    private static SigningSettings.Entry signingKey(KeyStore store, String alias, String password)
            throws GeneralSecurityException {
        if (!(store.getKey(alias, password.toCharArray()) instanceof PrivateKey key)) {
            throw new IllegalArgumentException("gateway.signing.keystore: " + alias + " is no private key");
        }
        return new SigningSettings.Entry(
                key,
                chain(store, alias)
                        .filter(certificate -> !isTrustAnchor(certificate))
                        .toList());
    }

    private static Stream<X509Certificate> chain(KeyStore store, String alias) throws GeneralSecurityException {
        return Arrays.stream(store.getCertificateChain(alias)).map(X509Certificate.class::cast);
    }

    /** Roots stay out of {@code x5c} (HAIP 1.0, section 5): whoever trusts them has them. */
    private static boolean isTrustAnchor(X509Certificate certificate) {
        return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
    }
}
