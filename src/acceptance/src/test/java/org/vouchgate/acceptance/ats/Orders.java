package org.vouchgate.acceptance.ats;

import jakarta.json.JsonObject;
import java.util.List;
import org.vouchgate.acceptance.line.Asked;
import org.vouchgate.acceptance.line.Recruiting;

/** The requests about records of an ATS, and what became of telling it. */
final class Orders {

    private Orders() {}

    /** Those about one application there. */
    static List<Asked> of(Recruiting recruiting, String application) {
        return recruiting
                .recruiter()
                .get("/api/v1/presentation-requests")
                .array()
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(request -> request.getJsonObject("candidate")
                        .getString("reference", "")
                        .equals(application))
                .map(request -> Asked.of(recruiting.recruiter(), request.getString("id")))
                .toList();
    }

    /** Waits for the one request about this application. */
    static Asked await(Recruiting recruiting, String application) {
        Connection.await(
                () -> !of(recruiting, application).isEmpty(),
                () -> recruiting.admin().get("/api/v1/inbound-events").text());
        return of(recruiting, application).get(0);
    }

    /** Waits until everything that was to be told has arrived. */
    static void awaitDelivered(Asked asked) {
        Connection.await(
                () -> asked.deliveries().stream()
                        .allMatch(delivery -> delivery.getString("state").equals("delivered")),
                () -> asked.deliveries().toString());
    }

    /** The step of this kind of the newest revision. */
    static JsonObject step(Asked asked, String kind) {
        return asked.deliveries().stream()
                .filter(delivery -> delivery.getString("step").equals(kind))
                .reduce((earlier, later) -> later.getInt("revision") >= earlier.getInt("revision") ? later : earlier)
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + asked.deliveries()));
    }

    /** Waits until the step of this kind stands so. */
    static JsonObject await(Asked asked, String kind, String state) {
        Connection.await(
                () -> step(asked, kind).getString("state").equals(state),
                () -> asked.deliveries().toString());
        return step(asked, kind);
    }
}
