package org.vouchgate.gateway.platform.network;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.vouchgate.gateway.platform.FetchSettings;

/** Whom the gateway relies on to say which server is which. */
final class OwnAuthorities {

    private OwnAuthorities() {}

    /** The runtime's authorities, and those that an operator adds for its own network. */
    static SSLContext tls(FetchSettings settings) {
        try {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (var authority : usualAuthorities()) {
                store.setCertificateEntry("usual-" + store.size(), authority);
            }
            if (settings.trustStore().isPresent()) {
                try (var pem = Files.newInputStream(settings.trustStore().get())) {
                    for (var authority : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                        store.setCertificateEntry("own-" + store.size(), authority);
                    }
                }
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("gateway.fetch.trust-store cannot be used", e);
        }
    }

    private static Iterable<X509Certificate> usualAuthorities() throws GeneralSecurityException {
        var usual = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        usual.init((KeyStore) null);
        var authorities = new ArrayList<X509Certificate>();
        for (var manager : usual.getTrustManagers()) {
            if (manager instanceof X509TrustManager trusting) {
                authorities.addAll(Arrays.asList(trusting.getAcceptedIssuers()));
            }
        }
        return authorities;
    }
}
