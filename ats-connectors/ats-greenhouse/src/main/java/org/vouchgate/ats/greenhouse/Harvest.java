package org.vouchgate.ats.greenhouse;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.http.AtsReply.Answered;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.oauth.AuthorizedCalls;
import org.vouchgate.ats.order.BasicKey;

/**
 * Authorized calls to Harvest v3: OAuth client credentials, acting as one user ({@code sub}).
 *
 * @see <a href="https://harvestdocs.greenhouse.io/docs/authentication">Harvest v3, authentication</a>
 */
record Harvest(GreenhouseSettings settings, Exchange exchange) {

    /** Writes. What may have happened is ambiguous unless repeating it is {@code harmless}. */
    StepOutcome write(AtsRequest request, boolean harmless, Function<Answered, StepOutcome> success) {
        return calls().write(request, harmless, success);
    }

    /** Reads: {@code success} gets a 2xx, {@code failure} what stands in its way. */
    <R> R read(String path, Function<Answered, R> success, Function<StepOutcome, R> failure) {
        return calls().read(AtsRequest.of("GET", settings.harvest(path)), success, failure);
    }

    private AuthorizedCalls calls() {
        return new AuthorizedCalls("Greenhouse", exchange, refresh -> Optional.of(tokenRequest()));
    }

    private AtsRequest tokenRequest() {
        var form = "grant_type=client_credentials&sub=" + settings.userId();
        return AtsRequest.of("POST", settings.tokenEndpoint())
                .with("application/x-www-form-urlencoded", form.getBytes(StandardCharsets.US_ASCII))
                .with(
                        "Authorization",
                        BasicKey.basic(
                                settings.clientId(), settings.clientSecret().reveal()));
    }
}
