package org.vouchgate.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the files of words. Which languages there are is not written down anywhere else. */
final class WordFiles {

    private static final String ENGLISH = "en";

    private WordFiles() {}

    /** All books, by their language; English first, then by the names the languages call themselves. */
    static Map<String, Words> readAll() {
        var english = read(ENGLISH);
        var books = new LinkedHashMap<String, Words>();
        books.put(ENGLISH, new Words(ENGLISH, english));
        Stream.of(Locale.getISOLanguages())
                .filter(language -> !language.equals(ENGLISH) && exists(language))
                .map(language -> new Words(language, over(english, read(language))))
                .sorted(Comparator.comparing(Words::name))
                .forEach(words -> books.put(words.language(), words));
        return Collections.unmodifiableMap(books);
    }

    private static boolean exists(String language) {
        return WordFiles.class.getResource(file(language)) != null;
    }

    /** What one file says, without English standing in for anything. */
    static Map<String, String> read(String language) {
        try (var in = WordFiles.class.getResourceAsStream(file(language))) {
            if (in == null) {
                throw new IllegalStateException(file(language) + " is missing from the build");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> over(Map<String, String> english, Map<String, String> own) {
        var all = new HashMap<>(english);
        all.putAll(own);
        return all;
    }

    private static String file(String language) {
        return "words_" + language + ".properties";
    }
}
