package org.vouchgate.acceptance.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.AtsConnector;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.contract.SharedContracts;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.OrderAnswer;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.secret.Secret;

/**
 * Every published signature vector, at the connector that takes such requests. As at the gateway, a request whose key was
 * seen before is refused, whatever its signature says.
 */
class SignatureVectorsTest {

    private static final String FILE = "signature_vectors_open.json";
    private static final String IN_THE_ADDRESS = "secret-of-this-address";

    /** Where a scheme's requests arrive. */
    private record Door(String connector, String method, String operation, String secret) {

        private ReceivesOrders orders() {
            return ServiceLoader.load(AtsConnector.class).stream()
                    .map(ServiceLoader.Provider::get)
                    .filter(one -> one.describe().id().equals(connector))
                    .findFirst()
                    .flatMap(AtsConnector::orders)
                    .orElseThrow();
        }

        private AtsAccount account(Optional<String> value) {
            var known = new Secret(value.orElse(IN_THE_ADDRESS));
            return new AtsAccount("employer-1", connector, Map.of(), Map.of(secret, List.of(known)));
        }
    }

    private static final Map<String, Door> DOORS = Map.of(
            "greenhouse", new Door("greenhouse", "POST", "events", "hook-secret"),
            "greenhouse-assessment", new Door("greenhouse", "GET", "list_tests", "partner-key"),
            "ashby", new Door("ashby", "POST", "webhook", "webhook-secret"),
            "lever", new Door("lever", "POST", "events", "signature-token"),
            "recruitee", new Door("recruitee", "POST", "events", "webhook-secret"),
            "workable", new Door("workable", "POST", "events", "account-token"),
            "standard-webhooks", new Door("generic", "POST", "v1/orders", "inbound-signing-secret"),
            "smartrecruiters-handshake", new Door("smartrecruiters", "POST", IN_THE_ADDRESS + "/events", "url-secret"));

    @Test
    void every_scheme_has_a_connector() {
        assertThat(vectors())
                .isNotEmpty()
                .allSatisfy(vector -> assertThat(DOORS).containsKey(vector.getString("scheme")));
    }

    @TestFactory
    Stream<DynamicTest> every_vector_comes_out_as_marked() {
        var seen = new HashSet<String>();
        return vectors().stream()
                .map(vector -> DynamicTest.dynamicTest(
                        vector.getString("id") + ": " + vector.getString("why"), () -> isAsMarked(vector, seen)));
    }

    private static void isAsMarked(JsonObject vector, Set<String> seen) {
        var door = DOORS.get(vector.getString("scheme"));
        var account = door.account(Optional.of(vector.get("secret"))
                .filter(JsonString.class::isInstance)
                .map(secret -> ((JsonString) secret).getString()));
        var at = Instant.ofEpochSecond(vector.getJsonNumber("now").longValue());

        var inbound = door.orders().receive(request(vector, door), account, at);

        if (vector.getBoolean("stateful", false)) {
            assertThat(genuine(inbound)).isTrue();
            assertThat(seen).as("the key was seen before").contains(key(door, inbound));
        } else {
            assertThat(genuine(inbound)).isEqualTo("accept".equals(vector.getString("expect")));
            seen.add(key(door, inbound));
        }
        vector.getOrDefault("expect_response_headers", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((name, value) -> assertThat(door.orders()
                                .render(inbound, new OrderAnswer.Acknowledged())
                                .headers())
                        .containsEntry(name, ((JsonString) value).getString()));
    }

    /** What a vector is about is not the vendor's order or event, so it may well be malformed behind its signature. */
    private static boolean genuine(Inbound inbound) {
        return !(inbound instanceof Inbound.Rejected rejected
                && (rejected.reason() == Rejection.UNAUTHENTICATED || rejected.reason() == Rejection.STALE));
    }

    private static String key(Door door, Inbound inbound) {
        return door.connector() + " " + (inbound instanceof Inbound.Change change ? change.dedupeKey() : inbound);
    }

    private static InboundRequest request(JsonObject vector, Door door) {
        var headers = new HashMap<String, List<String>>();
        vector.getJsonObject("headers")
                .forEach((name, value) -> headers.put(name, List.of(((JsonString) value).getString())));
        var body = Base64.getDecoder().decode(vector.getString("body_b64"));
        return new InboundRequest(door.method(), door.operation(), Map.of(), headers, body);
    }

    private static List<JsonObject> vectors() {
        var file = SharedContracts.find(FILE);
        assumeTrue(file.isPresent(), "the signature vectors are not beside the repository");
        try (var reader = Json.createReader(Files.newInputStream(file.get()))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
