package org.vouchgate.ats.kombo;

import jakarta.json.Json;
import java.util.List;
import org.vouchgate.ats.Exchange;
import org.vouchgate.ats.PublishesPackages;
import org.vouchgate.ats.StepOutcome;
import org.vouchgate.ats.order.VerificationPackage;

/** Writes the catalogue, always whole: Kombo marks as deleted whatever is not in the list. */
final class KomboCatalogue implements PublishesPackages {

    @Override
    public StepOutcome publish(List<VerificationPackage> packages, Exchange exchange) {
        var api = KomboApi.of(exchange);
        var list = Json.createArrayBuilder();
        for (var one : packages) {
            list.add(Json.createObjectBuilder()
                    .add("id", one.id())
                    .add("type", api.settings().packageType())
                    .add("name", one.name())
                    .add("description", one.description()));
        }
        var body = Json.createObjectBuilder().add("packages", list).build();
        return api.write("PUT", "/assessment/packages", body, true);
    }
}
