package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.api.Reply;
import org.vouchgate.acceptance.server.Gateways;

/** Wallets that speak the VC-API and no OpenID4VP, the way the Learner Credential Wallet does. */
class ExchangeIT {

    private static final Pattern LINK = Pattern.compile("href=\"dccrequest://request\\?request=([^\"]+)\"");

    private final Recruiting recruiting = Recruiting.on(Gateways.shared());
    private final Api wallet = Api.anonymous(Gateways.shared());
    private final LinkedBadge badge = new LinkedBadge();

    @Test
    @DisplayName("FM-05: a badge presented in an exchange is verified, and its holder has proved that it is theirs")
    void an_exchange_goes_from_the_link_to_the_report() {
        var asked = recruiting.ask(request -> request.add("acceptFiles", true));
        var exchange = exchange(asked);

        var wanted = say(exchange, JsonValue.EMPTY_JSON_OBJECT).object().getJsonObject("verifiablePresentationRequest");
        var reply = present(exchange, wanted.getString("challenge"), wanted.getString("domain"), 1);

        assertThat(wanted.getString("domain"))
                .isEqualTo(Gateways.shared().address().toString());
        assertThat(wanted.getJsonArray("query").getValuesAs(JsonObject.class))
                .extracting(query -> query.getString("type"))
                .containsExactly("QueryByExample", "DIDAuthentication");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        assertThat(reply.object()).isEmpty();
        assertThat(asked.state()).isEqualTo("verified");
        assertThat(asked.findings()).contains("holder-binding:passed:presented-by-holder");
        assertThat(asked.assessment()
                        .getJsonArray("credentials")
                        .getJsonObject(0)
                        .getString("queryId"))
                .isEqualTo("exchange");
    }

    @Test
    @DisplayName("FM-05: a proof made for another request or another verifier is refused, and the right one may follow")
    void a_proof_for_something_else_ends_nothing() {
        var asked = recruiting.ask(request -> request.add("acceptFiles", true));
        var exchange = exchange(asked);
        var wanted = say(exchange, JsonValue.EMPTY_JSON_OBJECT).object().getJsonObject("verifiablePresentationRequest");
        var challenge = wanted.getString("challenge");
        var domain = wanted.getString("domain");

        var otherRequest = present(exchange, "another-challenge", domain, 1);
        var otherVerifier = present(exchange, challenge, "https://attacker.example", 1);
        var tooMany = present(exchange, challenge, domain, 11);
        var stillOpen = !asked.see().object().containsKey("reason");
        var right = present(exchange, challenge, domain, 2);

        assertThat(otherRequest.status()).isEqualTo(422);
        assertThat(otherRequest.text()).contains("made for another request than this one");
        assertThat(otherVerifier.status()).isEqualTo(422);
        assertThat(otherVerifier.text()).contains("made for somebody else than us");
        assertThat(tooMany.status()).isEqualTo(400);
        assertThat(tooMany.text()).contains("Share at most 10");
        assertThat(stillOpen).isTrue();
        assertThat(right.status()).as(right.toString()).isEqualTo(200);
        assertThat(asked.assessment().getJsonArray("credentials").getValuesAs(JsonObject.class))
                .as("each is judged in its own right")
                .extracting(credential -> credential.getString("verdict"))
                .containsExactly("accepted", "accepted");
    }

    @Test
    @DisplayName("Where the request does not allow the weaker roads, there is no exchange, nor once it is over")
    void without_leave_there_is_no_exchange() {
        var asked = recruiting.ask();
        var allowed = recruiting.ask(request -> request.add("acceptFiles", true));
        var over = exchange(allowed);
        recruiting.recruiter().post(allowed.path() + "/cancel", JsonValue.EMPTY_JSON_OBJECT);

        var page = new Browser(Gateways.shared()).begin(asked.opened().getString("candidateUrl"));
        var refused = say("/exchanges/" + walletSecret(asked), JsonValue.EMPTY_JSON_OBJECT);

        assertThat(page.text()).doesNotContain("dccrequest:");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(say(over, JsonValue.EMPTY_JSON_OBJECT).status()).isEqualTo(404);
    }

    private static String walletSecret(Asked asked) {
        return RequestAddress.of(asked.authorizationRequest()).split("/")[2];
    }

    /** Where the link on the candidate's page leads the wallet. */
    private static String exchange(Asked asked) {
        var page = new Browser(Gateways.shared()).begin(asked.opened().getString("candidateUrl"));
        var link = LINK.matcher(page.text());
        assertThat(link.find()).as(page.text()).isTrue();
        try (var reader =
                Json.createReader(new StringReader(URLDecoder.decode(link.group(1), StandardCharsets.UTF_8)))) {
            var opening = reader.readObject();
            assertThat(opening.getString("credentialRequestOrigin"))
                    .isEqualTo(Gateways.shared().address().toString());
            return URI.create(opening.getJsonObject("protocols").getString("vcapi"))
                    .getRawPath();
        }
    }

    private Reply present(String exchange, String challenge, String domain, int credentials) {
        return say(
                exchange,
                Json.createObjectBuilder()
                        .add("verifiablePresentation", badge.presented(challenge, domain, credentials))
                        .build());
    }

    private Reply say(String exchange, JsonObject message) {
        return wallet.post(exchange, message);
    }
}
