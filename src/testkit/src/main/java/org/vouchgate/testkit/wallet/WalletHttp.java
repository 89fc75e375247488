package org.vouchgate.testkit.wallet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The wallet's way out. Tests answer from memory, the demo goes over the network. */
@FunctionalInterface
public interface WalletHttp {

    /**
     * One exchange; redirects are not followed.
     *
     * @param body empty for GET
     */
    HttpAnswer send(String method, URI address, Map<String, String> headers, String body);

    /**
     * What came back.
     *
     * @param contentType as sent; empty if there was none
     */
    record HttpAnswer(int status, String contentType, String body) {}

    /** Over the network, by a client that must not follow redirects. */
    static WalletHttp over(HttpClient client) {
        return (method, address, headers, body) -> {
            var request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(20))
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            headers.forEach(request::header);
            try {
                var response = client.send(request.build(), BodyHandlers.ofString());
                var contentType = response.headers().firstValue("Content-Type").orElse("");
                return new HttpAnswer(response.statusCode(), contentType, response.body());
            } catch (IOException e) {
                throw new UncheckedIOException("no answer from " + address.getHost(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while waiting for " + address.getHost(), e);
            }
        };
    }
}
