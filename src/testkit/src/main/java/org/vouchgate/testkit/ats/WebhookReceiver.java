package org.vouchgate.testkit.ats;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A {@link WebhookInbox} behind a loopback server, which can be told to fail. */
public final class WebhookReceiver implements AutoCloseable {

    private final Trap trap = new Trap();
    private final WebhookInbox inbox;
    private final List<Integer> answers = new CopyOnWriteArrayList<>();
    private final LoopbackServer server;

    private WebhookReceiver(int port, WebhookInbox inbox) {
        this.inbox = inbox;
        this.server = LoopbackServer.start(port, this::answer);
    }

    /**
     * Starts a receiver.
     *
     * @param port    0 for any
     * @param clock   what timestamps are held against
     * @param secrets {@code whsec_…}; one valid signature by any of them is enough
     */
    public static WebhookReceiver start(int port, Clock clock, String... secrets) {
        return new WebhookReceiver(port, new WebhookInbox(clock, secrets));
    }

    public URI address() {
        return server.address("/hook");
    }

    /** Accepted events, each once, in the order of their first arrival. */
    public List<ReceivedEvent> events() {
        return inbox.events();
    }

    /** Status codes of all answers given, 0 for a broken connection. */
    public List<Integer> answers() {
        return List.copyOf(answers);
    }

    /** Answers the next calls with this status, without taking the event. */
    public void failNext(int times, int status) {
        trap.instead(times, WebResponse.status(status));
    }

    /** As {@link #failNext(int, int)}, asking to wait. */
    public void failNext(int times, int status, String retryAfter) {
        trap.instead(times, WebResponse.status(status).with("Retry-After", retryAfter));
    }

    /** Takes the next events, and breaks the connection before answering. */
    public void breakNext(int times) {
        trap.inSpiteOfEffect(times, WebResponse.SILENCE);
    }

    @Override
    public void close() {
        server.close();
    }

    private WebResponse answer(WebRequest request) {
        var response =
                request.is("POST", "/hook") ? trap.springFor(() -> inbox.receive(request)) : WebResponse.status(404);
        answers.add(response.status());
        return response;
    }
}
