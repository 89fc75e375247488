package org.vouchgate.skills.retrieval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vouchgate.skills.taxonomy.Words;

/**
 * What stands before a skill and says how much of it is asked for: "at least five years of experience with". It names no skill,
 * and would be taken for one by its words (customer experience, knowledge management). The phrases of each language stand
 * in a table beside this class.
 */
final class Framing {

    private static final String TABLE = "framing.txt";
    /** So many words at most has a phrase of the table. */
    private static final int LONGEST = 5;
    /** A longer text is no phrase. */
    private static final int LONGEST_TEXT = 300;
    /** What has more words behind its framing is a sentence; the ranking of sentences was learned with their framing. */
    private static final int LONGEST_PHRASE = 8;

    private enum Part {
        LIMIT,
        UNIT,
        DEGREE,
        NOUN,
        LINK,
        JOINT,
        WHOLE
    }

    private static final Collection<Map<Part, Set<String>>> LANGUAGES = read();

    private Framing() {}

    /** What a phrase asks for, without what frames it; empty if it asks for nothing else. Sentences stay as they are. */
    static String without(String text) {
        if (text.length() > LONGEST_TEXT) {
            return text;
        }
        var words = Words.of(text);
        var forms = words.stream().map(Words.Word::form).toList();
        int framed = LANGUAGES.stream()
                .mapToInt(phrases -> framed(forms, phrases))
                .max()
                .orElse(0);
        if (framed == 0 || words.size() - framed > LONGEST_PHRASE) {
            return text;
        }
        return framed < words.size()
                ? text.substring(words.get(framed - 1).end()).strip()
                : "";
    }

    /** How many of the first words frame the others. */
    private static int framed(List<String> words, Map<Part, Set<String>> phrases) {
        int amount = amount(words, 0, phrases);
        int whole = skip(words, amount, phrases, Part.WHOLE);
        if (whole > amount) {
            return whole;
        }
        int at = amount > 0 ? repeated(words, amount, phrases, Part.JOINT) : 0;
        int noun = nouns(words, at, phrases);
        if (noun == at) {
            return amount == words.size() ? amount : 0;
        }
        int joint = repeated(words, noun, phrases, Part.JOINT);
        int lasting = amount(words, joint, phrases);
        int end = lasting > joint ? repeated(words, lasting, phrases, Part.JOINT) : joint;
        return end > noun || noun == words.size() ? end : 0;
    }

    /** Behind "at least 3 to 5 years"; where it began if there is no such thing. */
    private static int amount(List<String> words, int begin, Map<Part, Set<String>> phrases) {
        int number = repeated(words, begin, phrases, Part.LIMIT);
        int at = number;
        while (at < words.size() && Character.isDigit(words.get(at).charAt(0))) {
            at++;
            if (at + 1 < words.size()
                    && words.get(at).length() <= 3
                    && Character.isDigit(words.get(at + 1).charAt(0))) {
                at++;
            }
        }
        int unit = skip(words, at, phrases, Part.UNIT);
        return at > number && unit > at ? unit : begin;
    }

    /** Behind "strong knowledge and understanding"; where it began if there is no noun. */
    private static int nouns(List<String> words, int begin, Map<Part, Set<String>> phrases) {
        int behind = begin;
        int at = begin;
        for (int next = at; ; at = next) {
            int noun = skip(words, at, phrases, Part.NOUN);
            behind = Math.max(behind, noun > at ? noun : 0);
            next = noun > at ? noun : skip(words, at, phrases, Part.DEGREE);
            next = next > at ? next : skip(words, at, phrases, Part.LINK);
            if (next == at) {
                return behind;
            }
        }
    }

    private static int repeated(List<String> words, int begin, Map<Part, Set<String>> phrases, Part part) {
        int at = begin;
        for (int next = skip(words, at, phrases, part); next > at; next = skip(words, at, phrases, part)) {
            at = next;
        }
        return at;
    }

    /** Behind the longest phrase of a kind that stands at a place; that place if none does. */
    private static int skip(List<String> words, int at, Map<Part, Set<String>> phrases, Part part) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            if (phrases.getOrDefault(part, Set.of()).contains(String.join(" ", words.subList(at, at + length)))) {
                return at + length;
            }
        }
        return at;
    }

    private static Collection<Map<Part, Set<String>>> read() {
        var languages = new LinkedHashMap<String, Map<Part, Set<String>>>();
        try (var in = Framing.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing from the build");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .forEach(line -> add(line.split("[ :]+", 3), languages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ArrayList<>(languages.values());
    }

    private static void add(String[] fields, Map<String, Map<Part, Set<String>>> languages) {
        var phrases = new HashSet<String>();
        Arrays.stream(fields[2].split(";")).map(Words::key).forEach(phrases::add);
        languages
                .computeIfAbsent(fields[0], language -> new EnumMap<>(Part.class))
                .put(Part.valueOf(fields[1].toUpperCase(Locale.ROOT)), phrases);
    }
}
