package org.vouchgate.gateway.platform;

import jakarta.json.JsonObject;
import java.util.List;
import org.vouchgate.credential.jose.StrictJson;

/** Bodies whose members the room behind names itself. The server's own reader calls {@code null} and lists a bug of ours. */
public final class JsonBody {

    private JsonBody() {}

    /** @throws BadInput if it is no JSON object, or says a member twice */
    public static JsonObject object(String body) {
        return StrictJson.object(body)
                .orElseThrow(() -> new BadInput(
                        "The body is not a JSON object. See /openapi for what is expected here.", List.of()));
    }
}
