package org.vouchgate.summary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that must not stand in a text, however they are written, and what stands there instead. */
final class Sealed {

    private static final int SHORTEST_PART_OF_A_NAME = 2;
    private static final int SHORTEST_PART_OF_AN_INSTITUTION = 4;
    private static final Pattern HOST = Pattern.compile("(?:did:web:|https?://)([^/:?#\\s]+)");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** What many schools and firms are called, which gives none of them away. */
    private static final Set<String> COMMON = Set.of(
            "university",
            "college",
            "institute",
            "institution",
            "school",
            "academy",
            "foundation",
            "faculty",
            "department",
            "association",
            "society",
            "council",
            "national",
            "international",
            "applied",
            "science",
            "sciences",
            "technology",
            "technologies",
            "engineering",
            "skills",
            "training",
            "education",
            "center",
            "centre",
            "group",
            "company",
            "issuer",
            "unknown",
            "calling",
            "itself",
            "could",
            "that",
            "read",
            "universität",
            "hochschule",
            "université",
            "école",
            "universidad",
            "instituto",
            "universidade");

    private final String instead;
    private final String spared;
    private final List<Pattern> names = new ArrayList<>();
    private final List<Pattern> parts = new ArrayList<>();

    /** @param spared texts whose words are no secret */
    Sealed(String instead, Collection<String> spared) {
        this.instead = instead.replace("\\", "").replace("$", "");
        this.spared = folded(String.join(" ", spared));
    }

    Sealed person(String name) {
        names.add(pattern(name));
        words(name)
                .filter(part -> part.codePointCount(0, part.length()) >= SHORTEST_PART_OF_A_NAME)
                .forEach(part -> names.add(pattern(part)));
        return this;
    }

    Sealed institutions(Collection<String> issuers) {
        for (var issuer : issuers) {
            names.add(pattern(issuer));
            HOST.matcher(issuer).results().forEach(found -> names.add(pattern(found.group(1))));
            words(issuer).filter(this::givesAway).forEach(part -> parts.add(pattern(part)));
        }
        return this;
    }

    Sealed names(Collection<String> others) {
        others.stream().filter(name -> !name.isBlank()).map(Sealed::pattern).forEach(names::add);
        return this;
    }

    private boolean givesAway(String word) {
        return word.length() >= SHORTEST_PART_OF_AN_INSTITUTION
                && !COMMON.contains(word.toLowerCase(Locale.ROOT))
                && !spared.contains(folded(word));
    }

    /** Without the names. */
    String in(String text) {
        return painted(text, names);
    }

    /** Without the names, and without words of which an institution's name is made. */
    String strictlyIn(String text) {
        return painted(in(text), parts);
    }

    private String painted(String text, List<Pattern> over) {
        var left = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (var name : over) {
            left = name.matcher(left).replaceAll(instead);
        }
        return Normalizer.normalize(left, Normalizer.Form.NFC);
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.split("[^\\p{L}\\p{M}\\p{N}'’-]+")).filter(word -> !word.isBlank());
    }

    /** The name with or without accents and however spaced, as whole words where its script has words. */
    private static Pattern pattern(String name) {
        var letters = Stream.of(folded(name).split("\\s+")).map(Sealed::letters).collect(Collectors.joining("\\s+"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + letters + "(?![\\p{L}\\p{N}])", FLAGS);
    }

    private static String letters(String word) {
        return word.codePoints()
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)) + "\\p{M}*")
                .collect(Collectors.joining());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
