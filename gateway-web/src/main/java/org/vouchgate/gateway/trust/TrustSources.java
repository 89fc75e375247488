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
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vouchgate.credential.fetch.Fetch;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.trust.CertificateStatuses;
import org.vouchgate.credential.trust.RevocationPolicy;
import org.vouchgate.credential.trust.SourceEntry;
import org.vouchgate.credential.trust.TrustFile;
import org.vouchgate.credential.trust.TrustFileReading;
import org.vouchgate.credential.trust.TrustList;
import org.vouchgate.credential.trust.federation.Federation;
import org.vouchgate.credential.trust.federation.LookupTrust;
import org.vouchgate.credential.trust.remote.EtsiJsonList;
import org.vouchgate.credential.trust.remote.EtsiXmlList;
import org.vouchgate.credential.trust.remote.IssuerRegistryList;
import org.vouchgate.credential.trust.remote.RemoteList;
import org.vouchgate.credential.trust.remote.Vical;
import org.vouchgate.credential.trust.revocation.PublishedStatuses;
import org.vouchgate.gateway.employer.Employers;
import org.vouchgate.gateway.platform.GatewaySettings;

/**
 * The trust files, read at start, and the sources elsewhere that they name. What they fetch is shared by all employers.
 * A file with a mistake in it stops the deployment.
 */
@ApplicationScoped
public class TrustSources {

    private static final Duration DOCUMENTS_STAY = Duration.ofMinutes(15);

    @Inject
    GatewaySettings settings;

    @Inject
    Employers employers;

    @Inject
    Fetch fetch;

    private RecentDocuments documents;
    private CertificateStatuses statuses = CertificateStatuses.UNREACHABLE;
    private Configured forEverybody = Configured.NOTHING;
    private Map<String, Configured> byEmployer = Map.of();

    void readEarly(@Observes Startup startup) {
        forEverybody.lists().size();
    }

    @PostConstruct
    void prepare() {
        documents = new RecentDocuments(fetch, DOCUMENTS_STAY);
        statuses = new PublishedStatuses(new RecentDocuments(fetch.forSigned(), DOCUMENTS_STAY));
        forEverybody = configured(settings.trustFiles());
        byEmployer = new HashMap<>();
        try (var directories = Files.list(settings.trustFiles())) {
            directories
                    .filter(Files::isDirectory)
                    .forEach(directory -> byEmployer.put(directory.getFileName().toString(), configured(directory)));
        } catch (IOException e) {
            throw new UncheckedIOException("gateway.trust.directory cannot be read", e);
        }
    }

    /** Where everything is fetched. */
    RecentDocuments documents() {
        return documents;
    }

    /** Where authorities' answers about certificates come from. */
    CertificateStatuses statuses() {
        return statuses;
    }

    /** What the files for everybody say, then those for this employer. */
    Configured of(UUID employer) {
        return employers
                .find(employer)
                .flatMap(known -> Optional.ofNullable(byEmployer.get(known.slug())))
                .map(forEverybody::and)
                .orElse(forEverybody);
    }

    private Configured configured(Path directory) {
        try (var files = Files.list(directory)) {
            var read = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(TrustSources::usable)
                    .toList();
            var lists = read.stream()
                    .map(TrustFileReading.Loaded::list)
                    .filter(list -> !list.anchors().isEmpty() || !list.issuers().isEmpty())
                    .toList();
            var entries =
                    read.stream().flatMap(loaded -> loaded.sources().stream()).toList();
            return new Configured(
                    lists,
                    entries.stream()
                            .map(this::elsewhere)
                            .flatMap(Optional::stream)
                            .toList(),
                    of(entries, SourceEntry.Federation.class)
                            .map(entry -> new Federation(entry, documents))
                            .toList(),
                    of(entries, SourceEntry.LookupRegistry.class)
                            .map(entry -> new LookupTrust(entry, documents))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("gateway.trust.directory cannot be read", e);
        }
    }

    private static TrustFileReading.Loaded usable(Path file) {
        return TrustFile.read(file).fold(loaded -> loaded, unusable -> {
            throw new IllegalStateException(
                    unusable.file() + " cannot be used: " + String.join("; ", unusable.problems()));
        });
    }

    private static <E extends SourceEntry> Stream<E> of(List<SourceEntry> entries, Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }

    private Optional<Elsewhere> elsewhere(SourceEntry entry) {
        return remote(entry).map(list -> new Elsewhere(entry, list));
    }

    private Optional<RemoteList> remote(SourceEntry entry) {
        if (entry instanceof SourceEntry.EtsiList etsi) {
            var format = etsi.xml()
                    ? new EtsiXmlList(etsi.signers(), etsi.services())
                    : new EtsiJsonList(etsi.signers(), etsi.services());
            return Optional.of(
                    new RemoteList(etsi.name(), etsi.url(), etsi.maxAge(), etsi.revocation(), format, documents));
        }
        if (entry instanceof SourceEntry.IssuerRegistry registry) {
            return Optional.of(new RemoteList(
                    registry.name(),
                    registry.url(),
                    registry.maxAge(),
                    RevocationPolicy.NONE,
                    new IssuerRegistryList(registry.types()),
                    documents));
        }
        if (entry instanceof SourceEntry.IacaList iaca) {
            var format = new Vical(iaca.signers());
            return Optional.of(
                    new RemoteList(iaca.name(), iaca.url(), iaca.maxAge(), iaca.revocation(), format, documents));
        }
        return Optional.empty();
    }

    /** A list that somebody else keeps, and how a file describes it. */
    record Elsewhere(SourceEntry entry, RemoteList list) {}

    /** What the files of one directory say. */
    record Configured(
            List<TrustList> lists,
            List<Elsewhere> elsewhere,
            List<Federation> federations,
            List<LookupTrust> registries) {

        private static final Configured NOTHING = new Configured(List.of(), List.of(), List.of(), List.of());

        private Configured and(Configured others) {
            return new Configured(
                    both(lists, others.lists),
                    both(elsewhere, others.elsewhere),
                    both(federations, others.federations),
                    both(registries, others.registries));
        }

        private static <T> List<T> both(List<T> some, List<T> more) {
            return Stream.concat(some.stream(), more.stream()).toList();
        }
    }
}
