package org.vouchgate.ats.partners;

import jakarta.json.JsonObject;
import java.util.List;
import org.vouchgate.ats.AtsJob;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.ReadsRecords;
import org.vouchgate.ats.Refusal;
import org.vouchgate.ats.StepOutcome.Refused;
import org.vouchgate.ats.StepOutcome.Retry;
import org.vouchgate.ats.http.AtsRequest;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.StagedApplication;

/** Reads what was ordered: who, by whom, for which job, which package. Jobs and stages are not shown to partners. */
record HiBobRecords(HiBobUpdate update) implements ReadsRecords {

    @Override
    public Reading<Happening> read(Inbound.Change change, Exchange exchange) {
        var address = new HiBobSettings(exchange.account()).assessment(change.ref());
        if (address.isEmpty() || !change.event().equals(HiBobEvents.TRIGGERED)) {
            return new Reading.Known<>(new Happening.Nothing("This event says nothing to us"));
        }
        return HiBobConsent.calls(exchange)
                .read(
                        AtsRequest.of("GET", address.get()),
                        answered -> JsonRead.object(answered.body())
                                .map(details -> order(HiBobMapping.named(details, change.ref()), exchange))
                                .orElseGet(() -> new Reading.Failed<>(Retry.of("Bob's answer cannot be read"))),
                        failure -> failure instanceof Refused refused && refused.code() == Refusal.NOT_FOUND
                                ? new Reading.Gone<>()
                                : new Reading.Failed<>(failure));
    }

    @Override
    public Reading<List<AtsJob>> jobs(Exchange exchange) {
        return notShown();
    }

    @Override
    public Reading<List<StagedApplication>> inStage(String jobRef, String stageRef, int limit, Exchange exchange) {
        return notShown();
    }

    private Reading<Happening> order(JsonObject details, Exchange exchange) {
        var account = exchange.account();
        var reading = new OrderReading(
                "hibob",
                update.mapping(account),
                update.hosts(account),
                id -> new HiBobSettings(account).assessment(id));
        var read = reading.read(details);
        if (read instanceof Inbound.Order order) {
            return new Reading.Known<>(new Happening.Ordered(order));
        }
        return new Reading.Failed<>(new Refused(
                Refusal.INVALID,
                read instanceof Inbound.Rejected rejected ? rejected.why() : "The order cannot be read"));
    }

    private static <T> Reading<T> notShown() {
        return new Reading.Failed<>(new Refused(Refusal.FORBIDDEN, "Bob shows partners no jobs and no stages"));
    }
}
