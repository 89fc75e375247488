package org.vouchgate.gateway.recruiter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.vouchgate.matching.WeightNumber;

/** What each number among the weights is for, in plain words. */
final class WeightWords {

    private static final String RESOURCE = "weight-words.properties";
    private static final Properties WORDS = load();

    private WeightWords() {}

    static String label(WeightNumber number) {
        return word(name(number) + ".label");
    }

    static String meaning(WeightNumber number) {
        return word(name(number) + ".meaning");
    }

    static String group(String group) {
        return word(group);
    }

    /** How forms call it. */
    static String name(WeightNumber number) {
        return number.group() + "." + number.member();
    }

    private static String word(String key) {
        var word = WORDS.getProperty(key);
        if (word == null) {
            throw new IllegalStateException(RESOURCE + " has no " + key);
        }
        return word;
    }

    private static Properties load() {
        try (var in = WeightWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the build");
            }
            var words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
