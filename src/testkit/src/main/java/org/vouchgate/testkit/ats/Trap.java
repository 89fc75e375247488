package org.vouchgate.testkit.ats;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a stand-in has been told to do wrong next, in order. */
final class Trap {

    private record Snare(boolean takesEffect, WebResponse answer) {}

    private final Deque<Snare> set = new ArrayDeque<>();

    /** The next {@code times} writes do nothing and are answered so. */
    synchronized void instead(int times, WebResponse answer) {
        for (int i = 0; i < times; i++) {
            set.add(new Snare(false, answer));
        }
    }

    /** The next {@code times} writes happen and are answered so all the same. */
    synchronized void inSpiteOfEffect(int times, WebResponse answer) {
        for (int i = 0; i < times; i++) {
            set.add(new Snare(true, answer));
        }
    }

    /** Lets a write through, unless a trap is set for it. */
    WebResponse springFor(Supplier<WebResponse> write) {
        var next = next();
        if (next == null) {
            return write.get();
        }
        if (next.takesEffect()) {
            write.get();
        }
        return next.answer();
    }

    private synchronized @Nullable Snare next() {
        return set.poll();
    }
}
