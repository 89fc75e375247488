package org.vouchgate.gateway.request;

import java.util.Optional;
import org.vouchgate.words.Words;

/** What templates say of themselves, in the reader's language as long as their files say what they said when they were shipped. */
public final class TemplateWords {

    private TemplateWords() {}

    public static String title(RequestTemplate template, Words words) {
        return said(template, "title", template.title(), words);
    }

    public static String description(RequestTemplate template, Words words) {
        return said(template, "description", template.description(), words);
    }

    public static String purpose(RequestTemplate template, Words words) {
        return said(template, "purpose", template.purpose(), words);
    }

    /** In which language its purpose is said; empty if somebody wrote their own. */
    static Optional<String> languageOfPurpose(RequestTemplate template, Words words) {
        return isAsShipped("ask.template." + template.name() + ".purpose", template.purpose(), words)
                ? Optional.of(words.language())
                : Optional.empty();
    }

    /** Whoever changes a template's words means theirs. */
    private static String said(RequestTemplate template, String what, String written, Words words) {
        var key = "ask.template." + template.name() + "." + what;
        return isAsShipped(key, written, words) ? words.say(key) : written;
    }

    private static boolean isAsShipped(String key, String written, Words words) {
        return Words.english().has(key) && Words.english().say(key).equals(written) && words.has(key);
    }
}
