package org.vouchgate.words;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words of one language. Phrases are ICU messages: {@code {0}} stands for the first argument,
 * {@code {0, plural, one {# job} other {# jobs}}} counts as the language counts.
 */
public final class Words {

    private static final String ENGLISH = "en";
    private static final String LATIN_DIGITS = "-u-nu-latn";
    private static final Map<String, Words> BOOKS = WordFiles.readAll();

    private final String language;
    private final Locale locale;
    private final Locale digits;
    private final ULocale counting;
    private final Map<String, String> phrases;

    Words(String language, Map<String, String> phrases) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
        this.digits = Locale.forLanguageTag(language + LATIN_DIGITS);
        this.counting = ULocale.forLocale(digits);
        this.phrases = Map.copyOf(phrases);
    }

    /** Every language there are words in, English first, then by the names they call themselves. */
    public static Collection<Words> all() {
        return BOOKS.values();
    }

    public static Words english() {
        return in(ENGLISH).orElseThrow();
    }

    /**
     * The words of a language.
     *
     * @param language its BCP 47 tag, of which only the language counts
     */
    public static Optional<Words> in(String language) {
        return Optional.ofNullable(BOOKS.get(Locale.forLanguageTag(language).getLanguage()));
    }

    /** The first of these languages that there are words in, English if there is none: an {@code Accept-Language} header. */
    public static Words acceptable(String languages) {
        try {
            return Locale.LanguageRange.parse(languages).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> in(range.getRange()).stream())
                    .findFirst()
                    .orElseGet(Words::english);
        } catch (IllegalArgumentException e) {
            return english(); // a header that is none
        }
    }

    /** The language's BCP 47 tag. */
    public String language() {
        return language;
    }

    /** What the language calls itself. */
    public String name() {
        return say("language.name");
    }

    /** Which way the language is written: {@code ltr} or {@code rtl}. */
    public String direction() {
        return say("language.direction");
    }

    public Locale locale() {
        return locale;
    }

    /** The keys of everything that can be said. */
    public Set<String> keys() {
        return phrases.keySet();
    }

    public boolean has(String key) {
        return phrases.containsKey(key);
    }

    /** The phrase as it is written in the file. */
    public String raw(String key) {
        var phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("nothing is called " + key + " in " + language);
        }
        return phrase;
    }

    /**
     * Says something.
     *
     * @param arguments text and numbers for its places; numbers where it counts
     */
    public String say(String key, Object... arguments) {
        var phrase = raw(key);
        if (arguments.length == 0 && phrase.indexOf('{') < 0) {
            return phrase.replace("''", "'");
        }
        return new MessageFormat(phrase, counting).format(isRightToLeft() ? isolated(arguments) : arguments);
    }

    private boolean isRightToLeft() {
        return direction().equals("rtl");
    }

    /** A name from the other direction must not pull punctuation beside it to its own side (UAX #9, isolates). */
    private static Object[] isolated(Object... arguments) {
        return Arrays.stream(arguments)
                .map(each -> each instanceof Number ? each : '\u2068' + each.toString() + '\u2069')
                .toArray();
    }

    /** A number as it is written in this language. */
    public String number(double value, int places) {
        var format = NumberFormat.getNumberInstance(digits);
        format.setMaximumFractionDigits(places);
        return format.format(value);
    }

    public String percent(double share) {
        return NumberFormat.getPercentInstance(digits).format(share);
    }

    /** The day in UTC, with the month as a word. */
    public String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(dates())
                .withZone(ZoneOffset.UTC)
                .format(at);
    }

    /** The day and the minute in UTC, and that it is UTC. */
    public String minute(Instant at) {
        var time = DateTimeFormatter.ofPattern("HH:mm", dates()).withZone(ZoneOffset.UTC);
        return say("moment.minute", day(at), time.format(at));
    }

    /** In the largest unit that fits without a remainder: "30 days", "1 hour". */
    public String length(Duration length) {
        var seconds = length.toSeconds();
        if (seconds % 86_400 == 0) {
            return say("length.days", seconds / 86_400);
        }
        if (seconds % 3_600 == 0) {
            return say("length.hours", seconds / 3_600);
        }
        return seconds % 60 == 0 ? say("length.minutes", seconds / 60) : say("length.seconds", seconds);
    }

    /** Several things in one breath: "a", "a and b", "a, b and c". */
    public String list(List<String> things) {
        return things.isEmpty() ? "" : ListFormatter.getInstance(counting).format(things);
    }

    /** One of several things: "a", "a or b", "a, b or c". */
    public String either(List<String> things) {
        return things.isEmpty()
                ? ""
                : ListFormatter.getInstance(counting, ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                        .format(things);
    }

    /** English dates as most of the world writes them, the day first. */
    private Locale dates() {
        return language.equals(ENGLISH) ? Locale.UK : digits;
    }

    @Override
    public String toString() {
        return "Words[" + language + "]";
    }
}
