package org.vouchgate.ats.enterprise;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.calls.AuthorizedCalls;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.json.JsonRead;

/** Calls to the assessment API v202010 with one company's client credentials. */
record SmartRecruitersApi(SmartRecruitersSettings settings, Exchange exchange) {

    /** The vendor itself gives up after 128 s; whoever hangs up earlier does not learn what it did. */
    static final Duration PATIENCE = Duration.ofSeconds(130);

    private static final String ATS = "SmartRecruiters";

    static SmartRecruitersApi of(Exchange exchange) {
        return new SmartRecruitersApi(new SmartRecruitersSettings(exchange.account()), exchange);
    }

    static boolean isId(String text) {
        return text.matches("[0-9A-Za-z_-]{1,64}");
    }

    AtsRequest request(String method, URI address) {
        return new AtsRequest(method, address, AtsRequest.of(method, address).headers(), new byte[0], PATIENCE);
    }

    Reading<JsonObject> order(String id) {
        if (!settings.complete()) {
            return new Reading.Failed<>(incomplete());
        }
        return calls().<Reading<JsonObject>>read(
                        request("GET", settings.order(id)),
                        answered -> JsonRead.object(answered.body())
                                .<Reading<JsonObject>>map(Reading.Known::new)
                                .orElseGet(
                                        () -> new Reading.Failed<>(Retry.of("SmartRecruiters' answer cannot be read"))),
                        failure -> failure instanceof Refused refused && refused.code() == Refusal.NOT_FOUND
                                ? new Reading.Gone<>()
                                : new Reading.Failed<>(failure));
    }

    StepOutcome write(AtsRequest request, boolean harmless) {
        return settings.complete() ? calls().write(request, harmless, answered -> new Done("-")) : incomplete();
    }

    private AuthorizedCalls calls() {
        return new AuthorizedCalls(ATS, exchange, refresh -> Optional.of(settings.tokenRequest()));
    }

    private static StepOutcome incomplete() {
        return new Refused(Refusal.NOT_CONFIGURED, "SmartRecruiters' client id or client secret is missing");
    }
}
