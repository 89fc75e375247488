package org.vouchgate.gateway.admin;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.vouchgate.gateway.pages.OnlyEnglish;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.words.Words;

/** What somebody typed, looked at field by field; what is wrong with it is collected in the reader's language. */
public final class TypedForm {

    /** Controls, and what turns the direction of text around so that it reads otherwise than it is (UTS #55). */
    private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern UNSHOWABLE_IN_LINES =
            Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]|[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
    private static final int LONGEST_LINK = 600;

    private final Map<String, List<String>> typed;
    private final Words words;
    private final Map<String, String> mistakes = new LinkedHashMap<>();

    private TypedForm(Map<String, List<String>> typed, Words words) {
        this.typed = typed;
        this.words = words;
    }

    public static TypedForm of(MultivaluedMap<String, String> form, Words words) {
        return new TypedForm(form, words);
    }

    /** Of fields that come one by one, as they do with a file. */
    public static TypedForm of(Map<String, String> typed, Words words) {
        var fields = new TreeMap<String, List<String>>();
        typed.forEach((name, value) -> fields.put(name, List.of(value)));
        return new TypedForm(fields, words);
    }

    /** What was typed last, as it came, for the fields to keep. */
    public Map<String, String> values() {
        var values = new TreeMap<String, String>();
        typed.forEach((name, all) -> values.put(name, all.isEmpty() ? "" : all.get(0)));
        return values;
    }

    /** Everything that was ticked under one name. */
    public List<String> ticked(String name) {
        return typed.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    public boolean has(String name) {
        return typed.containsKey(name);
    }

    /** One line that must not be empty. */
    public String required(String name, int most) {
        var text = line(name, most);
        if (text.isEmpty()) {
            wrong(name, words.say("admin.form.missing"));
        }
        return text;
    }

    /** One line, or nothing. */
    public Optional<String> optional(String name, int most) {
        return Optional.of(line(name, most)).filter(text -> !text.isEmpty());
    }

    /** Several lines that must not be empty altogether. */
    public String text(String name, int most) {
        var text = looked(name, most, UNSHOWABLE_IN_LINES);
        if (text.isEmpty()) {
            wrong(name, words.say("admin.form.missing"));
        }
        return text;
    }

    /** The lines of a field, without empty ones. */
    public List<String> lines(String name, int most) {
        return looked(name, most, UNSHOWABLE_IN_LINES)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /** An https address, or nothing. */
    public Optional<URI> link(String name) {
        return optional(name, LONGEST_LINK).flatMap(text -> {
            try {
                var link = new URI(text);
                if ("https".equals(link.getScheme()) && link.getHost() != null && link.getUserInfo() == null) {
                    return Optional.of(link);
                }
            } catch (URISyntaxException e) {
                // told below, like every other address that is none
            }
            wrong(name, words.say("admin.form.link"));
            return Optional.empty();
        });
    }

    /** The end of a day to come, or nothing. */
    public Optional<Instant> day(String name, Instant now) {
        return optional(name, 40).flatMap(text -> {
            try {
                var end = LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
                if (end.isAfter(now)
                        && end.isBefore(
                                now.atOffset(ZoneOffset.UTC).plusYears(20).toInstant())) {
                    return Optional.of(end);
                }
            } catch (DateTimeParseException e) {
                // told below, like every other day that is none
            }
            wrong(name, words.say("admin.form.day"));
            return Optional.empty();
        });
    }

    /** Any day, or nothing. */
    public Optional<LocalDate> date(String name) {
        return optional(name, 40).flatMap(text -> {
            try {
                var day = LocalDate.parse(text);
                if (day.getYear() > 1999 && day.getYear() < 3000) {
                    return Optional.of(day);
                }
            } catch (DateTimeParseException e) {
                // told below, like every other day that is none
            }
            wrong(name, words.say("admin.form.date"));
            return Optional.empty();
        });
    }

    /** A whole number within bounds. */
    public int number(String name, int least, int most) {
        var text = line(name, 20);
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        wrong(name, words.say("admin.form.number", least, most));
        return least;
    }

    /** Notes what is wrong with a field, unless something was noted before; the empty name is the form as a whole. */
    public void wrong(String name, String sentence) {
        mistakes.putIfAbsent(name, sentence);
    }

    /**
     * Notes what a use case refused, each mistake at its field if there is one.
     *
     * @param sentence the key of what is said where only English says what was found
     */
    public void refused(UserError refused, String sentence) {
        var errors = refused.problem().errors();
        if (refused instanceof BadInput bad && bad.in(words).isPresent()) {
            wrong(field(errors.get(0)), bad.in(words).get());
        } else if (errors.isEmpty()) {
            wrong("", words.say(sentence, OnlyEnglish.quote(refused.problem().detail())));
        } else {
            errors.forEach(error -> wrong(field(error), words.say(sentence, OnlyEnglish.quote(error.detail()))));
        }
    }

    /** Whatever is no field that was typed in is about the form as a whole. */
    private String field(Problem.Error error) {
        var name = error.pointer().substring(error.pointer().lastIndexOf('/') + 1);
        return typed.containsKey(name) ? name : "";
    }

    public boolean isWrong() {
        return !mistakes.isEmpty();
    }

    /** All that is wrong, with a sentence for the form as a whole. */
    public Mistakes mistakes() {
        var all = new LinkedHashMap<>(mistakes);
        if (!all.isEmpty()) {
            all.putIfAbsent("", words.say("admin.form.again"));
        }
        return new Mistakes(all);
    }

    private String line(String name, int most) {
        return looked(name, most, UNSHOWABLE);
    }

    private String looked(String name, int most, Pattern unshowable) {
        var all = typed.getOrDefault(name, List.of());
        var text = all.isEmpty() ? "" : all.get(0).strip();
        if (text.length() > most) {
            wrong(name, words.say("admin.form.too-long", most, text.length()));
        } else if (unshowable.matcher(text).find()) {
            wrong(name, words.say("admin.form.characters"));
        }
        return text;
    }
}
