package org.vouchgate.ats.generic;

import java.util.List;
import org.vouchgate.ats.AtsAccount;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Lookup;
import org.vouchgate.ats.PublishesResults;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.Step;
import org.vouchgate.ats.StepKind;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.StepOutcome.Done;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.WriteOutcome;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.report.CandidateReport;

/** Sends one event per report. Receivers tell repetitions by {@code webhook-id}, so repeating is harmless. */
final class WebhookResults implements PublishesResults {

    static final String ENDPOINT = "endpoint";
    static final String SECRET = "signing-secret";
    static final String OPEN_EVENTS = "open-events";

    private static final String RECEIVER = "The webhook's receiver";

    @Override
    public List<StepKind> plan(CandidateReport report, AtsAccount account) {
        var open = account.setting(OPEN_EVENTS).filter("true"::equals).isPresent();
        return report.state().ended() || open ? List.of(StepKind.ORDER) : List.of();
    }

    @Override
    public boolean ofAnySystem() {
        return true;
    }

    @Override
    public StepOutcome perform(Step step, CandidateReport report, Exchange exchange) {
        var endpoint = exchange.account().address(ENDPOINT);
        var signer = StandardWebhooks.of(exchange.account().secrets(SECRET));
        var payload = Payload.of(exchange.account());
        if (endpoint.isEmpty() || signer.isEmpty() || payload.isEmpty()) {
            return new Refused(
                    Refusal.NOT_CONFIGURED,
                    "The webhook has no address, no signing secret of the form whsec_… (24 to 64 bytes), or a payload"
                            + " that is neither vouchgate nor hropen");
        }
        var id = step.key().value();
        var body = ReportEvent.of(step, report, exchange.account(), payload.get());
        var request = AtsRequest.of("POST", endpoint.get())
                .with(ReportEvent.CONTENT_TYPE, body)
                .with(StandardWebhooks.ID, id)
                .with(StandardWebhooks.TIMESTAMP, Long.toString(exchange.at().getEpochSecond()))
                .with(StandardWebhooks.SIGNATURE, signer.get().sign(id, exchange.at(), body));
        return outcome(exchange.http().send(request), id, exchange);
    }

    @Override
    public Lookup findExisting(Step step, CandidateReport report, Exchange exchange) {
        return new Lookup.Absent();
    }

    private static StepOutcome outcome(AtsReply reply, String id, Exchange exchange) {
        // Standard Webhooks: 410 means that the receiver wants no more, so the endpoint is switched off.
        if (reply instanceof AtsReply.Answered answered && answered.status() == 410) {
            return new Refused(Refusal.GONE, RECEIVER + " answered 410: it wants no more events");
        }
        return new WriteOutcome(RECEIVER, true, exchange.at()).of(reply, answered -> new Done(id));
    }
}
