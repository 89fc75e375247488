package org.vouchgate.credential.trust.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.Trusting.COLLEGE;
import static org.vouchgate.credential.trust.Trusting.DIPLOMAS;
import static org.vouchgate.credential.trust.Trusting.EVERYTHING;
import static org.vouchgate.credential.trust.Trusting.NOON;
import static org.vouchgate.credential.trust.Trusting.issuedBy;

import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.IssuerTrust;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.IssuerKeyLookup;
import org.vouchgate.credential.key.KeyPolicy;
import org.vouchgate.credential.trust.IssuerTrustContract;
import org.vouchgate.credential.trust.Signers;
import org.vouchgate.credential.trust.SourceEntry;

@DisplayName("OpenID Federation 1.0")
class FederationsTest extends IssuerTrustContract {

    private final TestFederation f = new TestFederation();

    @Override
    protected IssuerTrust source() {
        return f.asked(f.published(f.member(), Json.createObjectBuilder()));
    }

    @Override
    protected Credential vouchedFor() {
        return issuedBy(COLLEGE, KeySource.OPENID_FEDERATION, f.signing.publicKey());
    }

    @Override
    protected Credential ofAStranger() {
        return issuedBy(TestFederation.STRANGER, KeySource.JWT_VC_ISSUER_METADATA);
    }

    @Override
    protected IssuerTrust unreachable() {
        return f.asked(f.federations(PublishedDocuments.nothing().unreachable(COLLEGE + TestFederation.WELL_KNOWN)));
    }

    @Override
    protected Instant now() {
        return NOON;
    }

    @Test
    void a_members_key_comes_from_its_metadata_and_its_name_too() {
        var lookup = f.find(f.published(f.member(), Json.createObjectBuilder()));

        assertThat(lookup).isInstanceOfSatisfying(IssuerKeyLookup.Found.class, found -> {
            assertThat(found.key()).isEqualTo(f.signing.publicKey());
            assertThat(found.issuer().identifier()).isEqualTo(COLLEGE);
            assertThat(found.issuer().name()).contains("Northfield College");
            assertThat(found.issuer().keySource()).isEqualTo(KeySource.OPENID_FEDERATION);
        });
    }

    @Test
    @DisplayName("F3: who gave no key cannot say whose it was")
    void an_issuer_whose_key_is_not_known_leaves_the_question_open() {
        var never = f.published(f.member(), Json.createObjectBuilder());

        assertThat(never.trusts(issuedBy(COLLEGE, KeySource.OPENID_FEDERATION), NOON)
                        .reason())
                .isEqualTo(Reason.TRUST_SOURCE_UNREACHABLE);
    }

    @Test
    void the_answer_expires_with_the_first_statement_of_the_chain() {
        var finding = source().trusts(vouchedFor(), NOON);

        assertThat(finding.asked().get(0).validUntil()).contains(Entity.expires());
        assertThat(finding.asked().get(0).fetchedAt()).contains(NOON);
    }

    @Test
    @DisplayName("F2: a chain in the header needs no traffic")
    void a_chain_that_the_credential_brings_along_is_enough() {
        var federations = f.federations(PublishedDocuments.nothing(), f.entry(Set.of()));
        var header = f.header()
                .add("trust_chain", Json.createArrayBuilder(f.chain(f.member(), Json.createObjectBuilder())))
                .build();

        assertThat(federations.find(Optional.of(COLLEGE), header, NOON)).isInstanceOf(IssuerKeyLookup.Found.class);
        assertThat(federations.trusts(vouchedFor(), NOON).reason()).isEqualTo(Reason.ISSUER_ON_TRUST_LIST);
    }

    @Test
    @DisplayName("F2: hosts that nobody configured are not asked")
    void an_issuer_on_a_host_that_is_not_configured_causes_no_traffic() {
        assertThat(f.find(f.federations(PublishedDocuments.nothing(), f.entry(Set.of("*.example.edu")))))
                .isEqualTo(new IssuerKeyLookup.NotFound(TestFederation.OTHERWISE));
    }

    @Test
    @DisplayName("F4: what a superior's policy takes away is gone")
    void a_policy_narrows_what_a_member_is_trusted_for() {
        var policy = Json.createObjectBuilder()
                .add(
                        "metadata_policy",
                        Json.createObjectBuilder()
                                .add(
                                        "openid_credential_issuer",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "credential_configurations_supported",
                                                        Json.createObjectBuilder()
                                                                .add("value", Json.createObjectBuilder()))));

        assertThat(f.asked(f.published(f.member(), policy))
                        .trusts(vouchedFor(), NOON)
                        .reason())
                .isEqualTo(Reason.ISSUER_NOT_TRUSTED_FOR_TYPE);
    }

    @Test
    @DisplayName("A-107: a member is trusted for what it says it issues, and for nothing else")
    void a_member_is_not_trusted_for_what_its_metadata_does_not_offer() {
        var everything = new SourceEntry.Federation(
                "the Example federation",
                f.anchor.id(),
                new Signers(List.of(), List.of(f.anchor.publicJwk())),
                Set.of("college.example.org", "network.example.edu"),
                Duration.ofDays(1),
                EVERYTHING,
                Set.of());
        f.publish(f.member(), Json.createObjectBuilder());

        assertThat(f.asked(f.federations(f.world, everything))
                        .trusts(ofAnotherType(), NOON)
                        .reason())
                .isEqualTo(Reason.ISSUER_NOT_TRUSTED_FOR_TYPE);
    }

    @Test
    @DisplayName("A-47: an issuer registered for another mechanism cannot get by with a federation")
    void a_federation_is_not_asked_about_issuers_registered_otherwise() {
        KeyPolicy registered = issuer -> Set.of(KeySource.JWT_VC_ISSUER_METADATA);
        var federations = new Federations(
                List.of(new Federation(f.entry(), new RecentDocuments(f.world, Duration.ofMinutes(15)))),
                registered,
                TestFederation.NOBODY);

        assertThat(f.find(federations)).isEqualTo(new IssuerKeyLookup.NotFound(TestFederation.OTHERWISE));
        assertThat(f.world.asked()).isEmpty();
    }

    @Test
    @DisplayName("F3: two federations that give one issuer different keys cannot both be right")
    void federations_that_disagree_on_a_key_leave_none() {
        var otherAnchor = Entity.named("https://other-federation.example.edu");
        var impostor = Entity.named(COLLEGE);
        var theirs = new SourceEntry.Federation(
                "the other federation",
                otherAnchor.id(),
                new Signers(List.of(), List.of(otherAnchor.publicJwk())),
                Set.of("college.example.org"),
                Duration.ofDays(1),
                DIPLOMAS,
                Set.of());
        var documents = new RecentDocuments(f.world, Duration.ofMinutes(15));
        f.publish(
                f.member()
                        .add(
                                "authority_hints",
                                Json.createArrayBuilder().add(f.network.id()).add(otherAnchor.id())),
                Json.createObjectBuilder());
        f.world.with(
                otherAnchor.id() + TestFederation.WELL_KNOWN, TestFederation.TYPE, otherAnchor.authority(List.of()));
        var swapped = otherAnchor
                .about(f.college)
                .add(
                        "metadata",
                        Json.createObjectBuilder()
                                .add(
                                        "openid_credential_issuer",
                                        Json.createObjectBuilder().add("jwks", f.keys(impostor.key()))));
        f.world.with(f.fetch(otherAnchor, COLLEGE), TestFederation.TYPE, otherAnchor.sign(swapped));

        var lookup = f.find(new Federations(
                List.of(new Federation(f.entry(), documents), new Federation(theirs, documents)),
                KeyPolicy.NOBODY_REGISTERED,
                TestFederation.NOBODY));

        assertThat(lookup)
                .isInstanceOfSatisfying(
                        IssuerKeyLookup.NotFound.class,
                        refused -> assertThat(refused.finding().reason()).isEqualTo(Reason.ISSUER_KEY_NOT_BOUND));
    }

    @Test
    void a_trust_mark_that_is_demanded_must_be_the_anchors() {
        var marked = new SourceEntry.Federation(
                "the Example federation",
                f.anchor.id(),
                new Signers(List.of(), List.of(f.anchor.publicJwk())),
                Set.of("college.example.org", "network.example.edu"),
                Duration.ofDays(1),
                DIPLOMAS,
                Set.of("https://federation.example.edu/marks/accredited"));
        f.publish(f.member().add("trust_marks", f.marks(f.anchor)), Json.createObjectBuilder());
        var genuine = f.asked(f.federations(f.world, marked)).trusts(vouchedFor(), NOON);
        f.publish(f.member().add("trust_marks", f.marks(f.college)), Json.createObjectBuilder());
        var selfMade = f.asked(f.federations(f.world, marked)).trusts(vouchedFor(), NOON);

        assertThat(genuine.reason()).isEqualTo(Reason.ISSUER_ON_TRUST_LIST);
        assertThat(selfMade.reason()).isNotEqualTo(Reason.ISSUER_ON_TRUST_LIST);
    }
}
