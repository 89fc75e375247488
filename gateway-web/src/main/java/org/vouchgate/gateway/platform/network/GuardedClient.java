package org.vouchgate.gateway.platform.network;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.util.Timeout;
import org.vouchgate.gateway.platform.FetchSettings;
import org.vouchgate.gateway.platform.LoginSettings;

/** The HTTP client that everything outbound goes through. It follows no redirect, keeps no cookie, and retries nothing. */
@ApplicationScoped
class GuardedClient {

    private static final int CONNECT_SECONDS = 5;
    private static final int MOST_CONNECTIONS = 250;

    @Inject
    FetchSettings settings;

    @Inject
    LoginSettings login;

    private CloseableHttpClient client;
    private CloseableHttpClient providerClient;

    @PostConstruct
    void open() {
        var tls = new DefaultClientTlsStrategy(tls());
        client = client(new AddressGuard(settings.allowLoopback()), tls);
        providerClient = client(new AddressGuard(settings.allowLoopback(), login.allowPrivateAddress()), tls);
    }

    private CloseableHttpClient client(AddressGuard guard, DefaultClientTlsStrategy tls) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(guard)
                .setTlsSocketStrategy(tls)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.ofSeconds(CONNECT_SECONDS))
                        .setSocketTimeout(Timeout.of(settings.timeout().toMillis(), TimeUnit.MILLISECONDS))
                        .build())
                .setMaxConnTotal(MOST_CONNECTIONS)
                .setMaxConnPerRoute(MOST_CONNECTIONS / 5)
                .build();
        return HttpClients.custom()
                .setConnectionManager(connections)
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .setUserAgent("Vouchgate")
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(Timeout.ofSeconds(CONNECT_SECONDS))
                        .setResponseTimeout(Timeout.of(settings.timeout().toMillis(), TimeUnit.MILLISECONDS))
                        .build())
                .build();
    }

    @PreDestroy
    void close() {
        try {
            client.close();
            providerClient.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For addresses that come from credentials, wallets and applicant-tracking systems. */
    CloseableHttpClient get() {
        return client;
    }

    /** For the identity provider, whose address the operator has configured and perhaps keeps inside. */
    CloseableHttpClient forProvider() {
        return providerClient;
    }

    /** The runtime's authorities, and those that an operator adds for its own network. */
    private SSLContext tls() {
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
