package org.vouchgate.acceptance.line;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Optional;
import org.vouchgate.acceptance.api.Api;
import org.vouchgate.acceptance.api.Reply;
import org.vouchgate.acceptance.server.GatewayServer;

/** A candidate's browser, as far as coming back is concerned: it keeps one cookie. */
public final class Browser {

    private final Api api;
    private Optional<String> cookie = Optional.empty();

    public Browser(GatewayServer server) {
        api = Api.anonymous(server);
    }

    /** Posts JSON as a script of a page of this origin would. */
    public Reply post(String address, String json, String origin) {
        return api.send(
                "POST",
                URI.create(address).getRawPath(),
                BodyPublishers.ofString(json),
                "Content-Type",
                "application/json",
                "Origin",
                origin,
                "Cookie",
                cookie.orElse("none=none"));
    }

    public Reply open(String address) {
        var uri = URI.create(address);
        var path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        var reply = cookie.isPresent()
                ? api.send(
                        "GET",
                        path,
                        BodyPublishers.noBody(),
                        "Accept",
                        "text/html, application/json",
                        "Cookie",
                        cookie.get())
                : api.send("GET", path, BodyPublishers.noBody(), "Accept", "text/html, application/json");
        reply.response().headers().allValues("Set-Cookie").stream()
                .map(set -> set.split(";", 2)[0])
                .filter(set -> set.startsWith("__Host-vouchgate-candidate="))
                .findFirst()
                .ifPresent(set -> cookie = Optional.of(set));
        return reply;
    }
}
