package org.vouchgate.gateway.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.SubjectBinding;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.credential.TrustAnswer.Kind;
import org.vouchgate.credential.TrustAnswer.Outcome;
import org.vouchgate.credential.fetch.Fetch;
import org.vouchgate.credential.fetch.Fetched;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.jose.PublicJwk;
import org.vouchgate.credential.trust.CredentialTypes;
import org.vouchgate.credential.trust.RegisteredIssuer;
import org.vouchgate.credential.trust.RevocationPolicy;
import org.vouchgate.credential.trust.Signers;
import org.vouchgate.credential.trust.SourceEntry;
import org.vouchgate.credential.trust.TrustList;
import org.vouchgate.credential.trust.federation.Federation;
import org.vouchgate.credential.trust.federation.LookupTrust;
import org.vouchgate.credential.trust.remote.IssuerRegistryList;
import org.vouchgate.credential.trust.remote.RemoteList;
import org.vouchgate.gateway.trust.TrustSources.Configured;
import org.vouchgate.gateway.trust.TrustSources.Elsewhere;
import org.vouchgate.testkit.TestKey;

@DisplayName("Every source of trust says what it is for, when it was fetched, and whether it could be asked")
class TrustStandingsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID EMPLOYER = UUID.randomUUID();
    private static final CredentialTypes BADGES = CredentialTypes.of("OpenBadgeCredential");
    private static final String DID = TestKey.ed25519(new SecureRandom()).didKey();
    private static final Duration DAY = Duration.ofDays(1);
    private static final Signers SIGNERS = new Signers(
            List.of(),
            PublicJwk.read(TestKey.p256(new SecureRandom()).publicJwk()).stream()
                    .toList());

    private final TrustTally tally = new TrustTally();

    @Test
    void every_source_is_shown_in_the_order_in_which_they_are_asked() {
        assertThat(standings(silent()))
                .extracting(SourceView::name, SourceView::kind, SourceView::credentialTypes, SourceView::entries)
                .containsExactly(
                        tuple("the employer's own list", "own-list", List.of(), Optional.of(0)),
                        tuple("the file", "trust-file", List.of("OpenBadgeCredential"), Optional.of(1)),
                        tuple("the registry", "issuer-registry", List.of("OpenBadgeCredential"), Optional.empty()),
                        tuple("the federation", "openid-federation", List.of("OpenBadgeCredential"), Optional.empty()),
                        tuple("the lookup", "issuer-registry", List.of("OpenBadgeCredential"), Optional.empty()));
    }

    @Test
    void a_list_that_was_fetched_says_when_and_how_old_it_is() {
        var registry = registry((address, accept, most) -> document());
        registry.list().at(NOON.minus(Duration.ofMinutes(50)));

        var view = standings(registry).get(2);

        assertThat(view.usable()).isTrue();
        assertThat(view.entries()).contains(1);
        assertThat(view.fetchedAt()).contains(NOON.minus(Duration.ofMinutes(50)));
        assertThat(view.age()).contains("PT50M");
        assertThat(view.problem()).isEmpty();
    }

    @Test
    void a_list_that_could_not_be_fetched_says_why() {
        var registry = silent();
        registry.list().at(NOON);

        var view = standings(registry).get(2);

        assertThat(view.usable()).isFalse();
        assertThat(view.problem())
                .contains(new SourceView.SourceProblem(
                        "trust-source-unreachable", Optional.of("it could not be fetched")));
    }

    @Test
    @DisplayName("R4.7: what a source said to one employer is counted for that employer, and for no other")
    void what_a_source_said_is_counted() {
        ask(Kind.OPENID_FEDERATION, "the federation", Outcome.MATCHED, Reason.ISSUER_ON_TRUST_LIST);
        ask(Kind.OPENID_FEDERATION, "the federation", Outcome.NOT_LISTED, Reason.ISSUER_UNKNOWN);

        var federation = standings(silent()).get(3);

        assertThat(federation.use()).isEqualTo(new SourceView.SourceUse(2, 1, Optional.of(NOON)));
        assertThat(federation.fetchedAt()).contains(NOON.minusSeconds(60));
        assertThat(federation.age()).contains("PT1M");
        assertThat(federation.usable()).isTrue();
        assertThat(tally.by(UUID.randomUUID(), Kind.OPENID_FEDERATION, "the federation")
                        .asked())
                .isZero();
    }

    @Test
    void a_source_that_does_not_answer_says_so_until_it_does() {
        ask(Kind.ISSUER_REGISTRY, "the lookup", Outcome.COULD_NOT_BE_ASKED, Reason.TRUST_SOURCE_UNREACHABLE);
        var during = standings(silent()).get(4);
        ask(Kind.ISSUER_REGISTRY, "the lookup", Outcome.MATCHED, Reason.ISSUER_ON_TRUST_LIST);
        var after = standings(silent()).get(4);

        assertThat(during.usable()).isFalse();
        assertThat(during.problem().orElseThrow().reason()).isEqualTo("trust-source-unreachable");
        assertThat(after.usable()).isTrue();
        assertThat(after.problem()).isEmpty();
    }

    private void ask(Kind kind, String source, Outcome outcome, Reason reason) {
        var finding = reason == Reason.ISSUER_ON_TRUST_LIST
                ? Finding.passed(reason, "Listed")
                : reason == Reason.ISSUER_UNKNOWN
                        ? Finding.failed(reason, "Unknown")
                        : Finding.unknown(reason, "Silent");
        IssuerTrust trust = (credential, at) -> finding.having(List.of(new TrustAnswer(
                source,
                kind,
                outcome,
                reason,
                outcome == Outcome.COULD_NOT_BE_ASKED ? Optional.empty() : Optional.of(NOON.minusSeconds(60)),
                Optional.empty())));
        tally.of(EMPLOYER, trust).trusts(badge(), NOON);
    }

    private List<SourceView> standings(Elsewhere registry) {
        var documents = new RecentDocuments((address, accept, most) -> new Fetched.Unreachable(Optional.empty()), DAY);
        var file = new TrustList(
                "the file", List.of(), List.of(new RegisteredIssuer(DID, BADGES, KeySource.DID_KEY, Optional.empty())));
        var configured = new Configured(
                List.of(file),
                List.of(registry),
                List.of(new Federation(
                        new SourceEntry.Federation(
                                "the federation", "https://f.example", SIGNERS, Set.of(), DAY, BADGES, Set.of()),
                        documents)),
                List.of(new LookupTrust(
                        new SourceEntry.LookupRegistry(
                                "the lookup",
                                URI.create("https://l.example/fetch"),
                                "https://l.example",
                                SIGNERS,
                                DAY,
                                BADGES),
                        documents)));
        var standings = new TrustStandings();
        standings.tally = tally;
        standings.ownLists = new OwnLists() {
            @Override
            TrustList of(UUID employer) {
                return new TrustList(TrustList.OWN, List.of(), List.of());
            }
        };
        standings.sources = new TrustSources() {
            @Override
            Configured of(UUID employer) {
                return configured;
            }
        };
        return standings.of(EMPLOYER, NOON);
    }

    private static Elsewhere silent() {
        return registry((address, accept, most) -> new Fetched.Unreachable(Optional.empty()));
    }

    private static Elsewhere registry(Fetch fetch) {
        var entry = new SourceEntry.IssuerRegistry("the registry", URI.create("https://r.example/r"), DAY, BADGES);
        return new Elsewhere(
                entry,
                new RemoteList(
                        entry.name(),
                        entry.url(),
                        DAY,
                        RevocationPolicy.NONE,
                        new IssuerRegistryList(BADGES),
                        new RecentDocuments(fetch, DAY)));
    }

    private static Fetched document() {
        var registry = Json.createObjectBuilder()
                .add(
                        "registry",
                        Json.createObjectBuilder()
                                .add(DID, Json.createObjectBuilder().add("name", "Northfield College")))
                .build();
        return new Fetched.Document(registry.toString().getBytes(StandardCharsets.UTF_8), "application/json");
    }

    private static Credential badge() {
        return new Credential(
                CredentialFormat.JWT_VC,
                List.of("OpenBadgeCredential"),
                new Issuer(DID, Optional.of(DID), Optional.empty(), KeySource.DID_KEY, List.of()),
                Optional.empty(),
                Optional.empty(),
                SubjectBinding.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                JsonValue.EMPTY_JSON_OBJECT);
    }
}
