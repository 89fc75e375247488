package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.acceptance.server.Database;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.LoopbackSite;
import org.vouchgate.testkit.issuer.TestIssuer;

/** Credentials that lists kept elsewhere vouch for, and what the result says about those lists. */
class TrustSourcesIT {

    private static final Instant STARTED = Instant.now();

    private static LoopbackSite site;
    private static Governance governance;
    private static GatewayServer server;
    private static Recruiting recruiting;

    @BeforeAll
    static void open(@TempDir Path directory) throws IOException {
        site = LoopbackSite.start();
        governance = new Governance(site.at("/lists/providers.jws"));
        site.publish("/lists/providers.jws", governance.list());
        Files.writeString(directory.resolve("elsewhere.json"), governance.trustFile());
        server = GatewayServer.start(
                "trust-sources", Database.h2(), Map.of("gateway.trust.directory", directory.toString()));
        recruiting = Recruiting.on(server);
    }

    @AfterAll
    static void close() throws IOException {
        try (var stopped = server) {
            stopped.stop();
        } finally {
            site.close();
        }
    }

    @Test
    @DisplayName(
            "A credential below an authority on an ETSI trusted list is accepted, and the result names list and hour")
    void a_trusted_list_vouches() {
        var asked = answered(governance.listedCollege());

        assertThat(asked.state()).isEqualTo("verified");
        var sources =
                askedSources(asked.assessment().getJsonArray("credentials").getJsonObject(0));
        assertThat(sources)
                .extracting(source -> source.getString("source"), source -> source.getString("outcome"))
                .contains(
                        tuple("the employer's own list", "not-listed"),
                        tuple(Governance.LIST, "matched"),
                        tuple(Governance.FEDERATION, "not-listed"));
        assertFetchedNow(named(sources, Governance.LIST), "fetchedAt");
        assertThat(named(sources, Governance.LIST)).containsKey("validUntil");
        var standing = named(standings(), Governance.LIST);
        assertThat(standing.getBoolean("usable")).isTrue();
        assertThat(standing.getInt("entries")).isEqualTo(1);
        assertThat(standing.getJsonObject("use").getInt("matched")).isPositive();
        assertFetchedNow(standing, "fetchedAt");
    }

    @Test
    @DisplayName("A credential with an OpenID Federation chain is accepted, and the result names federation and hour")
    void a_federation_vouches() {
        var asked = answered(governance.memberCollege(), governance::withChain);

        assertThat(asked.state()).isEqualTo("verified");
        var credential = asked.assessment().getJsonArray("credentials").getJsonObject(0);
        assertThat(credential.getJsonObject("issuer").getString("keySource")).isEqualTo("openid-federation");
        var said = named(askedSources(credential), Governance.FEDERATION);
        assertThat(said.getString("outcome")).isEqualTo("matched");
        assertThat(said.getString("kind")).isEqualTo("openid-federation");
        assertFetchedNow(said, "fetchedAt");
        assertThat(said).containsKey("validUntil");
        var look = recruiting.recruiter().post(asked.path() + "/recheck", JsonValue.EMPTY_JSON_OBJECT);
        assertThat(look.object().getBoolean("changed"))
                .as("who may not be asked again changes nothing")
                .isFalse();
        assertThat(asked.state()).isEqualTo("verified");
    }

    @Test
    @DisplayName("A-77: the same credential without its chain has no key that anybody vouches for")
    void without_its_chain_a_member_is_a_stranger() {
        var asked = answered(governance.memberCollege());

        assertThat(asked.state()).isEqualTo("not_verified");
        assertThat(asked.failures()).containsExactly("key-mechanism-not-allowed");
    }

    @Test
    @DisplayName("2.9 CLR 7: of a record every credential is judged by its own issuer, and told as a tree")
    void a_record_is_told_as_a_tree() {
        var publisher = LearnerRecord.publisher();
        created("/api/v1/trust/issuers", entry(publisher));
        var learner = College.holderKey();
        var record = LearnerRecord.of(
                publisher, learner, College.badge(learner).jwt(), LearnerRecord.strangersBadge(learner));
        var asked = recruiting.ask(request -> request.add("acceptFiles", true));
        var browser = new Browser(server);
        browser.begin(asked.opened().getString("candidateUrl"));

        var reply = browser.handIn(asked, record.getBytes(StandardCharsets.UTF_8));

        assertThat(reply.status()).as(reply.text()).isEqualTo(303);
        assertThat(asked.state()).isEqualTo("verified");
        var whole = asked.assessment().getJsonArray("credentials").getJsonObject(0);
        assertThat(whole.getString("assurance")).isEqualTo("partly-verified");
        assertThat(whole.getJsonArray("parts").getValuesAs(JsonObject.class))
                .extracting(
                        part -> part.getString("role"),
                        part -> part.getJsonObject("credential").getString("verdict"),
                        part -> part.getJsonObject("credential").getString("assurance"))
                .containsExactly(
                        tuple("embedded-credential", "accepted", "verified"),
                        tuple("embedded-credential", "rejected", "unverifiable"));
        var inside = whole.getJsonArray("parts").getJsonObject(0).getJsonObject("credential");
        assertThat(named(askedSources(inside), "the employer's own list").getString("outcome"))
                .isEqualTo("matched");
        var stranger = whole.getJsonArray("parts").getJsonObject(1).getJsonObject("credential");
        assertThat(askedSources(stranger))
                .extracting(source -> source.getString("outcome"))
                .containsOnly("not-listed");
        assertThat(skillParts(asked))
                .as("skills are read where they were verified")
                .contains("/credentialSubject/verifiableCredential/0")
                .doesNotContain("/credentialSubject/verifiableCredential/1");
    }

    @Test
    @DisplayName("R4.6: an issuer cannot be relied on without saying for what, and by which rule for names")
    void the_api_demands_what_a_trust_file_demands() {
        var admin = recruiting.admin();
        var pem = Json.createObjectBuilder().add("pem", College.anchorPem());

        assertThat(admin.post("/api/v1/trust/anchors", pem.build()).status()).isEqualTo(400);
        var policy = admin.put("/api/v1/trust/policy", revocation("required"));

        assertThat(policy.object().getString("revocation")).isEqualTo("required");
        assertThat(admin.get("/api/v1/trust/policy").object().getString("revocation"))
                .isEqualTo("required");
        admin.put("/api/v1/trust/policy", revocation("if-published"));
    }

    private static JsonObject revocation(String policy) {
        return Json.createObjectBuilder().add("revocation", policy).build();
    }

    private static Asked answered(TestIssuer issuer) {
        return answered(issuer, header -> header);
    }

    private static Asked answered(TestIssuer issuer, UnaryOperator<JsonObject> header) {
        var candidate = Candidate.without();
        candidate.receive(
                College.certificate(issuer, candidate.key()).alterHeader(header).issue());
        var asked = recruiting.ask(request -> request.add("template", "skill-certificate"));
        candidate.answer(asked);
        return asked;
    }

    private static List<JsonObject> askedSources(JsonObject credential) {
        return credential.getJsonArray("findings").getValuesAs(JsonObject.class).stream()
                .filter(finding -> finding.getString("check").equals("issuer-trust"))
                .flatMap(finding -> finding.getJsonArray("asked").getValuesAs(JsonObject.class).stream())
                .toList();
    }

    private static List<JsonObject> standings() {
        return recruiting.admin().get("/api/v1/trust/sources").array().getValuesAs(JsonObject.class).stream()
                .map(standing -> Json.createObjectBuilder(standing)
                        .add("source", standing.getString("name"))
                        .build())
                .toList();
    }

    private static JsonObject named(List<JsonObject> sources, String name) {
        return sources.stream()
                .filter(source -> source.getString("source").equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not among " + sources));
    }

    private static void assertFetchedNow(JsonObject source, String member) {
        assertThat(Instant.parse(source.getString(member))).isBetween(STARTED, Instant.now());
    }

    private static List<String> skillParts(Asked asked) {
        return asked
                .assessment()
                .getJsonObject("skills")
                .getJsonArray("evidence")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(evidence -> evidence.getJsonObject("credential").getString("part"))
                .toList();
    }

    private static JsonObject entry(TestIssuer publisher) {
        return Json.createObjectBuilder()
                .add("identifier", publisher.identifier().orElseThrow())
                .add("credentialTypes", Json.createArrayBuilder().add("ClrCredential"))
                .build();
    }

    private static void created(String path, JsonObject wanted) {
        var reply = recruiting.admin().post(path, wanted);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
    }
}
