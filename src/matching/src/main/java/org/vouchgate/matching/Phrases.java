package org.vouchgate.matching;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The phrase book of one language. Every language has every phrase. */
public final class Phrases {

    /** The languages there are phrase books for, as BCP 47 tags; the first one stands in for others. */
    public static final List<String> LANGUAGES = List.of("en", "es", "fr", "de", "pt", "it", "nl", "pl", "sv", "ar");

    private static final Set<String> FROM_RIGHT_TO_LEFT = Set.of("ar");

    private static final Map<String, Phrases> BOOKS =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Phrases::new));

    private final Locale locale;
    private final Locale numbers;
    private final Map<String, String> phrases;

    private Phrases(String language) {
        this.locale = Locale.forLanguageTag(language);
        this.numbers = Locale.forLanguageTag(language + "-u-nu-latn");
        this.phrases = load("phrases_" + language + ".properties");
    }

    /** The book for a language, whatever its region; the English one if there is none. */
    public static Phrases in(Locale locale) {
        return BOOKS.getOrDefault(locale.getLanguage(), english());
    }

    /** The book for the first of these languages that has one, in the form of an {@code Accept-Language} header. */
    public static Phrases acceptable(String languages) {
        try {
            return Locale.LanguageRange.parse(languages).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(range -> range.getRange().split("-")[0])
                    .filter(BOOKS::containsKey)
                    .findFirst()
                    .map(BOOKS::get)
                    .orElseGet(Phrases::english);
        } catch (IllegalArgumentException e) {
            return english(); // a header that is none
        }
    }

    public static Phrases english() {
        return BOOKS.get("en");
    }

    private static Map<String, String> load(String resource) {
        try (var in = Phrases.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the build");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Locale locale() {
        return locale;
    }

    /** Which way the language is written: {@code ltr} or {@code rtl}. */
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    private boolean isRightToLeft() {
        return FROM_RIGHT_TO_LEFT.contains(locale.getLanguage());
    }

    /** Every phrase there is, by its key. */
    Map<String, String> all() {
        return phrases;
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
        var phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalStateException("no phrase " + key + " in " + locale);
        }
        return new MessageFormat(phrase, locale).format(isRightToLeft() ? isolated(arguments) : arguments);
    }

    /** A name from the other direction must not pull punctuation beside it to its own side (UAX #9, isolates). */
    private static Object[] isolated(Object... arguments) {
        return Arrays.stream(arguments)
                .map(each -> '\u2068' + each.toString() + '\u2069')
                .toArray();
    }

    /** A number as it is written in this language, in the digits that the phrases use. */
    String number(double value, int digits) {
        var format = NumberFormat.getNumberInstance(numbers);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    String percent(double share) {
        return NumberFormat.getPercentInstance(numbers).format(share);
    }
}
