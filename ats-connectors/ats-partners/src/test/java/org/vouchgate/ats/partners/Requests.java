package org.vouchgate.ats.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.ReceivesOrders;
import org.vouchgate.ats.contract.Reports;
import org.vouchgate.ats.contract.SharedContracts;
import org.vouchgate.ats.order.BearerKey;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.InboundRequest;
import org.vouchgate.ats.order.Rejection;
import org.vouchgate.ats.secret.Secret;

/** What vendors send. */
final class Requests {

    static final Secret KEY = new Secret("inbound-key-of-the-employer");

    private Requests() {}

    static InboundRequest keyed(String method, String operation, String body) {
        return with(method, operation, Map.of("Authorization", BearerKey.header(KEY)), body);
    }

    static InboundRequest with(String method, String operation, Map<String, String> headers, String body) {
        var lists = new HashMap<String, List<String>>();
        headers.forEach((name, value) -> lists.put(name, List.of(value)));
        return new InboundRequest(method, operation, Map.of(), lists, body.getBytes(StandardCharsets.UTF_8));
    }

    static Rejection reason(Inbound inbound) {
        assertThat(inbound).isInstanceOf(Inbound.Rejected.class);
        return ((Inbound.Rejected) inbound).reason();
    }

    /** Holds the published vectors of one scheme against what a connector makes of them. */
    static void tryVectors(String scheme, ReceivesOrders orders, String secretName) throws IOException {
        var file = SharedContracts.find("signature_vectors_open.json");
        assumeTrue(file.isPresent(), "the signature vectors are not beside the repository");
        try (var reader = Json.createReader(Files.newInputStream(file.get()))) {
            var vectors = reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(vector -> scheme.equals(vector.getString("scheme")))
                    .toList();

            assertThat(vectors)
                    .isNotEmpty()
                    .allSatisfy(vector -> assertThat(accepted(vector, orders, secretName))
                            .as("%s", vector.getString("why"))
                            .isEqualTo("accept".equals(vector.getString("expect"))));
        }
    }

    private static boolean accepted(JsonObject vector, ReceivesOrders orders, String secretName) {
        var headers = new HashMap<String, List<String>>();
        vector.getJsonObject("headers")
                .forEach((name, value) -> headers.put(name, List.of(((JsonString) value).getString())));
        var request = new InboundRequest(
                "POST", "events", Map.of(), headers, Base64.getDecoder().decode(vector.getString("body_b64")));
        var account = new AtsAccount(
                "employer-1", "any", Map.of(), Map.of(secretName, List.of(new Secret(vector.getString("secret")))));
        return !(orders.receive(request, account, Reports.NOON) instanceof Inbound.Rejected);
    }
}
