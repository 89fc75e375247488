package org.vouchgate.gateway.recruiter.ask;

import org.vouchgate.gateway.request.RequestTemplate;
import org.vouchgate.words.Words;

/** What templates say of themselves, in the reader's language as long as their files say what they said when they were shipped. */
final class TemplateWords {

    private TemplateWords() {}

    static String title(RequestTemplate template, Words words) {
        return said(template, "title", template.title(), words);
    }

    static String description(RequestTemplate template, Words words) {
        return said(template, "description", template.description(), words);
    }

    static String purpose(RequestTemplate template, Words words) {
        return said(template, "purpose", template.purpose(), words);
    }

    /** Whoever changes a template's words means theirs. */
    private static String said(RequestTemplate template, String what, String written, Words words) {
        var key = "ask.template." + template.name() + "." + what;
        return Words.english().has(key) && Words.english().say(key).equals(written) && words.has(key)
                ? words.say(key)
                : written;
    }
}
