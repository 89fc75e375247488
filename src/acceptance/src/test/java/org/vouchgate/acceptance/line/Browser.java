package org.vouchgate.acceptance.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
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
        return kept(api.send(
                "POST",
                URI.create(address).getRawPath(),
                BodyPublishers.ofString(json),
                "Content-Type",
                "application/json",
                "Origin",
                origin,
                "Cookie",
                cookie.orElse("none=none")));
    }

    /** Opens the candidate's page and presses there, so that this browser is the one it was begun in. */
    public Reply begin(String address) {
        assertThat(open(address).status()).isEqualTo(200);
        assertThat(submit(address + "/start", "").status()).isEqualTo(303);
        return open(address);
    }

    /** Sends a form of a page of this origin. */
    public Reply submit(String address, String form) {
        var uri = URI.create(address);
        return kept(api.send(
                "POST",
                uri.getRawPath(),
                BodyPublishers.ofString(form),
                "Accept",
                "text/html",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Origin",
                uri.getScheme() + "://" + uri.getRawAuthority(),
                "Cookie",
                cookie.orElse("none=none")));
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
        return kept(reply);
    }

    private Reply kept(Reply reply) {
        reply.response().headers().allValues("Set-Cookie").stream()
                .map(set -> set.split(";", 2)[0])
                .filter(set -> set.startsWith("__Host-vouchgate-candidate="))
                .findFirst()
                .ifPresent(set -> cookie = Optional.of(set));
        return reply;
    }

    /** Sends a file with the form on the candidate's page. */
    public Reply handIn(Asked asked, byte[] file) {
        var boundary = "a-line-that-is-in-no-file";
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"badge\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        var page = URI.create(asked.opened().getString("candidateUrl"));
        return kept(api.send(
                "POST",
                page.getRawPath() + "/file",
                BodyPublishers.ofByteArray(body.toByteArray()),
                "Accept",
                "text/html",
                "Content-Type",
                "multipart/form-data; boundary=" + boundary,
                "Origin",
                page.getScheme() + "://" + page.getRawAuthority(),
                "Cookie",
                cookie.orElse("none=none")));
    }
}
