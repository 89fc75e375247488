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

    /** For a picture that does not hold exactly one credential. */
    static Attempted notOne(int found, boolean older) {
        if (found > 1) {
            return none(
                    Problem.BADGE_REPEATED,
                    "The picture holds several credentials where one is allowed; download the badge again from its issuer");
        }
        return older
                ? none(
                        Problem.BADGE_OF_OLDER_VERSION,
                        "The picture holds a badge of an older version that cannot be verified here; ask its issuer for an"
                                + " Open Badge 3.0")
                : none(
                        Problem.NO_CREDENTIAL_INSIDE,
                        "There is no credential in this picture; download the badge from its issuer, as a screenshot or a"
                                + " copy from a web page loses it");
    }

    /** For {@link #fold}: what cannot be read is what cannot be read. */
    static FileReading unreadable(Unreadable why) {
        return why;
    }

    default FileReading fold(Function<String, FileReading> text, Function<Unreadable, FileReading> none) {
        return this instanceof Text found ? text.apply(found.text()) : none.apply(((None) this).why());
    }
}
