package org.vouchgate.credential.fetch;

import java.util.Optional;
import java.util.function.Function;

/** What came of a {@link Fetch}. */
public sealed interface Fetched {

    /** Takes the branch that fits. */
    <R> R fold(Function<Document, R> document, Function<Unreachable, R> unreachable, Function<Refused, R> refused);

    /**
     * The other side answered 200 with a body within the limit.
     *
     * @param body        the bytes; not copied, not to be changed
     * @param contentType media type without parameters, lower case; empty if none was sent
     */
    record Document(byte[] body, String contentType) implements Fetched {
        @Override
        public <R> R fold(
                Function<Document, R> document, Function<Unreachable, R> unreachable, Function<Refused, R> refused) {
            return document.apply(this);
        }
    }

    /**
     * No usable answer: no connection, time-out, any status but 200, too large. Asking again later may help.
     *
     * @param status the HTTP status, if there was an answer
     */
    record Unreachable(Optional<Integer> status) implements Fetched {
        @Override
        public <R> R fold(
                Function<Document, R> document, Function<Unreachable, R> unreachable, Function<Refused, R> refused) {
            return unreachable.apply(this);
        }
    }

    /**
     * The address must not be asked: not https, a private or special-purpose address, or no address at all.
     * Asking again will not help.
     *
     * @param why for the log of an operator; never shown to a wallet
     */
    record Refused(String why) implements Fetched {
        @Override
        public <R> R fold(
                Function<Document, R> document, Function<Unreachable, R> unreachable, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
