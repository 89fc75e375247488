package org.vouchgate.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The phrases that give a job description its shape, in ten languages: headings, wishes and demands, levels, years, and
 * what is said about who a person is. Read once; looking for them takes time in proportion to the text.
 */
final class KnownPhrases {

    /**
     * A phrase found.
     *
     * @param topic  what it is about, before the dot, and what it says about that: {@code says.required}
     * @param start  offset of its first character
     * @param end    offset after its last character
     * @param number the first number in it, or 0
     */
    record Hit(String topic, int start, int end, int number) {

        String family() {
            return topic.substring(0, topic.indexOf('.'));
        }

        String what() {
            return topic.substring(topic.indexOf('.') + 1);
        }

        /** "Young woman" says two things. */
        private boolean alsoSays(Hit other) {
            return start == other.start
                    && end == other.end
                    && !topic.equals(other.topic)
                    && !other.topic.endsWith(NONE);
        }

        boolean overlaps(int from, int to) {
            return start < to && from < end;
        }

        boolean within(int from, int to) {
            return start >= from && end <= to;
        }
    }

    /** Shorter beginnings of words would be looked for nearly everywhere. */
    private static final int SHORTEST_STEM = 3;

    private static final String NONE = ".none";
    private static final Comparator<Hit> WIDEST_FIRST = Comparator.comparingInt(Hit::start)
            .thenComparing(Comparator.comparingInt(Hit::end).reversed())
            .thenComparing(hit -> !hit.topic().endsWith(NONE));

    static final KnownPhrases OF_JOBS = new KnownPhrases("job-phrases.txt", Map.of());
    static final KnownPhrases OF_PEOPLE = new KnownPhrases("protected-phrases.txt", OF_JOBS.numbers);

    private final Map<String, List<Phrase>> byWord = new HashMap<>();
    private final Map<String, List<Phrase>> byStem = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private KnownPhrases(String resource, Map<String, Integer> numberWords) {
        numbers.putAll(numberWords);
        try (var in = KnownPhrases.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the build");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int space = line.indexOf(' ');
        int colon = line.indexOf(": ");
        var topic = line.substring(0, space);
        var phrases = line.substring(colon + 2);
        if (topic.equals("number")) {
            Stream.of(phrases.split(" "))
                    .map(pair -> pair.split("="))
                    .forEach(pair -> numbers.put(Token.of(pair[0]).get(0).form(), Integer.valueOf(pair[1])));
        } else {
            Stream.of(phrases.split(" ; "))
                    .map(phrase -> Phrase.of(topic, phrase))
                    .forEach(this::index);
        }
    }

    private void index(Phrase phrase) {
        for (var first : phrase.firsts()) {
            boolean stem = first.endsWith("*");
            if (stem && first.length() <= SHORTEST_STEM) {
                throw new IllegalStateException("too short a beginning: " + first + " in " + phrase.topic());
            }
            var key = stem ? first.substring(0, SHORTEST_STEM) : first;
            (stem ? byStem : byWord)
                    .computeIfAbsent(key, absent -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /** The phrases in a line, in its order. Within a longer phrase of the same family a shorter one is not seen. */
    List<Hit> in(List<Token> tokens) {
        var found = new ArrayList<Hit>();
        for (int i = 0; i < tokens.size(); i++) {
            for (var phrase : startingWith(tokens.get(i))) {
                int end = phrase.end(tokens, i, numbers);
                if (end > i) {
                    found.add(hit(phrase.topic(), tokens.subList(i, end)));
                }
            }
        }
        found.sort(WIDEST_FIRST);
        return withoutShorter(found);
    }

    private static List<Hit> withoutShorter(List<Hit> widestFirst) {
        var widest = new HashMap<String, Hit>();
        var kept = new ArrayList<Hit>();
        for (var hit : widestFirst) {
            var known = widest.get(hit.family());
            if (known == null || hit.end() > known.end() || hit.alsoSays(known)) {
                widest.put(hit.family(), hit);
                kept.add(hit);
            }
        }
        kept.removeIf(hit -> hit.topic().endsWith(NONE));
        return kept;
    }

    private List<Phrase> startingWith(Token token) {
        var phrases = new ArrayList<>(byWord.getOrDefault(token.form(), List.of()));
        if (token.form().length() >= SHORTEST_STEM) {
            phrases.addAll(byStem.getOrDefault(token.form().substring(0, SHORTEST_STEM), List.of()));
        }
        if (Phrase.isNumber(token, numbers.keySet())) {
            phrases.addAll(byWord.getOrDefault(Phrase.NUMBER, List.of()));
        }
        return phrases;
    }

    private Hit hit(String topic, List<Token> tokens) {
        int number = tokens.stream()
                .filter(token -> Phrase.isNumber(token, numbers.keySet()))
                .findFirst()
                .map(token -> token.isDigits() ? Integer.valueOf(token.form()) : numbers.get(token.form()))
                .orElse(0);
        return new Hit(
                topic, tokens.get(0).start(), tokens.get(tokens.size() - 1).end(), number);
    }
}
