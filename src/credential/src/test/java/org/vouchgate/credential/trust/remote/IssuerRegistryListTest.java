package org.vouchgate.credential.trust.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.Trusting.DIPLOMAS;
import static org.vouchgate.credential.trust.Trusting.NOON;
import static org.vouchgate.credential.trust.Trusting.issuedBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.trust.CertificateStatuses;
import org.vouchgate.credential.trust.ChainRule;
import org.vouchgate.credential.trust.IssuerTrustContract;
import org.vouchgate.credential.trust.RegisteredIssuer;
import org.vouchgate.credential.trust.RevocationPolicy;

@DisplayName("Issuer registries")
class IssuerRegistryListTest extends IssuerTrustContract {

    private static final String ADDRESS = "https://registry.example.org/registry.json";
    private static final String REGISTRY = """
            {"meta": {"created": "2020-12-02T02:32:16+0000", "updated": "2021-12-15T18:41:36+0000"},
             "registry": {
               "did:web:college.example.org": {"name": "Northfield College", "url": "https://college.example.org"},
               "did:example:unknown-method": {"name": "Somebody"}}}
            """;

    @Override
    protected IssuerTrust source() {
        return trust(PublishedDocuments.nothing().with(ADDRESS, "application/json", REGISTRY));
    }

    @Override
    protected Credential vouchedFor() {
        return issuedBy("did:web:college.example.org", KeySource.DID_WEB);
    }

    @Override
    protected Credential ofAStranger() {
        return issuedBy("did:web:elsewhere.example.org", KeySource.DID_WEB);
    }

    @Override
    protected IssuerTrust unreachable() {
        return trust(PublishedDocuments.nothing().unreachable(ADDRESS));
    }

    @Override
    protected Instant now() {
        return NOON;
    }

    @Test
    void the_registry_names_issuers_and_says_when_it_was_changed() {
        var reading = (ListReading.Readable) read(REGISTRY);

        assertThat(reading.issuers())
                .extracting(RegisteredIssuer::identifier)
                .containsExactly("did:web:college.example.org");
        assertThat(reading.issuers().get(0).name()).contains("Northfield College");
        assertThat(reading.issuedAt()).contains(Instant.parse("2021-12-15T18:41:36Z"));
    }

    @Test
    void anything_else_is_not_read() {
        assertThat(read("[]"))
                .isEqualTo(ListReading.unreadable("it is no registry of issuers in a form this gateway knows"));
        assertThat(read("{\"registry\": []}")).isInstanceOf(ListReading.Refused.class);
        assertThat(read("<html>")).isInstanceOf(ListReading.Refused.class);
    }

    @Test
    @DisplayName("A-41: being registered under a DID does not help a key of another kind")
    void an_issuer_that_only_claims_a_registered_name_is_refused() {
        var claims = issuedBy("did:web:college.example.org", KeySource.DID_KEY);

        assertThat(source().trusts(claims, NOON).reason()).isEqualTo(Reason.ISSUER_NAME_NOT_BOUND);
    }

    private static ListReading read(String registry) {
        return new IssuerRegistryList(DIPLOMAS).read(registry.getBytes(StandardCharsets.UTF_8), NOON);
    }

    private static IssuerTrust trust(PublishedDocuments world) {
        return new RemoteList(
                        "the Example registry",
                        URI.create(ADDRESS),
                        Duration.ofDays(1),
                        RevocationPolicy.NONE,
                        new IssuerRegistryList(DIPLOMAS),
                        new RecentDocuments(world, Duration.ofMinutes(15)))
                .at(NOON)
                .trust(ChainRule.ROOT_PASSED_OVER, CertificateStatuses.UNREACHABLE);
    }
}
