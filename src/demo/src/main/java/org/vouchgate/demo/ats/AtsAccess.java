package org.vouchgate.demo.ats;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.vouchgate.demo.DataDirectory;

/**
 * What a gateway needs to write to the stand-in: made at the first start and kept, unless system properties give it.
 *
 * @param webhookSecret {@code whsec_…}, for signed webhooks
 * @param clientSecret  for Greenhouse's token endpoint
 * @param partnerKey    with which the stand-in would order, as Greenhouse's assessment partner key
 */
record AtsAccess(String webhookSecret, String clientSecret, String partnerKey) {

    static final String CLIENT_ID = "vouchgate-demo";
    static final String USER_ID = "4035";

    private static final String FILE = "ats-secrets.json";
    private static final int SECRET_BYTES = 32;

    static AtsAccess load(DataDirectory data, SecureRandom chance) {
        var kept = data.read(FILE).orElseGet(() -> {
            var made = Json.createObjectBuilder()
                    .add("webhookSecret", "whsec_" + random(chance, Base64.getEncoder()))
                    .add("clientSecret", random(chance, Base64.getUrlEncoder().withoutPadding()))
                    .add("partnerKey", random(chance, Base64.getUrlEncoder().withoutPadding()))
                    .build();
            data.write(FILE, made);
            return made;
        });
        return new AtsAccess(
                setting("vouchgate.demo.webhook-secret", kept, "webhookSecret"),
                setting("vouchgate.demo.greenhouse-secret", kept, "clientSecret"),
                kept.getString("partnerKey"));
    }

    private static String setting(String property, JsonObject kept, String name) {
        return Optional.ofNullable(System.getProperty(property)).orElseGet(() -> kept.getString(name));
    }

    private static String random(SecureRandom chance, Base64.Encoder encoder) {
        var bytes = new byte[SECRET_BYTES];
        chance.nextBytes(bytes);
        return encoder.encodeToString(bytes);
    }

    /** Keeps secrets out of logs. */
    @Override
    public String toString() {
        return "AtsAccess";
    }
}
