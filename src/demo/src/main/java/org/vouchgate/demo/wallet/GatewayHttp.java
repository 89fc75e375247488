package org.vouchgate.demo.wallet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.vouchgate.demo.Site;
import org.vouchgate.testkit.wallet.TestWallet;
import org.vouchgate.testkit.wallet.WalletHttp;
import org.vouchgate.testkit.wallet.WalletRefusedException;

/** The demo wallet's way to the gateway of this demo, and to nobody else: a link must not send it elsewhere. */
@ApplicationScoped
public class GatewayHttp {

    @Inject
    Site site;

    private Optional<X509Certificate> authority = Optional.empty();
    private WalletHttp http = (method, address, headers, body) -> {
        throw new IllegalStateException("not ready");
    };

    @PostConstruct
    void prepare() {
        authority = site.authority().map(GatewayHttp::read);
        var client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .followRedirects(HttpClient.Redirect.NEVER);
        authority.map(GatewayHttp::trusting).ifPresent(client::sslContext);
        var network = WalletHttp.over(client.build());
        http = (method, address, headers, body) -> {
            if (!address.toString().startsWith(site.server() + "/")) {
                throw new WalletRefusedException("this demo wallet speaks to the gateway of this demo only");
            }
            return network.send(method, address, headers, body);
        };
    }

    public WalletHttp http() {
        return http;
    }

    /** The wallet as it deals with requesters: only those the demo's authority vouches for. */
    public TestWallet careful(TestWallet wallet) {
        return authority.map(wallet::trusting).orElse(wallet);
    }

    private static X509Certificate read(Path pem) {
        try (var bytes = Files.newInputStream(pem)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("vouchgate.demo.authority names no readable file", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("vouchgate.demo.authority is no certificate", e);
        }
    }

    private static SSLContext trusting(X509Certificate authority) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setCertificateEntry("authority", authority);
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
