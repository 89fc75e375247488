package org.vouchgate.summary.pdf;

import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Fonts that were read and lie ready: reading one takes longer than drawing with it. Each is lent to one document at a
 * time, as fonts may not be shared between threads; what nobody needs makes room when memory is short.
 */
final class FontShelf {

    private static final int MOST_OF_EACH = 4;

    private static final Map<Typeface, Deque<SoftReference<TrueTypeFont>>> SHELF = new EnumMap<>(Typeface.class);

    private FontShelf() {}

    static TrueTypeFont take(Typeface typeface) {
        synchronized (SHELF) {
            var lying = SHELF.getOrDefault(typeface, new ArrayDeque<>());
            while (!lying.isEmpty()) {
                var font = lying.pop().get();
                if (font != null) {
                    return font;
                }
            }
        }
        return typeface.load();
    }

    /** Once the document that drew with it is written. */
    static void putBack(Typeface typeface, TrueTypeFont font) {
        synchronized (SHELF) {
            var lying = SHELF.computeIfAbsent(typeface, each -> new ArrayDeque<>());
            if (lying.size() < MOST_OF_EACH) {
                lying.push(new SoftReference<>(font));
            }
        }
    }
}
