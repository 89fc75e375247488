package org.vouchgate.gateway.platform.network;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.util.Timeout;
import org.vouchgate.gateway.platform.FetchSettings;
import org.vouchgate.gateway.platform.InternalHosts;
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

    @Inject
    InternalHosts internal;

    private CloseableHttpClient client;
    private CloseableHttpClient atsClient;
    private CloseableHttpClient providerClient;

    @PostConstruct
    void open() {
        var tls = new DefaultClientTlsStrategy(OwnAuthorities.tls(settings));
        client = client(new AddressGuard(settings.allowLoopback()), tls);
        atsClient = client(new AddressGuard(settings.allowLoopback(), internal::include), tls);
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
            atsClient.close();
            providerClient.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For addresses that come from credentials and wallets. */
    CloseableHttpClient get() {
        return client;
    }

    /** For applicant-tracking systems, some of which the operator may keep inside. */
    CloseableHttpClient forAts() {
        return atsClient;
    }

    /** For the identity provider, whose address the operator has configured and perhaps keeps inside. */
    CloseableHttpClient forProvider() {
        return providerClient;
    }
}
