package org.vouchgate.credential.trust.federation;

import static org.vouchgate.credential.trust.Trusting.CHANCE;
import static org.vouchgate.credential.trust.Trusting.COLLEGE;
import static org.vouchgate.credential.trust.Trusting.DIPLOMA;
import static org.vouchgate.credential.trust.Trusting.DIPLOMAS;
import static org.vouchgate.credential.trust.Trusting.NOON;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.fetch.PublishedDocuments;
import org.vouchgate.credential.fetch.RecentDocuments;
import org.vouchgate.credential.key.IssuerKeyLookup;
import org.vouchgate.credential.key.IssuerKeys;
import org.vouchgate.credential.key.KeyPolicy;
import org.vouchgate.credential.trust.Signers;
import org.vouchgate.credential.trust.SourceEntry;
import org.vouchgate.testkit.TestKey;

/** A small federation: a college below a network below a trust anchor, and how to ask about the college. */
final class TestFederation {

    static final Finding OTHERWISE = Finding.failed(Reason.KEY_MECHANISM_NOT_ALLOWED, "Somebody else's business");
    static final IssuerKeys NOBODY = (claimed, header, at) -> new IssuerKeyLookup.NotFound(OTHERWISE);
    static final String STRANGER = "https://elsewhere.example.com";
    static final String WELL_KNOWN = "/.well-known/openid-federation";
    static final String TYPE = "application/entity-statement+jwt";

    final Entity anchor = Entity.named("https://federation.example.edu");
    final Entity network = Entity.named("https://network.example.edu");
    final Entity college = Entity.named(COLLEGE);
    final TestKey signing = TestKey.p256(CHANCE);
    final PublishedDocuments world = PublishedDocuments.nothing();

    JsonArrayBuilder marks(Entity issuer) {
        var type = "https://federation.example.edu/marks/accredited";
        var mark = issuer.sign(
                Json.createObjectBuilder()
                        .add("iss", anchor.id())
                        .add("sub", COLLEGE)
                        .add("trust_mark_type", type)
                        .add("iat", NOON.getEpochSecond()),
                "trust-mark+jwt");
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("trust_mark_type", type).add("trust_mark", mark));
    }

    JsonObjectBuilder member() {
        return college.about(college)
                .add("authority_hints", Json.createArrayBuilder().add(network.id()))
                .add("metadata", metadata());
    }

    JsonObjectBuilder metadata() {
        return Json.createObjectBuilder()
                .add("federation_entity", Json.createObjectBuilder().add("organization_name", "Northfield College"))
                .add(
                        "openid_credential_issuer",
                        Json.createObjectBuilder()
                                .add("jwks", keys(signing))
                                .add(
                                        "credential_configurations_supported",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "diploma",
                                                        Json.createObjectBuilder()
                                                                .add("vct", DIPLOMA))));
    }

    JsonObject keys(TestKey key) {
        return Json.createObjectBuilder()
                .add(
                        "keys",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder(key.publicJwk()).add("kid", key.thumbprint())))
                .build();
    }

    List<String> chain(JsonObjectBuilder member, JsonObjectBuilder policies) {
        return List.of(
                college.sign(member),
                network.sign(network.about(college)),
                anchor.sign(anchor.about(network).addAll(policies)),
                anchor.authority(List.of()));
    }

    void publish(JsonObjectBuilder member, JsonObjectBuilder policies) {
        var statements = chain(member, policies);
        world.with(COLLEGE + WELL_KNOWN, TYPE, statements.get(0));
        world.with(network.id() + WELL_KNOWN, TYPE, network.authority(List.of(anchor.id())));
        world.with(fetch(network, COLLEGE), TYPE, statements.get(1));
        world.with(anchor.id() + WELL_KNOWN, TYPE, statements.get(3));
        world.with(fetch(anchor, network.id()), TYPE, statements.get(2));
    }

    Federations published(JsonObjectBuilder member, JsonObjectBuilder policies) {
        publish(member, policies);
        return federations(world);
    }

    String fetch(Entity authority, String subject) {
        return authority.id() + "/fetch?sub=" + URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }

    IssuerKeyLookup brought(List<String> statements) {
        var header =
                header().add("trust_chain", Json.createArrayBuilder(statements)).build();
        return federations(PublishedDocuments.nothing(), entry(Set.of())).find(Optional.of(COLLEGE), header, NOON);
    }

    Federations asked(Federations federations) {
        find(federations);
        federations.find(Optional.of(STRANGER), header().build(), NOON);
        return federations;
    }

    IssuerKeyLookup find(Federations federations) {
        return federations.find(Optional.of(COLLEGE), header().build(), NOON);
    }

    JsonObjectBuilder header() {
        return Json.createObjectBuilder().add("alg", "ES256").add("kid", signing.thumbprint());
    }

    Federations federations(PublishedDocuments published) {
        return federations(published, entry());
    }

    Federations federations(PublishedDocuments published, SourceEntry.Federation... entries) {
        var documents = new RecentDocuments(published, Duration.ofMinutes(15));
        return new Federations(
                Stream.of(entries)
                        .map(entry -> new Federation(entry, documents))
                        .toList(),
                KeyPolicy.NOBODY_REGISTERED,
                NOBODY);
    }

    SourceEntry.Federation entry() {
        return entry(Set.of("college.example.org", "network.example.edu"));
    }

    SourceEntry.Federation entry(Set<String> hosts) {
        return entry(hosts, Duration.ofDays(1));
    }

    SourceEntry.Federation entry(Duration maxAge) {
        return entry(entry().hosts(), maxAge);
    }

    private SourceEntry.Federation entry(Set<String> hosts, Duration maxAge) {
        return new SourceEntry.Federation(
                "the Example federation",
                anchor.id(),
                new Signers(List.of(), List.of(anchor.publicJwk())),
                hosts,
                maxAge,
                DIPLOMAS,
                Set.of());
    }
}
