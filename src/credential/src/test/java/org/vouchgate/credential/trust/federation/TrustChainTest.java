package org.vouchgate.credential.trust.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.COLLEGE;
import static org.vouchgate.credential.trust.Trusting.NOON;

import jakarta.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.credential.key.IssuerKeyLookup;
import org.vouchgate.testkit.TestKey;

@DisplayName("OpenID Federation 1.0, trust chains")
class TrustChainTest {

    private final TestFederation f = new TestFederation();

    @Test
    @DisplayName("F1: an anchor that publishes other keys than the configured ones is not the anchor")
    void a_chain_to_an_impostor_of_the_anchor_is_refused() {
        var impostor = Entity.named(f.anchor.id());
        var federations = f.federations(PublishedDocuments.nothing(), f.entry(Set.of()));
        var forged = List.of(
                f.college.sign(f.member()),
                f.network.sign(f.network.about(f.college)),
                impostor.sign(impostor.about(f.network)));
        var header =
                f.header().add("trust_chain", Json.createArrayBuilder(forged)).build();

        assertThat(federations.find(Optional.of(COLLEGE), header, NOON))
                .isEqualTo(new IssuerKeyLookup.NotFound(TestFederation.OTHERWISE));
    }

    @Test
    void a_chain_with_a_statement_signed_by_somebody_else_is_refused() {
        var thief = new Entity(f.network.id(), TestKey.p256(CHANCE));
        var forged = List.of(
                f.college.sign(f.member()),
                thief.sign(f.network.about(f.college)),
                f.anchor.sign(f.anchor.about(f.network)));

        assertThat(f.brought(forged)).isEqualTo(new IssuerKeyLookup.NotFound(TestFederation.OTHERWISE));
    }

    @Test
    @DisplayName("A-41: another entity's chain does not help")
    void a_chain_about_somebody_else_is_refused() {
        var other = Entity.named("https://other.example.org");
        var otherChain = List.of(
                other.sign(other.about(other).add("metadata", f.metadata())),
                f.network.sign(f.network.about(other)),
                f.anchor.sign(f.anchor.about(f.network)));

        assertThat(f.brought(otherChain)).isEqualTo(new IssuerKeyLookup.NotFound(TestFederation.OTHERWISE));
    }

    @Test
    void an_expired_statement_breaks_the_chain() {
        var expired = f.network.about(f.college).add("exp", NOON.getEpochSecond());
        var statements =
                List.of(f.college.sign(f.member()), f.network.sign(expired), f.anchor.sign(f.anchor.about(f.network)));

        assertThat(f.brought(statements)).isEqualTo(new IssuerKeyLookup.NotFound(TestFederation.OTHERWISE));
    }

    @Test
    void a_token_of_another_class_is_no_statement() {
        var statements = List.of(
                f.college.sign(f.member(), "JWT"),
                f.network.sign(f.network.about(f.college)),
                f.anchor.sign(f.anchor.about(f.network)));

        assertThat(f.brought(statements)).isEqualTo(new IssuerKeyLookup.NotFound(TestFederation.OTHERWISE));
    }

    @Test
    void a_constraint_on_the_length_of_the_path_is_kept() {
        var constrained = f.anchor
                .about(f.network)
                .add("constraints", Json.createObjectBuilder().add("max_path_length", 0));
        var statements = List.of(
                f.college.sign(f.member()), f.network.sign(f.network.about(f.college)), f.anchor.sign(constrained));

        assertThat(f.brought(statements)).isEqualTo(new IssuerKeyLookup.NotFound(TestFederation.OTHERWISE));
    }

    @Test
    void a_constraint_on_names_is_kept() {
        var constrained = f.anchor
                .about(f.network)
                .add(
                        "constraints",
                        Json.createObjectBuilder()
                                .add(
                                        "naming_constraints",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "permitted",
                                                        Json.createArrayBuilder()
                                                                .add(".example.edu"))));
        var statements = List.of(
                f.college.sign(f.member()), f.network.sign(f.network.about(f.college)), f.anchor.sign(constrained));

        assertThat(f.brought(statements)).isEqualTo(new IssuerKeyLookup.NotFound(TestFederation.OTHERWISE));
    }
}
