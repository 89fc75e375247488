package org.vouchgate.acceptance.conformance;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vouchgate.acceptance.server.DevelopmentKeys;

/** One plan of the suite with everything chosen that can be chosen: how it is asked, how it is answered, with what. */
record Variant(boolean haip, Held held, String prefix, String mode) {

    private static final List<String> MODES = List.of("direct_post", "direct_post.jwt");
    private static final List<String> PREFIXES = List.of("x509_san_dns", "x509_hash", "redirect_uri");

    /** Every plan there is for one format, HAIP's first. */
    static List<Variant> all(Held held) {
        var all = new ArrayList<Variant>();
        all.add(new Variant(true, held, "x509_hash", "direct_post.jwt"));
        for (var prefix : PREFIXES) {
            for (var mode : MODES) {
                all.add(new Variant(false, held, prefix, mode));
            }
        }
        return all;
    }

    /** The suite's name for what is presented. */
    String format() {
        return held.name().toLowerCase(Locale.ROOT);
    }

    String planName() {
        return haip ? "oid4vp-1final-verifier-haip-test-plan" : "oid4vp-1final-verifier-test-plan";
    }

    /** A client identifier of this kind cannot be signed for (OpenID4VP 1.0, section 5.9.3); the others must be. */
    boolean signed() {
        return !prefix.equals("redirect_uri");
    }

    /** What must be chosen when the plan is made. What HAIP fixes must be left out. */
    JsonObject chosen() {
        var chosen =
                Json.createObjectBuilder().add("credential_format", format()).add("response_mode", mode);
        if (!haip) {
            chosen.add("vp_profile", "plain_vp")
                    .add("client_id_prefix", prefix)
                    .add("request_method", signed() ? "request_uri_signed" : "url_query");
        }
        return chosen.build();
    }

    /** What the suite must know of the gateway and of the issuer. */
    JsonObject configuration(String host) {
        var client = Json.createObjectBuilder()
                .add("client_id", host)
                .add("request_object_trust_anchor_pem", DevelopmentKeys.authorityPem());
        return Json.createObjectBuilder()
                .add("alias", alias())
                .add("description", "Vouchgate: " + title())
                .add("client", client)
                .add("credential", Json.createObjectBuilder().add("signing_jwk", Issuers.privateJwk()))
                .build();
    }

    /** Its name in reports. */
    String title() {
        return (haip ? "HAIP" : "plain") + ", " + format() + ", " + prefix + ", " + mode;
    }

    /** Part of the suite's address for it. */
    private String alias() {
        return "vouchgate-" + (haip ? "haip-" : "plain-") + String.join("-", format(), prefix, mode.replace('.', '-'));
    }
}
