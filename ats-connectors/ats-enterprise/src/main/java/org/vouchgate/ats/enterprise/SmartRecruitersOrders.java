package org.vouchgate.ats.enterprise;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.ats.AtsJob;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.Reading;
import org.vouchgate.ats.ReadsRecords;
import org.vouchgate.ats.order.Happening;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderedCandidate;
import org.vouchgate.ats.order.StagedApplication;

/** Reads an order that a message named. The names of its fields are settings. */
final class SmartRecruitersOrders implements ReadsRecords {

    @Override
    public Reading<Happening> read(Inbound.Change change, Exchange exchange) {
        if (!SmartRecruitersApi.isId(change.ref())) {
            return new Reading.Gone<>();
        }
        var api = SmartRecruitersApi.of(exchange);
        return api.order(change.ref())
                .then(order -> new Reading.Known<>(
                        ordered(change.ref(), order, api.settings().orderFields())
                                .<Happening>map(Happening.Ordered::new)
                                .orElseGet(() -> new Happening.Nothing(
                                        "The order names no package, or its candidate has no e-mail address."))));
    }

    private static Optional<Inbound.Order> ordered(String id, JsonObject order, Names fields) {
        return fields.text(order, "package")
                .flatMap(packageId -> candidate(order, fields)
                        .map(candidate -> new Inbound.Order(
                                "smartrecruiters-order " + id,
                                packageId,
                                candidate,
                                Optional.of(id),
                                fields.text(order, "job"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    private static Optional<OrderedCandidate> candidate(JsonObject order, Names fields) {
        var name = Stream.of("first-name", "last-name")
                .flatMap(part -> fields.text(order, part).stream())
                .collect(Collectors.joining(" "));
        return fields.text(order, "email")
                .map(email -> new OrderedCandidate(
                        name.isEmpty() ? email : name,
                        email,
                        fields.text(order, "candidate"),
                        fields.text(order, "application"),
                        Optional.empty()));
    }

    /** Jobs are not read: hiring steps order by themselves in SmartRecruiters. */
    @Override
    public Reading<List<AtsJob>> jobs(Exchange exchange) {
        return new Reading.Known<>(List.of());
    }

    @Override
    public Reading<List<StagedApplication>> inStage(String jobRef, String stageRef, int limit, Exchange exchange) {
        return new Reading.Known<>(List.of());
    }
}
