package org.vouchgate.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vouchgate.credential.w3c.LegacyProofs;

/** Turns configuration into settings that have been checked. The only reader of MicroProfile Config. */
@ApplicationScoped
public class Settings {

    /** Asks for every settings record once, so that a bad value stops the deployment and not a candidate. */
    void checkAll(
            @Observes Startup startup,
            GatewaySettings gateway,
            RequestSettings request,
            AskingSettings asking,
            FetchSettings fetch,
            StatusSettings status,
            ProofSettings proofs,
            SigningSettings signing,
            NamesSettings names,
            VaultSettings vault,
            LoginSettings login,
            EmployerSettings employers,
            CryptographySettings cryptography,
            FileSettings files,
            TaxonomySettings taxonomies,
            DeliverySettings delivery,
            DriftSettings drift,
            MailSettings mail,
            MetricsSettings metrics) {
        if (!gateway.demo() && mail.isInTheClear()) {
            throw new IllegalArgumentException("gateway.mail.security=none is for gateway.profile=demo only");
        }
        if (!gateway.demo() && fetch.allowLoopback()) {
            throw new IllegalArgumentException("gateway.fetch.allow-loopback is for gateway.profile=demo only");
        }
        if (!gateway.demo() && login.demoRealm()) {
            throw new IllegalArgumentException(
                    "gateway.login.realm=demo is for gateway.profile=demo only; set it to oidc and name a provider");
        }
    }

    @Produces
    @Singleton // a record is final, so it cannot have a normal scope's proxy
    GatewaySettings gateway(
            @ConfigProperty(name = "gateway.public-url") URI publicUrl,
            @ConfigProperty(name = "gateway.profile", defaultValue = "production") String profile,
            @ConfigProperty(name = "gateway.trust.directory") Path trustFiles,
            @ConfigProperty(name = "gateway.templates.directory") Path templates,
            @ConfigProperty(name = "gateway.demo.file", defaultValue = "demo.json") Path demoFile) {
        if (!profile.equals("production") && !profile.equals("demo")) {
            throw new IllegalArgumentException("gateway.profile must be production or demo, was " + profile);
        }
        return new GatewaySettings(publicUrl, profile.equals("demo"), trustFiles, templates, demoFile);
    }

    @Produces
    @Singleton
    TypeSettings types(
            @ConfigProperty(name = "gateway.types.directory") Optional<Path> directory,
            @ConfigProperty(name = "gateway.types.published") Optional<List<String>> published) {
        return new TypeSettings(directory, published.orElse(List.of()));
    }

    @Produces
    @Singleton
    RequestSettings request(
            @ConfigProperty(name = "gateway.request.lifetime", defaultValue = "P7D") Duration lifetime,
            @ConfigProperty(name = "gateway.request.retention", defaultValue = "P30D") Duration retention,
            @ConfigProperty(name = "gateway.request.cross-device", defaultValue = "true") boolean crossDevice) {
        return new RequestSettings(lifetime, retention, crossDevice);
    }

    @Produces
    @Singleton
    AskingSettings asking(
            @ConfigProperty(name = "gateway.request.client-id-prefix", defaultValue = "x509_hash") String prefix,
            @ConfigProperty(
                            name = "gateway.request.browser-protocols",
                            defaultValue = "openid4vp-v1-signed openid4vp-v1-unsigned")
                    String browserProtocols,
            @ConfigProperty(name = "gateway.request.protected-attributes", defaultValue = "warn")
                    String protectedAttributes,
            @ConfigProperty(name = "gateway.request.transaction-data-types") Optional<String> transactionDataTypes,
            @ConfigProperty(name = "gateway.verifier-info.directory") Optional<Path> verifierInfo) {
        return AskingSettings.of(prefix, browserProtocols, protectedAttributes, transactionDataTypes, verifierInfo);
    }

    @Produces
    @Singleton
    InternalHosts internalHosts(
            @ConfigProperty(name = "gateway.ats.internal-hosts") Optional<List<String>> internalHosts) {
        return InternalHosts.of(internalHosts.orElse(List.of()));
    }

    @Produces
    @Singleton
    FetchSettings fetch(
            @ConfigProperty(name = "gateway.fetch.timeout", defaultValue = "PT10S") Duration timeout,
            @ConfigProperty(name = "gateway.fetch.per-answer", defaultValue = "PT30S") Duration perAnswer,
            @ConfigProperty(name = "gateway.fetch.allow-loopback", defaultValue = "false") boolean allowLoopback,
            @ConfigProperty(name = "gateway.fetch.trust-store") Optional<Path> trustStore) {
        return new FetchSettings(timeout, perAnswer, allowLoopback, trustStore);
    }

    @Produces
    @Singleton
    ProofSettings proofs(@ConfigProperty(name = "gateway.proof.legacy", defaultValue = "false") boolean legacy) {
        return new ProofSettings(legacy ? LegacyProofs.ACCEPTED : LegacyProofs.REFUSED);
    }

    @Produces
    @Singleton
    StatusSettings status(
            @ConfigProperty(name = "gateway.status.legacy", defaultValue = "true") boolean legacy,
            @ConfigProperty(name = "gateway.recheck.first-pause", defaultValue = "PT5M") Duration firstPause,
            @ConfigProperty(name = "gateway.recheck.longest-pause", defaultValue = "PT6H") Duration longestPause,
            @ConfigProperty(name = "gateway.recheck.attempts", defaultValue = "40") int attempts) {
        return new StatusSettings(legacy, firstPause, longestPause, attempts);
    }

    @Produces
    @Singleton
    SigningSettings signing(
            @ConfigProperty(name = "gateway.signing.keystore") Path keystore,
            @ConfigProperty(name = "gateway.signing.password") String password,
            @ConfigProperty(name = "gateway.signing.alias", defaultValue = "request-signing") String alias)
            throws IOException, GeneralSecurityException {
        return KeyFiles.signing(keystore, password, alias);
    }

    @Produces
    @Singleton
    TlsSettings tls(
            @ConfigProperty(name = "gateway.tls.keystore") Optional<Path> keystore,
            @ConfigProperty(name = "gateway.tls.keystore-password", defaultValue = "changeit") String password) {
        return new TlsSettings(
                keystore.orElseGet(
                        () -> Path.of(System.getProperty("jboss.server.config.dir", "."), "gateway-tls.p12")),
                password);
    }

    @Produces
    @Singleton
    VaultSettings vault(@ConfigProperty(name = "gateway.vault.key-file") Path keyFile) throws IOException {
        return new VaultSettings(
                Base64.getMimeDecoder().decode(Files.readString(keyFile).strip()));
    }

    @Produces
    @Singleton
    LoginSettings login(
            @ConfigProperty(name = "gateway.login.realm", defaultValue = "oidc") String realm,
            @ConfigProperty(name = "gateway.login.session-lifetime", defaultValue = "PT8H") Duration sessionLifetime,
            @ConfigProperty(name = "gateway.oidc.issuer") Optional<URI> issuer,
            @ConfigProperty(name = "gateway.oidc.client-id") Optional<String> clientId,
            @ConfigProperty(name = "gateway.oidc.client-secret") Optional<String> clientSecret,
            @ConfigProperty(name = "gateway.oidc.employer-claim", defaultValue = "employer") String employerClaim,
            @ConfigProperty(name = "gateway.oidc.roles-claim", defaultValue = "roles") String rolesClaim,
            @ConfigProperty(name = "gateway.oidc.scope", defaultValue = "openid profile") String scope,
            @ConfigProperty(name = "gateway.oidc.allow-private-address", defaultValue = "false")
                    boolean allowPrivateAddress) {
        return new LoginSettings(
                realm,
                sessionLifetime,
                issuer,
                clientId,
                clientSecret,
                employerClaim,
                rolesClaim,
                scope,
                allowPrivateAddress);
    }

    @Produces
    @Singleton
    EmployerSettings employers(
            @ConfigProperty(name = "gateway.employers") Optional<Path> file,
            @ConfigProperty(name = "gateway.logos.directory") Optional<Path> logos) {
        return new EmployerSettings(file, logos);
    }

    @Produces
    @Singleton
    FileSettings files(@ConfigProperty(name = "gateway.request.files", defaultValue = "refuse") String choice) {
        return FileSettings.of(choice);
    }

    @Produces
    @Singleton
    TaxonomySettings taxonomies(
            @ConfigProperty(name = "gateway.taxonomy.directory") Optional<Path> directory,
            @ConfigProperty(name = "gateway.taxonomy.upload-limit", defaultValue = "1073741824") long uploadLimit) {
        return new TaxonomySettings(
                directory.orElseGet(() -> Path.of(System.getProperty("jboss.server.data.dir"), "taxonomies")),
                uploadLimit);
    }

    @Produces
    @Singleton
    DeliverySettings delivery(
            @ConfigProperty(name = "gateway.delivery.workers", defaultValue = "32") int workers,
            @ConfigProperty(name = "gateway.delivery.lease", defaultValue = "PT1M") Duration lease,
            @ConfigProperty(name = "gateway.delivery.blind-wait", defaultValue = "PT10M") Duration blindWait,
            @ConfigProperty(name = "gateway.delivery.retry-base", defaultValue = "PT2S") Duration retryBase,
            @ConfigProperty(name = "gateway.delivery.retry-cap", defaultValue = "PT1H") Duration retryCap,
            @ConfigProperty(name = "gateway.delivery.attempts", defaultValue = "15") int attempts,
            @ConfigProperty(name = "gateway.delivery.give-up-after", defaultValue = "P3D") Duration giveUpAfter,
            @ConfigProperty(name = "gateway.delivery.breaker-failures", defaultValue = "5") int failures,
            @ConfigProperty(name = "gateway.delivery.breaker-pause", defaultValue = "PT30S") Duration pause) {
        return new DeliverySettings(
                workers,
                lease,
                blindWait,
                new DeliverySettings.Retry(retryBase, retryCap, attempts, giveUpAfter),
                new DeliverySettings.Breaker(failures, pause));
    }

    @Produces
    @Singleton
    DriftSettings drift(
            @ConfigProperty(name = "gateway.drift.window", defaultValue = "P14D") Duration window,
            @ConfigProperty(name = "gateway.drift.pause", defaultValue = "P2D") Duration pause,
            @ConfigProperty(name = "gateway.drift.sample", defaultValue = "5") int sample) {
        return new DriftSettings(window, pause, sample);
    }

    @Produces
    @Singleton
    MetricsSettings metrics(@ConfigProperty(name = "gateway.metrics.token") Optional<String> token) {
        return new MetricsSettings(token);
    }

    @Produces
    @Singleton
    MailSettings mail(
            @ConfigProperty(name = "gateway.mail.host") Optional<String> host,
            @ConfigProperty(name = "gateway.mail.port") Optional<Integer> port,
            @ConfigProperty(name = "gateway.mail.security", defaultValue = "starttls") String security,
            @ConfigProperty(name = "gateway.mail.user") Optional<String> user,
            @ConfigProperty(name = "gateway.mail.password") Optional<String> password,
            @ConfigProperty(name = "gateway.mail.from") Optional<String> from,
            @ConfigProperty(name = "gateway.mail.reply-to") Optional<String> replyTo,
            @ConfigProperty(name = "gateway.mail.attempts", defaultValue = "10") int attempts,
            @ConfigProperty(name = "gateway.mail.retry-base", defaultValue = "PT1M") Duration retryBase,
            @ConfigProperty(name = "gateway.mail.reminder-before", defaultValue = "PT0S") Duration reminderBefore) {
        var rest = new MailSettings(Optional.empty(), from.orElse(""), replyTo, attempts, retryBase, reminderBefore);
        return MailSettings.of(host, port, security, user, password, rest);
    }

    @Produces
    @Singleton
    CryptographySettings cryptography(
            @ConfigProperty(name = "gateway.cryptography.native", defaultValue = "if-available") String useNative) {
        return CryptographySettings.of(useNative);
    }
}
