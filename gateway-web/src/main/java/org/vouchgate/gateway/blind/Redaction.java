package org.vouchgate.gateway.blind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vouchgate.gateway.request.Candidate;

/** What is hidden in text, and what stands in its place. Longer words are looked for before shorter ones. */
final class Redaction {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>()\"']+@[^\\s@<>()\"']+");
    private static final Pattern LINK = Pattern.compile("(?i)(?:https?|did|urn|mailto|tel):[^\\s<>\"']+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Parts of names that stand in any text, and parts of addresses that name nobody. */
    private static final Set<String> COMMON = Set.of(
            "and", "the", "von", "van", "der", "den", "del", "dos", "bin", "ibn", "ter", "ten", "info", "mail", "jobs",
            "work", "post", "hello", "contact", "office", "home", "mrs", "dr", "mr", "ms");

    private final Map<String, String> terms = new LinkedHashMap<>();
    private final String hidden;

    /** @param hidden what stands in place of what is about the candidate */
    Redaction(String hidden) {
        this.hidden = hidden;
    }

    /** Hides what the employer knows of a candidate: the whole of it, and the parts of a name. */
    Redaction hiding(Candidate candidate) {
        candidate.name().ifPresent(name -> {
            hide(name, hidden);
            parts(name).forEach(part -> hide(part, hidden));
        });
        candidate.email().ifPresent(email -> {
            hide(email, hidden);
            parts(email.replaceAll("@.*", "")).forEach(part -> hide(part, hidden));
        });
        candidate.reference().ifPresent(reference -> hide(reference, hidden));
        return this;
    }

    /** Hides one more expression, unless it is hidden already. */
    void hide(String expression, String instead) {
        var folded = Folded.of(expression).letters().strip();
        if (folded.length() > 1) {
            terms.putIfAbsent(folded, instead);
        }
    }

    private static List<String> parts(String name) {
        return APART.splitAsStream(name)
                .filter(part -> part.codePointCount(0, part.length()) > 2 || isOfFewSigns(part))
                .filter(part -> !part.chars().allMatch(Character::isDigit))
                .filter(part -> !COMMON.contains(Folded.of(part).letters()))
                .toList();
    }

    /** Two Chinese, Japanese or Korean signs are a name already. */
    private static boolean isOfFewSigns(String part) {
        return part.codePoints().anyMatch(Character::isIdeographic) && part.length() > 1;
    }

    /** The text without any address or link, and without what is hidden. */
    String prose(String text) {
        return words(LINK.matcher(ADDRESS.matcher(text).replaceAll(Matcher.quoteReplacement(hidden)))
                .replaceAll(Matcher.quoteReplacement(hidden)));
    }

    /** The text without what is hidden. */
    String words(String text) {
        var folded = Folded.of(text);
        var cuts = new ArrayList<Cut>();
        terms.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, String> term) -> -term.getKey().length()))
                .forEach(term -> find(folded, term.getKey(), term.getValue(), cuts));
        var result = new StringBuilder(text);
        cuts.stream()
                .sorted(Comparator.comparing(Cut::from).reversed())
                .forEach(cut -> result.replace(cut.from(), cut.to(), cut.instead()));
        return result.toString();
    }

    private static void find(Folded folded, String term, String instead, List<Cut> cuts) {
        var letters = folded.letters();
        for (int at = letters.indexOf(term); at >= 0; at = letters.indexOf(term, at + 1)) {
            int end = at + term.length();
            if (!isInsideWord(letters, at, end, term)) {
                var cut = new Cut(folded.origin(at), folded.origin(end), instead);
                if (cuts.stream().noneMatch(cut::overlaps)) {
                    cuts.add(cut);
                }
            }
        }
    }

    /** "Ada" is no part of "Canada"; scripts without spaces between words have no such boundary. */
    private static boolean isInsideWord(String letters, int from, int to, String term) {
        if (term.codePoints().anyMatch(Character::isIdeographic)) {
            return false;
        }
        return from > 0 && Character.isLetterOrDigit(letters.charAt(from - 1))
                || to < letters.length() && Character.isLetterOrDigit(letters.charAt(to));
    }

    private record Cut(int from, int to, String instead) {

        boolean overlaps(Cut other) {
            return from < other.to && other.from < to;
        }
    }
}
