package org.vouchgate.acceptance.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Keys and certificates for localhost, made by the script that makes the demo's. */
public final class DevelopmentKeys {

    private static final char[] PASSWORD = "development".toCharArray();
    private static final Path DIRECTORY = make();

    private DevelopmentKeys() {}

    public static Path file(String name) {
        return DIRECTORY.resolve(name);
    }

    /** The authority that signed them all. */
    public static X509Certificate authority() {
        try (var pem = Files.newInputStream(file("authority.pem"))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, as configurations take it. */
    public static String authorityPem() {
        try {
            return Files.readString(file("authority.pem"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For clients of the gateway and for stand-ins that it calls: both trust the development authority and nobody else. */
    public static SSLContext tls() {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(KeyStore.getInstance(file("tls.p12").toFile(), PASSWORD), PASSWORD);
            var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            trusted.setCertificateEntry("authority", authority());
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path make() {
        var directory = Repository.target().resolve("keys");
        try {
            Files.createDirectories(Repository.target());
            var script = Repository.at("config/server/development-keys.sh").toString();
            var process = new ProcessBuilder("bash", script, directory.toString(), "localhost")
                    .redirectErrorStream(true)
                    .redirectOutput(Repository.target().resolve("keys.log").toFile())
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("no development keys; see target/keys.log");
            }
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
