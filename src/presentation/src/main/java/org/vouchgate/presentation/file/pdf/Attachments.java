package org.vouchgate.presentation.file.pdf;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The texts attached to a PDF file, or why there are none to be had. */
public sealed interface Attachments {

    /** Takes the branch that fits. */
    default <R> R fold(
            Function<List<String>, R> attached, Function<Encrypted, R> encrypted, Function<Damaged, R> damaged) {
        if (this instanceof Texts found) {
            return attached.apply(found.texts());
        }
        return this instanceof Encrypted locked ? encrypted.apply(locked) : damaged.apply((Damaged) this);
    }

    /** @param texts what is attached and small enough to be a credential, as UTF-8; may be empty */
    record Texts(List<String> texts) implements Attachments {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /** A password would be needed. */
    record Encrypted() implements Attachments {}

    /** No PDF file, or one that cannot be read safely. */
    record Damaged() implements Attachments {}

    /** Looks only if there is reason to. */
    static Attachments unless(boolean unsafe, Supplier<Attachments> look) {
        return unsafe ? new Damaged() : look.get();
    }
}
