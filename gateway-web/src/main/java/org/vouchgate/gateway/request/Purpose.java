package org.vouchgate.gateway.request;

import java.util.Optional;
import org.vouchgate.words.Words;

/**
 * Why somebody is asked, in words that they read.
 *
 * @param text     as it was written
 * @param language in which language, as a BCP 47 tag; empty if nobody said
 */
record Purpose(String text, Optional<String> language) {

    /** What somebody wrote, in the language that the candidate is written to in, if that was said; empty if nobody wrote any. */
    static Optional<Purpose> typed(NewPresentationRequest wanted) {
        return Optional.ofNullable(wanted.purpose())
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> new Purpose(text, Optional.ofNullable(wanted.language())));
    }

    /** A template's, in the candidate's language as long as it is as it was shipped. */
    static Purpose of(RequestTemplate template, NewPresentationRequest wanted) {
        var words = Optional.ofNullable(wanted.language()).flatMap(Words::in).orElseGet(Words::english);
        return new Purpose(TemplateWords.purpose(template, words), TemplateWords.languageOfPurpose(template, words));
    }
}
