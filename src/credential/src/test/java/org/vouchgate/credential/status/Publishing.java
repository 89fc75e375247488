package org.vouchgate.credential.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.StatusReference;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.IssuerKeysByPolicy;
import org.vouchgate.credential.key.ProofKeysByPolicy;
import org.vouchgate.testkit.PublishedDocument;
import org.vouchgate.testkit.TestKey;
import org.vouchgate.testkit.issuer.TestIssuer;

/** An address at which a test publishes a list, and the source under test that reads it. */
final class Publishing {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final SecureRandom CHANCE = new SecureRandom();
    static final URI ADDRESS = URI.create("https://college.example/status/1");
    static final TestIssuer COLLEGE = TestIssuer.didKey(TestKey.p256(CHANCE), CHANCE);
    static final TestIssuer STRANGER = TestIssuer.didKey(TestKey.p256(CHANCE), CHANCE);

    private final AtomicInteger fetches = new AtomicInteger();
    private final StatusLists lists;

    private Publishing(StatusPolicy policy, Supplier<Fetched> publication, X509Certificate... authorities) {
        var documents = new RecentDocuments(
                (address, accept, maxBytes) -> {
                    fetches.incrementAndGet();
                    return address.equals(ADDRESS) ? publication.get() : new Fetched.Unreachable(Optional.of(404));
                },
                Duration.ofHours(1));
        // Every mechanism is allowed, so that a stranger's keys are found and must be told from the issuer's.
        var keys = new IssuerKeysByPolicy(issuer -> Set.of(KeySource.values()), documents);
        var proofKeys = new ProofKeysByPolicy(issuer -> Set.of(KeySource.values()), documents);
        this.lists =
                new StatusLists(documents, new DecodedLists(), keys, proofKeys, Arrays.asList(authorities), policy);
    }

    static Publishing of(PublishedDocument document, X509Certificate... authorities) {
        return new Publishing(StatusPolicy.STRICT, () -> fetched(document), authorities);
    }

    static Publishing of(Supplier<Fetched> publication, X509Certificate... authorities) {
        return new Publishing(StatusPolicy.STRICT, publication, authorities);
    }

    static Publishing withLegacy(PublishedDocument document) {
        return new Publishing(StatusPolicy.WITH_LEGACY, () -> fetched(document));
    }

    static Fetched fetched(PublishedDocument document) {
        return new Fetched.Document(document.body().getBytes(StandardCharsets.UTF_8), document.contentType());
    }

    static Issuer issuer(TestIssuer issuer) {
        var identifier = issuer.identifier().orElseThrow();
        return new Issuer(identifier, Optional.of(identifier), Optional.empty(), KeySource.DID_KEY, List.of());
    }

    static Issuer certified(X509Certificate... chain) {
        return new Issuer(
                chain[0].getSubjectX500Principal().getName(),
                Optional.empty(),
                Optional.empty(),
                KeySource.X5C,
                Arrays.asList(chain));
    }

    Finding statusOf(StatusReference... references) {
        return statusAt(NOON, references);
    }

    Finding statusAt(Instant at, StatusReference... references) {
        return statusOf(issuer(COLLEGE), at, references);
    }

    Finding statusOf(Issuer issuer, Instant at, StatusReference... references) {
        return lists.statusOf(issuer, Arrays.asList(references), at);
    }

    int fetches() {
        return fetches.get();
    }
}
