package org.vouchgate.acceptance.ats;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.api.Reply;
import org.vouchgate.acceptance.line.Candidate;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.DevelopmentKeys;
import org.vouchgate.acceptance.server.Gateways;
import org.vouchgate.acceptance.server.TlsFront;
import org.vouchgate.ats.ashby.AshbyStore;
import org.vouchgate.ats.ashby.FakeAshby;
import org.vouchgate.testkit.ats.FakeLever;

/** Ashby whole, every body both ways held against the vendor's own contract where it is at hand. */
class AshbyIT {

    private static final Recruiting RECRUITING = Recruiting.on(Gateways.shared());
    private static final String PARTNER_KEY = "ashby-partner-key-of-this-employer";
    private static FakeAshby ashby;
    private static TlsFront front;
    private static FakeLever lever;
    private static Connection connection;
    private static Connection toLever;

    @BeforeAll
    static void connect() {
        ashby = new FakeAshby();
        front = TlsFront.before(URI.create(ashby.address()));
        connection = Connection.open(
                RECRUITING.admin(),
                "ashby",
                Map.of("job", RECRUITING.job(), "api", front.at("").toString()),
                Map.of("partner-key", PARTNER_KEY, "api-key", FakeAshby.API_KEY));
        lever = FakeLever.start(DevelopmentKeys.tls());
        toLever = Connection.open(
                RECRUITING.admin(),
                "lever",
                Map.of("perform-as", FakeLever.USER, "api", lever.api().toString()),
                Map.of("api-key", lever.apiKey()));
    }

    @AfterAll
    static void disconnect() {
        toLever.close();
        connection.close();
        lever.close();
        front.close();
        ashby.close();
    }

    @Test
    @DisplayName("2.2: from an order to result, file in three steps and note; the storage fails once, and the last step"
            + " takes effect without an answer")
    void an_order_is_answered_and_the_result_is_seen_there() {
        front.refuse("/storage/.*");
        front.loseAnswer("/candidate.uploadFile");
        var assessment = ordered();

        var asked = Orders.await(RECRUITING, AshbyStore.APPLICATION);
        Candidate.certified().answer(asked);

        Orders.awaitDelivered(asked);
        assertThat(ashby.updates()).last().satisfies(update -> {
            assertThat(update.getString("assessment_id")).isEqualTo(assessment);
            assertThat(update.getJsonObject("assessment_result").getBoolean("value"))
                    .isTrue();
            assertThat(update.getJsonArray("metadata").toString()).contains("Skill: Java");
        });
        assertThat(ashby.files())
                .as("begun again where nothing shows yet, looked for where it may show")
                .singleElement()
                .satisfies(file -> assertThat(file.getString("name")).matches("verification-vg-.+-r1\\.pdf"));
        assertThat(ashby.called().stream().filter("file.createFileUploadHandle"::equals))
                .hasSizeGreaterThan(1);
        assertThat(ashby.notes()).singleElement().asString().contains("Verified", "Summary: verification-vg-");
        assertThat(ashby.violations()).isEmpty();
        assertThat(asked.deliveries())
                .as("what was ordered there is no other system's business")
                .allSatisfy(
                        delivery -> assertThat(delivery.getString("connector")).isEqualTo("ashby"));
    }

    /** The id that the gateway gave the order. */
    private static String ordered() {
        var packages = call("assessment.list", "{}").object().getJsonArray("results");
        var wanted = packages.getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("name").equals("Proof of skills"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(packages));
        var started = call("assessment.start", order(wanted.getString("assessment_type_id")));
        assertThat(started.status()).as(started.toString()).isEqualTo(200);
        var assessment = started.object().getJsonObject("results").getString("assessment_id");
        ashby.ordered(assessment);
        return assessment;
    }

    private static Reply call(String operation, String body) {
        var basic = Base64.getEncoder().encodeToString((PARTNER_KEY + ":").getBytes(StandardCharsets.UTF_8));
        return Api.anonymous(Gateways.shared())
                .send(
                        "POST",
                        "/ats/ashby/" + operation,
                        BodyPublishers.ofString(body),
                        "Authorization",
                        "Basic " + basic,
                        "Content-Type",
                        "application/json");
    }

    private static String order(String type) {
        return Json.createObjectBuilder()
                .add("assessment_type_id", type)
                .add(
                        "candidate",
                        Json.createObjectBuilder()
                                .add("ashby_id", AshbyStore.CANDIDATE)
                                .add("first_name", "Ada")
                                .add("last_name", "Vintertree")
                                .add("email", AshbyStore.EMAIL)
                                .add("ashby_profile_url", "https://app.ashbyhq.com/candidates/1"))
                .add(
                        "application",
                        Json.createObjectBuilder()
                                .add("ashby_id", AshbyStore.APPLICATION)
                                .add("status", "Active"))
                .add(
                        "job",
                        Json.createObjectBuilder()
                                .add("ashby_id", AshbyStore.JOB)
                                .add("name", "Java developer")
                                .add("ashby_job_url", "https://app.ashbyhq.com/jobs/1"))
                .build()
                .toString();
    }
}
