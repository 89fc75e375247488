package org.vouchgate.gateway.trust;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vouchgate.credential.CredentialJudge;
import org.vouchgate.credential.badge.BadgeEnclosures;
import org.vouchgate.credential.fetch.Fetch;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.DidHolderKeys;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.credential.sdjwt.SdJwtVcVerifier;
import org.vouchgate.credential.status.StatusLists;
import org.vouchgate.credential.trust.ChainRule;
import org.vouchgate.credential.trust.CombinedTrust;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.NameRule;
import org.vouchgate.credential.trust.RegisteredIssuer;
import org.vouchgate.credential.trust.RegistryKeyPolicy;
import org.vouchgate.credential.trust.TrustAnchor;
import org.vouchgate.credential.trust.TrustAnchors;
import org.vouchgate.credential.trust.TrustFile;
import org.vouchgate.credential.trust.TrustList;
import org.vouchgate.credential.w3c.JwtVcVerifier;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.platform.GatewaySettings;

/**
 * Puts a judge together for each employer: which formats, whom to trust, where status comes from. By hand, so that no
 * jar can add a trust anchor.
 */
@ApplicationScoped
public class Judges {

    private static final Duration DOCUMENTS_STAY = Duration.ofMinutes(15);

    @Inject
    GatewaySettings settings;

    @Inject
    TrustRegister register;

    @Inject
    Employers employers;

    @Inject
    Fetch fetch;

    private RecentDocuments documents;
    private List<TrustList> forEverybody = List.of();
    private Map<String, List<TrustList>> byEmployer = Map.of();

    void readEarly(@Observes Startup startup) {
        forEverybody.size();
    }

    @PostConstruct
    void prepare() {
        documents = new RecentDocuments(fetch, DOCUMENTS_STAY);
        forEverybody = lists(settings.trustFiles());
        byEmployer = new HashMap<>();
        try (var directories = Files.list(settings.trustFiles())) {
            directories
                    .filter(Files::isDirectory)
                    .forEach(directory -> byEmployer.put(directory.getFileName().toString(), lists(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException("gateway.trust.directory cannot be read", e);
        }
    }

    /**
     * The judge for one employer, with the trust it has at this moment.
     *
     * @param strictChains whether a trust anchor inside a certificate chain is refused, as HAIP demands
     */
    public CredentialJudge of(UUID employer, boolean strictChains) {
        var lists = trusted(employer);
        var rule = strictChains ? ChainRule.ROOT_REFUSED : ChainRule.ROOT_PASSED_OVER;
        var keys = new IssuerKeysByPolicy(new RegistryKeyPolicy(lists), documents);
        return new CredentialJudge(
                List.of(new SdJwtVcVerifier(keys), new JwtVcVerifier(keys, new DidHolderKeys(documents))),
                CombinedTrust.of(lists, rule),
                new StatusLists(documents, keys, authorities(lists)),
                new BadgeEnclosures());
    }

    /** What the employer's lists call the issuers on them, by identifier. */
    public Map<String, String> namesKnownTo(UUID employer) {
        var names = new HashMap<String, String>();
        for (var list : trusted(employer)) {
            for (var issuer : list.issuers()) {
                issuer.name().ifPresent(name -> names.putIfAbsent(issuer.identifier(), name));
            }
        }
        return names;
    }

    private static List<X509Certificate> authorities(List<TrustList> lists) {
        return lists.stream()
                .flatMap(list -> list.anchors().stream())
                .map(TrustAnchor::certificate)
                .toList();
    }

    private List<TrustList> trusted(UUID employer) {
        var lists = new ArrayList<TrustList>();
        lists.add(own(employer));
        lists.addAll(forEverybody);
        employers.find(employer).ifPresent(known -> lists.addAll(byEmployer.getOrDefault(known.slug(), List.of())));
        return lists;
    }

    private TrustList own(UUID employer) {
        var anchors = register.anchors(employer).stream().map(this::anchor).toList();
        var issuers = register.issuers(employer).stream()
                .map(issuer -> new RegisteredIssuer(
                        issuer.identifier(),
                        new CredentialTypes(Set.copyOf(issuer.credentialTypes())),
                        TrustIssuers.keySource(issuer.keySource()).orElseThrow(),
                        issuer.name()))
                .toList();
        return new TrustList(TrustList.OWN, anchors, issuers);
    }

    private TrustAnchor anchor(TrustedAnchor stored) {
        var certificate = TrustAnchors.parsePem(stored.pem())
                .fold(usable -> usable.certificates().get(0), unusable -> {
                    throw new IllegalStateException("a stored anchor cannot be read any more: " + stored.id());
                });
        return new TrustAnchor(
                certificate, new CredentialTypes(Set.copyOf(stored.credentialTypes())), NameRule.NONE, Set.of());
    }

    private static List<TrustList> lists(Path directory) {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> TrustFile.read(file).fold(loaded -> loaded.list(), unusable -> {
                        throw new IllegalStateException(
                                unusable.file() + " cannot be used: " + String.join("; ", unusable.problems()));
                    }))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("gateway.trust.directory cannot be read", e);
        }
    }
}
