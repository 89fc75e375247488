package org.vouchgate.summary.pdf;

import java.util.Optional;

/**
 * Text to be drawn. Whose it is decides how it is treated: other people's was made plain, and runs the way it begins.
 *
 * @param language its BCP 47 tag where it is known to be another than the page's
 */
record Said(String text, Way way, Optional<String> language) {

    /** Which way a text runs. */
    enum Way {
        AS_THE_PAGE,
        AS_IT_BEGINS,
        LEFT_TO_RIGHT
    }

    static final Said NOTHING = ours("");

    /** A phrase of the page's own; names in it were made plain and isolated before. */
    static Said ours(String phrase) {
        return new Said(phrase, Way.AS_THE_PAGE, Optional.empty());
    }

    /** A sentence in the page's language that may quote somebody. */
    static Said sentence(String composed) {
        return new Said(PlainText.composed(composed), Way.AS_THE_PAGE, Optional.empty());
    }

    /** What somebody else wrote, in a language that nobody knows: a name, a title. */
    static Said theirs(String foreign) {
        return new Said(PlainText.of(foreign), Way.AS_IT_BEGINS, Optional.empty());
    }

    /** A sentence that there is in English only. */
    static Said english(String sentence) {
        return new Said(PlainText.of(sentence), Way.LEFT_TO_RIGHT, Optional.of("en"));
    }

    /** An address or an identifier. */
    static Said code(String identifier) {
        return new Said(PlainText.of(identifier), Way.LEFT_TO_RIGHT, Optional.empty());
    }

    /** Without the marks that keep names apart: for places that are not drawn. */
    String bare() {
        return text.replaceAll("[\u2066-\u2069]", "");
    }
}
