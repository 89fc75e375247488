package org.vouchgate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.line.College;
import org.vouchgate.acceptance.line.Recruiting;
import org.vouchgate.acceptance.server.GatewayServer;
import org.vouchgate.acceptance.server.Gateways;

/**
 * What the servers wrote into their logs while every other class drove them. Comes last, and proves that it saw something.
 */
@Order(Integer.MAX_VALUE)
class LogsIT {

    /** Anything that looks like a JWT, an SD-JWT, a JWE, a private key or a bearer token. */
    private static final Pattern SECRETS = Pattern.compile(
            "ey[A-Za-z0-9_-]{10,}\\.[A-Za-z0-9_-]{4,}|~WyJ|PRIVATE KEY|\"d\"\\s*:|[Bb]earer [A-Za-z0-9_-]{16,}|whsec_");

    @Test
    @DisplayName("A-119: logs hold ids and outcomes, but no claims, names, tokens or keys")
    void logs_hold_ids_and_outcomes_but_no_claims_names_tokens_or_keys() {
        for (var server : Gateways.running()) {
            var log = server.log();

            assertThat(log).as("the log was written").contains("judged");
            assertThat(words(server)).allSatisfy(word -> assertThat(log).doesNotContain(word));
            assertThat(SECRETS.matcher(log)
                            .results()
                            .map(found -> found.group())
                            .toList())
                    .isEmpty();
        }
    }

    @Test
    void nothing_went_wrong_that_the_gateway_itself_calls_an_error() {
        for (var server : Gateways.running()) {
            assertThat(server.log().lines().filter(line -> line.contains(" ERROR ")))
                    .isEmpty();
        }
    }

    private static List<String> words(GatewayServer server) {
        var words = new ArrayList<>(List.of(
                College.GIVEN_NAME,
                College.FAMILY_NAME,
                Recruiting.CANDIDATE,
                "Certificate in Software Development",
                "Queries, transactions and schema design"));
        var demo = Api.demo(server);
        words.addAll(tokens(demo));
        words.addAll(tokens(demo.getJsonObject("otherEmployer")));
        return words;
    }

    private static List<String> tokens(JsonObject employer) {
        return employer.getJsonObject("tokens").values().stream()
                .map(token -> ((JsonString) token).getString())
                .toList();
    }
}
