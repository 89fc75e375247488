package org.vouchgate.ats.kombo;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.Inbound;
import org.vouchgate.ats.order.OrderedCandidate;

/** An order as Kombo tells it, in a webhook or in a list. Its id names it for ever, whatever told it. */
final class KomboOrder {

    private KomboOrder() {}

    static boolean isOpen(JsonObject order) {
        return JsonRead.text(order, "status").filter("OPEN"::equals).isPresent();
    }

    /** Empty if something is missing without which nobody can be asked. */
    static Optional<Inbound.Order> read(JsonObject order) {
        var id = JsonRead.text(order, "id").filter(KomboOrder::isId);
        var packageId = JsonRead.text(order, "package_id");
        var candidate = JsonRead.object(order, "candidate");
        var email = candidate.flatMap(one -> JsonRead.text(one, "email"));
        if (id.isEmpty() || packageId.isEmpty() || email.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Inbound.Order(
                "kombo-order " + id.get(),
                packageId.get(),
                candidate(candidate.get(), email.get(), order),
                id,
                remoteId(order, "job"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    static boolean isId(String text) {
        return text.matches("[0-9A-Za-z_-]{1,64}");
    }

    private static OrderedCandidate candidate(JsonObject candidate, String email, JsonObject order) {
        var name = Stream.of("first_name", "last_name")
                .flatMap(part -> JsonRead.text(candidate, part).stream())
                .collect(Collectors.joining(" "));
        return new OrderedCandidate(
                name.isEmpty() ? email : name,
                email,
                JsonRead.text(candidate, "remote_id"),
                remoteId(order, "application"),
                Optional.empty());
    }

    private static Optional<String> remoteId(JsonObject order, String part) {
        return JsonRead.object(order, part).flatMap(one -> JsonRead.text(one, "remote_id"));
    }
}
