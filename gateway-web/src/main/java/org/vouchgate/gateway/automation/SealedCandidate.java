package org.vouchgate.gateway.automation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Optional;
import org.vouchgate.ats.order.OrderedCandidate;

/** Whom a rule is about to ask, written down to be sealed until then. */
final class SealedCandidate {

    private SealedCandidate() {}

    static String write(OrderedCandidate candidate) {
        return Json.createObjectBuilder()
                .add("name", candidate.name())
                .add("email", candidate.email())
                .build()
                .toString();
    }

    static OrderedCandidate read(String written, StagedMove move) {
        try (var reader = Json.createReader(new StringReader(written))) {
            JsonObject json = reader.readObject();
            return new OrderedCandidate(
                    json.getString("name"),
                    json.getString("email"),
                    move.candidate(),
                    Optional.of(move.application()),
                    Optional.empty());
        }
    }
}
