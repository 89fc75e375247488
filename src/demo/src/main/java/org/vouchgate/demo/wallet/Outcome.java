package org.vouchgate.demo.wallet;

import java.net.URI;
import java.util.function.Function;

/** Where an answer leads the person's browser. */
sealed interface Outcome {

    <R> R fold(Function<URI, R> back, Function<OutcomePage, R> page);

    /** Back to the verifier, as it asked. */
    record Back(URI address) implements Outcome {
        @Override
        public <R> R fold(Function<URI, R> back, Function<OutcomePage, R> page) {
            return back.apply(address);
        }
    }

    /** Nowhere: the wallet says how it ended. */
    record Told(OutcomePage content) implements Outcome {
        @Override
        public <R> R fold(Function<URI, R> back, Function<OutcomePage, R> page) {
            return page.apply(content);
        }
    }

    static Outcome told(String title, String text) {
        return new Told(new OutcomePage(title, text));
    }
}
