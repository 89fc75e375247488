package org.vouchgate.demo.issuer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.vouchgate.demo.DataDirectory;

/**
 * Says, in the form of the gateway's trust lists, whom a demo gateway should rely on: {@code demo-trust.json} in the data
 * directory, written at every start, and the same at {@code /demo/trust.json}. Whoever starts the demo hands it to the
 * gateway; nothing else does.
 */
@ApplicationScoped
public class TrustFile {

    @Inject
    College college;

    @Inject
    DataDirectory data;

    void onStart(@Observes Startup started) {
        write();
    }

    void write() {
        data.write("demo-trust.json", content());
    }

    JsonObject content() {
        var anchor = Json.createObjectBuilder()
                .add("pem", college.authorityPem())
                .add("credentialTypes", Json.createArrayBuilder().add(College.CERTIFICATE_TYPE))
                .add("nameRule", "none");
        var badges = Json.createObjectBuilder()
                .add("identifier", college.badgeIssuer())
                .add("credentialTypes", Json.createArrayBuilder().add("OpenBadgeCredential"))
                .add("name", College.NAME);
        return Json.createObjectBuilder()
                .add("name", "the demo trust list")
                .add("anchors", Json.createArrayBuilder().add(anchor))
                .add("issuers", Json.createArrayBuilder().add(badges))
                .build();
    }
}
