package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.Locale;
import org.vouchgate.words.Words;

/** How matching is explained in one language. */
public final class Phrases {

    private static final String OWN = "match.";

    private final Words words;

    private Phrases(Words words) {
        this.words = words;
    }

    public static Phrases of(Words words) {
        return new Phrases(words);
    }

    /** The phrases of a language, whatever its region; the English ones if there are none. */
    public static Phrases in(Locale locale) {
        return new Phrases(Words.in(locale.getLanguage()).orElseGet(Words::english));
    }

    /** The phrases of the first of these languages that has them, in the form of an {@code Accept-Language} header. */
    public static Phrases acceptable(String languages) {
        return new Phrases(Words.acceptable(languages));
    }

    public static Phrases english() {
        return new Phrases(Words.english());
    }

    public Locale locale() {
        return words.locale();
    }

    /** Which way the language is written: {@code ltr} or {@code rtl}. */
    public String direction() {
        return words.direction();
    }

    public String say(Message message) {
        return say(message.key(), message.arguments().toArray());
    }

    /** How evidence answers a requirement, and what keeps it from counting in full, in one sentence. */
    public String sentence(EvidenceUse use) {
        var said = new ArrayList<>(use.reasons().stream().map(this::say).toList());
        if (said.isEmpty()) {
            return "";
        }
        var first = said.remove(0);
        var rest = said.isEmpty() ? "" : say("join.first") + String.join(say("join.more"), said);
        return first + rest + say("join.stop");
    }

    String say(String key, Object... arguments) {
        return words.say(OWN + key, arguments);
    }

    boolean has(String key) {
        return words.has(OWN + key);
    }

    /** A number as it is written in this language, in the digits that the phrases use. */
    String number(double value, int digits) {
        return words.number(value, digits);
    }

    String percent(double share) {
        return words.percent(share);
    }
}
