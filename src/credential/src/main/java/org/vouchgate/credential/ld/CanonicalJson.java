package org.vouchgate.credential.ld;

import com.apicatalog.jcs.Jcs;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;

/** JSON in the one form that RFC 8785 (JCS) gives it. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The bytes of an object that was read strictly. */
    public static byte[] bytes(JsonObject json) {
        return Jcs.canonize(json).getBytes(StandardCharsets.UTF_8);
    }
}
