package org.vouchgate.acceptance.line;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.api.Reply;
import org.vouchgate.acceptance.server.GatewayServer;

/** The first employer on one server: relies on the college, has a job to fill, and asks candidates. */
public final class Recruiting {

    /** A candidate's name that no log may hold. */
    public static final String CANDIDATE = "Ambrosia Vintertree";

    private static final Map<GatewayServer, Recruiting> KNOWN = new ConcurrentHashMap<>();

    private final Api recruiter;
    private final Api admin;
    private final String job;

    private Recruiting(GatewayServer server) {
        recruiter = Api.as("recruiter", server);
        admin = Api.as("employer-admin", server);
        created(admin.post(
                "/api/v1/trust/anchors",
                Json.createObjectBuilder()
                        .add("pem", College.anchorPem())
                        .add("credentialTypes", Json.createArrayBuilder().add("*"))
                        .add("nameRule", "none")
                        .build()));
        created(admin.post(
                "/api/v1/trust/issuers",
                Json.createObjectBuilder()
                        .add("identifier", College.did())
                        .add("credentialTypes", Json.createArrayBuilder().add("OpenBadgeCredential"))
                        .build()));
        job = created(recruiter.post("/api/v1/jobs", description())).getString("id");
    }

    public static Recruiting on(GatewayServer server) {
        return KNOWN.computeIfAbsent(server, Recruiting::new);
    }

    public Api recruiter() {
        return recruiter;
    }

    public Api admin() {
        return admin;
    }

    /** The id of a job that requires Java and SQL and prefers German. */
    public String job() {
        return job;
    }

    /** Asks for proof of skills the usual way: signed by x509_hash, answered encrypted. */
    public Asked ask() {
        return ask(UnaryOperator.identity());
    }

    /** Asks about an application that an ATS knows by this reference. */
    public Asked askAbout(String application) {
        return ask(wanted -> wanted.add(
                "candidate", Json.createObjectBuilder().add("name", CANDIDATE).add("reference", application)));
    }

    /** Asks with something said differently. */
    public Asked ask(UnaryOperator<JsonObjectBuilder> differently) {
        return new Asked(recruiter, created(recruiter.post("/api/v1/presentation-requests", wanted(differently))));
    }

    /** What {@link #ask} posts. */
    public JsonObject wanted(UnaryOperator<JsonObjectBuilder> differently) {
        return differently
                .apply(Json.createObjectBuilder()
                        .add("job", job)
                        .add("candidate", Json.createObjectBuilder().add("name", CANDIDATE)))
                .build();
    }

    private static JsonObject description() {
        return Json.createObjectBuilder()
                .add("title", "Software developer")
                .add("description", "You must know Java and SQL. German is a plus.")
                .build();
    }

    private static JsonObject created(Reply reply) {
        if (reply.status() != 201) {
            throw new AssertionError(reply);
        }
        return reply.object();
    }
}
