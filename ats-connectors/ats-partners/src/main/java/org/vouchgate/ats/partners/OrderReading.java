package org.vouchgate.ats.partners;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.ats.http.VendorHosts;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderedCandidate;
import org.vouchgate.ats.order.Rejection;

/**
 * Reads an order where the mapping says that it stands.
 *
 * @param vendor  names the vendor in dedupe keys
 * @param hosts   where results may be sent
 * @param address where the result of an order of this name goes if the order does not say
 */
record OrderReading(String vendor, Mapping mapping, VendorHosts hosts, Function<String, Optional<URI>> address) {

    /** {@link Inbound.Order}, or why it is none. */
    Inbound read(JsonObject body) {
        if (!mapping.problems().isEmpty()) {
            return malformed("This account's settings do not say where orders say what");
        }
        var name = mapping.text(body, "order");
        var said = mapping.text(body, "callback");
        var callback = said.flatMap(OrderReading::uri).or(() -> name.flatMap(address));
        var wanted = mapping.text(body, "package");
        var email = mapping.text(body, "email");
        if (wanted.isEmpty() || email.isEmpty()) {
            return malformed("The package or the candidate's e-mail address is missing");
        }
        if (callback.isEmpty()) {
            return malformed("It is not said where the result belongs");
        }
        if (!hosts.allow(callback.get())) {
            return new Inbound.Rejected(
                    Rejection.FOREIGN_CALLBACK, "The result belongs to a host that is not the vendor's");
        }
        return new Inbound.Order(
                vendor + " " + name.orElse(callback.get().toString()),
                wanted.get(),
                candidate(body, email.get()),
                name,
                mapping.text(body, "job"),
                mapping.text(body, "ordered-by"),
                callback,
                mapping.text(body, "message"));
    }

    private OrderedCandidate candidate(JsonObject body, String email) {
        var parts = Stream.of("first-name", "last-name")
                .flatMap(place -> mapping.text(body, place).stream())
                .collect(Collectors.joining(" "));
        var name = mapping.text(body, "name").orElse(parts);
        return new OrderedCandidate(
                name.isEmpty() ? email : name,
                email,
                mapping.text(body, "candidate"),
                mapping.text(body, "application"),
                Optional.empty());
    }

    private static Optional<URI> uri(String text) {
        try {
            return Optional.of(URI.create(text)).filter(URI::isAbsolute);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Inbound malformed(String why) {
        return new Inbound.Rejected(Rejection.MALFORMED, why);
    }
}
