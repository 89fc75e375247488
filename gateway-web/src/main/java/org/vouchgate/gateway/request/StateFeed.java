package org.vouchgate.gateway.request;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Tells one listener how one request stands, by looking once a second: the database is the only place that every node
 * writes to.
 */
final class StateFeed implements Runnable {

    private static final int LOOKS = 15 * 60;
    private static final int LOOKS_BETWEEN_SIGNS_OF_LIFE = 15;

    private final Supplier<Optional<PresentationRequest>> request;
    private final SseEventSink sink;
    private final Sse sse;
    private ManagedScheduledExecutorService timer;
    private Optional<RequestState> told = Optional.empty();
    private int looks;

    StateFeed(Supplier<Optional<PresentationRequest>> request, SseEventSink sink, Sse sse) {
        this.request = request;
        this.sink = sink;
        this.sse = sse;
    }

    void follow(ManagedScheduledExecutorService executor) {
        timer = executor;
        run();
    }

    @Override
    public void run() {
        if (sink.isClosed()) {
            return;
        }
        var found = request.get();
        found.filter(current -> !told.equals(Optional.of(current.state()))).ifPresent(this::tell);
        looks++;
        if (found.isEmpty() || isSettled(found.get()) || looks >= LOOKS) {
            sink.close();
            return;
        }
        if (looks % LOOKS_BETWEEN_SIGNS_OF_LIFE == 0) {
            sink.send(sse.newEventBuilder().comment("still here").build());
        }
        timer.schedule(this, 1, TimeUnit.SECONDS);
    }

    /** What stayed undetermined may still be settled by another look. */
    private static boolean isSettled(PresentationRequest current) {
        return current.state().ended() && current.state() != RequestState.UNDETERMINED;
    }

    private void tell(PresentationRequest current) {
        told = Optional.of(current.state());
        var data = Json.createObjectBuilder()
                .add("id", current.id().toString())
                .add("state", current.state().wireName());
        current.reason().ifPresent(reason -> data.add("reason", reason));
        sink.send(sse.newEventBuilder()
                .name("state")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(data.build().toString())
                .build());
    }
}
