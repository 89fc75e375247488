package org.vouchgate.gateway.platform.network;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.jspecify.annotations.Nullable;

/** What came of one guarded exchange. */
sealed interface Exchange {

    <R> R fold(Function<Answered, R> answered, Function<Silence, R> silence, Function<Refused, R> refused);

    /** The whole answer, within the limit. */
    record Answered(int status, Map<String, List<String>> headers, byte[] body) implements Exchange {

        /** Reads an answer; empty if its body is larger than allowed. */
        static Optional<Answered> of(ClassicHttpResponse response, int maxBytes) throws IOException {
            var headers = new LinkedHashMap<String, List<String>>();
            for (var header : response.getHeaders()) {
                headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(header.getValue());
            }
            var entity = response.getEntity();
            var body = entity == null ? new byte[0] : read(entity.getContent(), maxBytes);
            return body == null ? Optional.empty() : Optional.of(new Answered(response.getCode(), headers, body));
        }

        private static byte @Nullable [] read(InputStream content, int maxBytes) throws IOException {
            var body = content.readNBytes(maxBytes + 1);
            return body.length > maxBytes ? null : body;
        }

        Optional<String> header(String name) {
            return headers.getOrDefault(name, List.of()).stream().findFirst();
        }

        @Override
        public <R> R fold(Function<Answered, R> answered, Function<Silence, R> silence, Function<Refused, R> refused) {
            return answered.apply(this);
        }
    }

    /**
     * No usable answer.
     *
     * @param perhapsSent false only if the request certainly never reached the other side
     * @param givenUp     whether it was us who left, while the other side may still be at it
     */
    record Silence(boolean perhapsSent, boolean givenUp) implements Exchange {

        /** Where nobody goes on with it. */
        Silence(boolean perhapsSent) {
            this(perhapsSent, false);
        }

        @Override
        public <R> R fold(Function<Answered, R> answered, Function<Silence, R> silence, Function<Refused, R> refused) {
            return silence.apply(this);
        }
    }

    /** The address must not be asked. */
    record Refused(String why) implements Exchange {
        @Override
        public <R> R fold(Function<Answered, R> answered, Function<Silence, R> silence, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }

    /** Why an address is out of the question before any name is resolved; empty if it is not. */
    static Optional<String> objectionTo(URI address) {
        return "https".equalsIgnoreCase(address.getScheme()) ? objectionToPlace(address) : Optional.of("not https");
    }

    /** The same for documents that protect themselves by a signature, and that need no TLS. */
    static Optional<String> objectionToSigned(URI address) {
        return "http".equalsIgnoreCase(address.getScheme()) ? objectionToPlace(address) : objectionTo(address);
    }

    private static Optional<String> objectionToPlace(URI address) {
        if (address.getHost() == null || address.getUserInfo() != null || address.getRawFragment() != null) {
            return Optional.of("not a plain web address");
        }
        return Optional.empty();
    }
}
