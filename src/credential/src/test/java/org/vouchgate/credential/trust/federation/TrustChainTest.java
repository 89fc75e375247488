package org.vouchgate.credential.trust.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.COLLEGE;
import static org.vouchgate.credential.trust.Trusting.NOON;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.credential.key.IssuerKeyLookup;
import org.vouchgate.testkit.Jws;
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
    @DisplayName("F1: naming the right key is not signing with it")
    void a_chain_with_forged_signatures_is_refused() {
        var genuine = f.chain(f.member(), Json.createObjectBuilder());

        assertThat(f.brought(genuine)).isInstanceOf(IssuerKeyLookup.Found.class);
        for (int i = 0; i < 3; i++) {
            var forged = new ArrayList<>(genuine);
            forged.set(i, Jws.corrupt(genuine.get(i)));
            assertThat(f.brought(forged))
                    .as("statement %d", i)
                    .isEqualTo(new IssuerKeyLookup.NotFound(TestFederation.OTHERWISE));
        }
    }

    @Test
    @DisplayName("F1: of the keys an entity has, the one that is named must have signed")
    void a_statement_signed_with_another_key_than_it_names_is_refused() {
        var second = Entity.named(f.network.id());
        var both = Json.createObjectBuilder()
                .add("keys", Json.createArrayBuilder().add(f.network.jwk()).add(second.jwk()));
        var misnamed = Jws.sign(
                Json.createObjectBuilder()
                        .add("typ", "entity-statement+jwt")
                        .add("kid", f.network.key().thumbprint())
                        .build(),
                f.network.about(f.college).build(),
                second.key());
        var anchors = f.anchor.sign(f.anchor.about(f.network).add("jwks", both));

        assertThat(f.brought(List.of(f.college.sign(f.member()), second.sign(second.about(f.college)), anchors)))
                .isInstanceOf(IssuerKeyLookup.Found.class);
        assertThat(f.brought(List.of(f.college.sign(f.member()), misnamed, anchors)))
                .isEqualTo(new IssuerKeyLookup.NotFound(TestFederation.OTHERWISE));
    }

    @Test
    void a_statement_from_the_future_breaks_the_chain() {
        var soon = f.network.about(f.college).add("iat", NOON.plusSeconds(60).getEpochSecond());
        var later = f.network.about(f.college).add("iat", NOON.plusSeconds(61).getEpochSecond());

        assertThat(f.brought(below(f.network.sign(soon)))).isInstanceOf(IssuerKeyLookup.Found.class);
        assertThat(f.brought(below(f.network.sign(later))))
                .isEqualTo(new IssuerKeyLookup.NotFound(TestFederation.OTHERWISE));
    }

    @Test
    void a_statement_that_demands_what_is_not_understood_breaks_the_chain() {
        var demanding =
                f.network.about(f.college).add("crit", Json.createArrayBuilder().add("jti"));

        assertThat(f.brought(below(f.network.sign(demanding))))
                .isEqualTo(new IssuerKeyLookup.NotFound(TestFederation.OTHERWISE));
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'max_path_length':1}",
                "{'max_path_length':5}",
                "{'allowed_entity_types':['openid_relying_party','openid_credential_issuer']}",
                "{'naming_constraints':{'permitted':['.example.org']}}",
                "{'naming_constraints':{'permitted':['other.example.com','college.example.org']}}",
                "{'naming_constraints':{'excluded':['.college.example.org','example.org','xcollege.example.org']}}",
                "{}"
            })
    @DisplayName("F4: constraints that are kept are no obstacle")
    void a_chain_within_its_constraints_is_taken(String constraints) {
        assertThat(constrained(constraints)).isInstanceOf(IssuerKeyLookup.Found.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'max_path_length':0}",
                "{'max_path_length':'5'}",
                "{'allowed_entity_types':['openid_relying_party']}",
                "{'allowed_entity_types':[]}",
                "{'allowed_entity_types':[1]}",
                "{'allowed_entity_types':'openid_credential_issuer'}",
                "{'naming_constraints':{'permitted':['.example.edu']}}",
                "{'naming_constraints':{'permitted':['.college.example.org']}}",
                "{'naming_constraints':{'permitted':['example.org']}}",
                "{'naming_constraints':{'permitted':[]}}",
                "{'naming_constraints':{'permitted':'.example.org'}}",
                "{'naming_constraints':{'excluded':['.example.org']}}",
                "{'naming_constraints':{'excluded':['college.example.org']}}",
                "{'naming_constraints':{'permitted':['.example.org'],'excluded':['college.example.org']}}",
                "{'naming_constraints':{'excluded':'.example.com'}}",
                "{'naming_constraints':['.example.com']}",
                "[]"
            })
    @DisplayName("F4: constraints bind everybody below, and what cannot be read as a constraint binds too")
    void a_chain_that_breaks_a_constraint_is_refused(String constraints) {
        assertThat(constrained(constraints)).isEqualTo(new IssuerKeyLookup.NotFound(TestFederation.OTHERWISE));
    }

    @Test
    @DisplayName("F4: the nearer superior's constraints bind too")
    void a_constraint_of_an_intermediate_is_kept() {
        var strict = f.network.about(f.college).add("constraints", json("{'naming_constraints':{'permitted':[]}}"));
        var shallow = f.network.about(f.college).add("constraints", json("{'max_path_length':0}"));

        assertThat(f.brought(below(f.network.sign(strict))))
                .isEqualTo(new IssuerKeyLookup.NotFound(TestFederation.OTHERWISE));
        assertThat(f.brought(below(f.network.sign(shallow)))).isInstanceOf(IssuerKeyLookup.Found.class);
    }

    @Test
    @DisplayName("A-41: what a superior says about an entity is not what the entity says")
    void a_chain_without_the_entitys_own_word_is_refused() {
        var statements = List.of(f.network.sign(f.network.about(f.college)), f.anchor.sign(f.anchor.about(f.network)));

        var chain = TrustChain.read(Json.createArrayBuilder(statements).build(), NOON);

        assertThat(chain.orElseThrow().isSound(f.anchor.id(), List.of(f.anchor.publicJwk())))
                .isFalse();
    }

    @Test
    @DisplayName("A-72: a chain has a limit, which is six statements")
    void a_chain_that_is_too_short_or_too_long_is_not_read() {
        var statement = f.college.sign(f.member());
        var above = f.network.sign(f.network.about(f.college));

        assertThat(TrustChain.read(chain(List.of(statement)), NOON)).isEmpty();
        assertThat(TrustChain.read(chain(List.of(statement, above)), NOON)).isPresent();
        assertThat(TrustChain.read(chain(List.of(statement, above, above, above, above, above)), NOON))
                .isPresent();
        assertThat(TrustChain.read(chain(List.of(statement, above, above, above, above, above, above)), NOON))
                .isEmpty();
        assertThat(TrustChain.read(
                        Json.createArrayBuilder(List.of(statement, above))
                                .add(1)
                                .build(),
                        NOON))
                .isEmpty();
    }

    private IssuerKeyLookup constrained(String constraints) {
        var anchors = f.anchor.about(f.network).add("constraints", json(constraints));
        return f.brought(List.of(
                f.college.sign(f.member()), f.network.sign(f.network.about(f.college)), f.anchor.sign(anchors)));
    }

    private List<String> below(String networks) {
        return List.of(f.college.sign(f.member()), networks, f.anchor.sign(f.anchor.about(f.network)));
    }

    private static JsonArray chain(List<String> statements) {
        return Json.createArrayBuilder(statements).build();
    }

    private static JsonValue json(String text) {
        try (var reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return reader.readValue();
        }
    }
}
