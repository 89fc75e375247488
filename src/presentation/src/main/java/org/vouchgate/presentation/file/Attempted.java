package org.vouchgate.presentation.file;

import java.util.function.Function;
import org.vouchgate.presentation.file.FileReading.Problem;
import org.vouchgate.presentation.file.FileReading.Unreadable;

/** The text baked into an image, or why there is none. */
sealed interface Attempted {

    record Text(String text) implements Attempted {}

    record None(Unreadable why) implements Attempted {}

    static Attempted none(Problem problem, String sentence) {
        return new None(new Unreadable(problem, sentence));
    }

    /** For {@link #fold}: what cannot be read is what cannot be read. */
    static FileReading unreadable(Unreadable why) {
        return why;
    }

    default FileReading fold(Function<String, FileReading> text, Function<Unreadable, FileReading> none) {
        return this instanceof Text found ? text.apply(found.text()) : none.apply(((None) this).why());
    }
}
