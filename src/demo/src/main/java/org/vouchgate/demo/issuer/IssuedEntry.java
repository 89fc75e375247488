package org.vouchgate.demo.issuer;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * A line in the college's register.
 *
 * @param id     stable, for the revoke button
 * @param badge  whether it is a badge, whose status is in the other list
 * @param index  its place in its status list
 */
public record IssuedEntry(
        String id, String holder, String title, boolean badge, long index, Instant issuedAt, boolean revoked) {

    IssuedEntry withRevoked(boolean now) {
        return new IssuedEntry(id, holder, title, badge, index, issuedAt, now);
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("holder", holder)
                .add("title", title)
                .add("badge", badge)
                .add("index", index)
                .add("issuedAt", issuedAt.toString())
                .add("revoked", revoked)
                .build();
    }

    static IssuedEntry of(JsonObject json) {
        return new IssuedEntry(
                json.getString("id"),
                json.getString("holder"),
                json.getString("title"),
                json.getBoolean("badge"),
                json.getJsonNumber("index").longValue(),
                Instant.parse(json.getString("issuedAt")),
                json.getBoolean("revoked"));
    }
}
