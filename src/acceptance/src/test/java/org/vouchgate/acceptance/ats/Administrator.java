package org.vouchgate.acceptance.ats;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.api.Reply;
import org.vouchgate.acceptance.server.GatewayServer;

/** The first employer's administrator in a browser: one login, one cookie. */
final class Administrator {

    private final Api api;
    private final String origin;
    private final String cookie;

    private Administrator(Api api, String origin, String cookie) {
        this.api = api;
        this.origin = origin;
        this.cookie = cookie;
    }

    /** Logs in, in a browser of its own. */
    static Administrator logIn(GatewayServer server) {
        var api = Api.anonymous(server);
        var origin = server.address().toString();
        var reply = send(api, "POST", "/login/demo", "person=adam&to=%2Fconnectors", origin, "none=none");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(303);
        return new Administrator(api, origin, reply.header("Set-Cookie").split(";", 2)[0]);
    }

    Reply open(String path) {
        return api.send("GET", path, BodyPublishers.noBody(), "Accept", "text/html", "Cookie", cookie);
    }

    /** Presses a button. */
    Reply press(String path) {
        return send(api, "POST", path, "", origin, cookie);
    }

    private static Reply send(Api api, String method, String path, String form, String origin, String cookie) {
        return api.send(
                method,
                path,
                BodyPublishers.ofString(form),
                "Accept",
                "text/html",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Origin",
                origin,
                "Cookie",
                cookie);
    }
}
