package org.vouchgate.ats.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What came of an {@link AtsRequest}. */
public sealed interface AtsReply {

    /** Takes the branch that fits. */
    <R> R fold(Function<Answered, R> answered, Function<NoAnswer, R> silence, Function<Forbidden, R> forbidden);

    /**
     * The other side answered, with whatever status.
     *
     * @param headers by lower-case name
     * @param body    at most what the gateway's limit allows; not copied, not to be changed
     */
    record Answered(int status, Map<String, List<String>> headers, byte[] body) implements AtsReply {
        public Answered {
            var lower = new TreeMap<String, List<String>>();
            headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
            headers = Map.copyOf(lower);
        }

        public boolean succeeded() {
            return status >= 200 && status < 300;
        }

        public Optional<String> header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                    .findFirst();
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        @Override
        public <R> R fold(
                Function<Answered, R> answered, Function<NoAnswer, R> silence, Function<Forbidden, R> forbidden) {
            return answered.apply(this);
        }

        /** Keeps bodies and headers out of logs. */
        @Override
        public String toString() {
            return "Answered[" + status + ", " + body.length + " bytes]";
        }
    }

    /**
     * No usable answer came: no connection, time-out, a broken connection, a body above the limit.
     *
     * @param perhapsSent false only if it is certain that the request never reached the other side
     * @param givenUp     whether it was us who left, while the other side may still be at it
     */
    record NoAnswer(boolean perhapsSent, boolean givenUp) implements AtsReply {

        /** Where nobody goes on with it. */
        public NoAnswer(boolean perhapsSent) {
            this(perhapsSent, false);
        }

        @Override
        public <R> R fold(
                Function<Answered, R> answered, Function<NoAnswer, R> silence, Function<Forbidden, R> forbidden) {
            return silence.apply(this);
        }
    }

    /** The guard refused the address: not https, private, or not resolvable to a public host. Nothing was sent. */
    record Forbidden() implements AtsReply {
        @Override
        public <R> R fold(
                Function<Answered, R> answered, Function<NoAnswer, R> silence, Function<Forbidden, R> forbidden) {
            return forbidden.apply(this);
        }
    }
}
