package org.vouchgate.ats.contract;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.vouchgate.ats.http.AtsHttp;
import org.vouchgate.ats.http.AtsReply;
import org.vouchgate.ats.http.AtsRequest;

/** Reaches stand-ins on this machine, and nothing else. */
public final class LoopbackHttp implements AtsHttp {

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    @Override
    public AtsReply send(AtsRequest request) {
        if (!"127.0.0.1".equals(request.address().getHost())) {
            return new AtsReply.Forbidden();
        }
        try {
            var answer = client.send(wire(request), BodyHandlers.ofByteArray());
            return new AtsReply.Answered(answer.statusCode(), answer.headers().map(), answer.body());
        } catch (ConnectException e) {
            return new AtsReply.NoAnswer(false);
        } catch (IOException e) {
            return new AtsReply.NoAnswer(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new AtsReply.NoAnswer(true);
        }
    }

    private static HttpRequest wire(AtsRequest request) {
        var body = request.body().length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(request.body());
        var wire = HttpRequest.newBuilder(request.address())
                .timeout(request.timeout())
                .method(request.method(), body);
        request.headers().forEach(wire::header);
        return wire.build();
    }
}
