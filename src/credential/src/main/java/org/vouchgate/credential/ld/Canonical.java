package org.vouchgate.credential.ld;

import java.util.function.Function;

/** What came of bringing a document into canonical form. */
public sealed interface Canonical {

    /** Takes the branch that fits. */
    <R> R fold(Function<Dataset, R> dataset, Function<Objection, R> refused);

    /** Everything the document says. */
    record Content(Dataset dataset) implements Canonical {
        @Override
        public <R> R fold(Function<Dataset, R> content, Function<Objection, R> refused) {
            return content.apply(dataset);
        }
    }

    /** It cannot, or must not, be done. */
    record Refused(Objection objection) implements Canonical {
        @Override
        public <R> R fold(Function<Dataset, R> content, Function<Objection, R> refused) {
            return refused.apply(objection);
        }
    }
}
