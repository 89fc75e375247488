package org.vouchgate.summary.pdf;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * Things that take longer to make than to use lie ready here. Each is lent to one document at a time, as none may be
 * shared between threads; what nobody needs makes room when memory is short.
 */
final class Shelf<T> {

    private static final int MOST = 4;

    private final Supplier<T> maker;
    private final Deque<SoftReference<T>> lying = new ArrayDeque<>();

    Shelf(Supplier<T> maker) {
        this.maker = maker;
    }

    T take() {
        synchronized (lying) {
            while (!lying.isEmpty()) {
                var thing = lying.pop().get();
                if (thing != null) {
                    return thing;
                }
            }
        }
        return maker.get();
    }

    /** Once the document that used it is written. */
    void putBack(T thing) {
        synchronized (lying) {
            if (lying.size() < MOST) {
                lying.push(new SoftReference<>(thing));
            }
        }
    }
}
