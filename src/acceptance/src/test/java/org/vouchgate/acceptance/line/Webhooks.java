package org.vouchgate.acceptance.line;

import jakarta.json.Json;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.server.LoopbackSite;
import org.vouchgate.testkit.ats.ReceivedEvent;
import org.vouchgate.testkit.ats.WebhookInbox;

/** An employer's own receiver of results. */
final class Webhooks {

    private final String secret = fresh();
    private final WebhookInbox inbox;
    private final LoopbackSite site;

    private Webhooks(LoopbackSite site) {
        this.site = site;
        this.inbox = site.receive(secret);
    }

    /** Connects the employer's gateway with a receiver on this site. */
    static Webhooks connect(Recruiting recruiting, LoopbackSite site) {
        return connect(recruiting.admin(), site);
    }

    /** The same for the employer of this admin. */
    static Webhooks connect(Api admin, LoopbackSite site) {
        var webhooks = new Webhooks(site);
        var reply = admin.put(
                "/api/v1/ats-accounts/generic",
                Json.createObjectBuilder()
                        .add(
                                "settings",
                                Json.createObjectBuilder()
                                        .add("endpoint", site.at("/hook").toString()))
                        .add("secrets", Json.createObjectBuilder().add("signing-secret", webhooks.secret))
                        .build());
        if (reply.status() != 200) {
            throw new AssertionError(reply);
        }
        return webhooks;
    }

    static void disconnect(Recruiting recruiting) {
        recruiting.admin().delete("/api/v1/ats-accounts/generic");
    }

    /** What no log may hold. */
    String secret() {
        return secret;
    }

    LoopbackSite site() {
        return site;
    }

    /** The events about one request, each once. */
    List<ReceivedEvent> about(Asked asked) {
        return inbox.events().stream()
                .filter(event -> event.envelope().toString().contains(asked.id()))
                .toList();
    }

    /** Waits for the event about this request. */
    ReceivedEvent await(Asked asked, int seconds) {
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        while (about(asked).isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nothing was delivered about " + asked.see());
            }
            Asked.pause();
        }
        return about(asked).get(0);
    }

    private static String fresh() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }
}
