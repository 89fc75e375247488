package org.vouchgate.acceptance.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vouchgate.acceptance.server.DevelopmentKeys;

/** A browser with a cookie jar of its own. It follows no redirect unless it is told to. */
final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 6;

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .sslContext(DevelopmentKeys.tls())
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    HttpResponse<String> get(URI address) {
        return send(HttpRequest.newBuilder(address).GET());
    }

    HttpResponse<String> post(URI address, Map<String, String> form, String... headers) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    /** Goes where it is sent until it is sent no further. */
    HttpResponse<String> follow(HttpResponse<String> start) {
        var at = start;
        for (int i = 0; i < MOST_REDIRECTS && at.statusCode() / 100 == 3; i++) {
            at = get(location(at));
        }
        return at;
    }

    /** Fills in the login form of a Keycloak page; the answer leads back to whoever sent the browser there. */
    HttpResponse<String> logIn(HttpResponse<String> page, String user) {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no form at " + page.uri() + ": " + page.body());
        }
        var action = page.uri().resolve(form.group(1).replace("&amp;", "&"));
        return post(action, Map.of("username", user, "password", user + "-password"));
    }

    boolean hasCookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .anyMatch(cookie -> cookie.getName().equals(name));
    }

    static URI location(HttpResponse<String> redirect) {
        return redirect.uri().resolve(redirect.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.header("Accept", "text/html, application/json;q=0.9")
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
