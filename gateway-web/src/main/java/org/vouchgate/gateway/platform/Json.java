package org.vouchgate.gateway.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Writes our own records to the database as JSON, and reads them back. */
@ApplicationScoped
public class Json {

    private final Jsonb jsonb = JsonbBuilder.create();

    public String write(Object value) {
        return jsonb.toJson(value);
    }

    public <T> T read(String json, Class<T> type) {
        return jsonb.fromJson(json, type);
    }
}
