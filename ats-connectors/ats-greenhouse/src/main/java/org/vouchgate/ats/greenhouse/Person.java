package org.vouchgate.ats.greenhouse;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vouchgate.ats.json.JsonRead;
import org.vouchgate.ats.order.OrderedCandidate;

/** A candidate's record, as far as an invitation needs it. */
record Person(String id, String name, Optional<String> email, boolean mayWrite) {

    static Person of(JsonObject candidate) {
        var first = JsonRead.text(candidate, "preferred_name").or(() -> JsonRead.text(candidate, "first_name"));
        return new Person(
                JsonRead.text(candidate, "id").orElse(""),
                Stream.of(first, JsonRead.text(candidate, "last_name"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")),
                JsonRead.objects(candidate, "email_addresses").stream()
                        .flatMap(one -> JsonRead.text(one, "value").stream())
                        .findFirst(),
                candidate.get("can_email") != JsonValue.FALSE);
    }

    /** Empty if there is nowhere to write to, or the candidate does not want it. */
    Optional<OrderedCandidate> invited(String application) {
        return email.filter(any -> mayWrite)
                .map(address -> new OrderedCandidate(
                        name.isEmpty() ? address : name,
                        address,
                        Optional.of(id),
                        Optional.of(application),
                        Optional.empty()));
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
