package org.vouchgate.matching;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.matching.KnownPhrases.Hit;

/** What a part of a job description is about, going by its heading. Of two that fit, the earlier one here is meant. */
enum Section {
    PREFERRED,
    /** Not about the work: the employer, the pay, how to apply, legal notices. */
    IGNORED,
    REQUIRED,
    DUTIES,
    /** Under no heading, or one that says nothing. */
    NEUTRAL;

    private static final int LONGEST_HEADING = 60;
    private static final int MOST_WORDS = 6;

    /** "Experience in nursing" is no heading, though "experience" alone would be. */
    private static final Set<String> JOINING =
            Set.of("with", "in", "of", "as", "mit", "en", "de", "con", "com", "di", "med", "met", "z", "w");

    /**
     * The section that a line opens, if it is a heading.
     *
     * @param heading the line, or its part before a colon
     * @param sure    whether a colon or mark-up says that it is a heading, so that an unknown one opens a neutral section
     */
    static Optional<Section> opened(String heading, boolean sure) {
        var bare = heading.replaceAll("[#*_:]", " ").strip();
        if (bare.isEmpty() || bare.length() > LONGEST_HEADING || ".!;,".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
            return Optional.empty();
        }
        var tokens = Token.of(bare);
        if (!sure && tokens.size() > MOST_WORDS) {
            return Optional.empty();
        }
        var hits = KnownPhrases.OF_JOBS.in(tokens).stream()
                .filter(hit -> hit.family().equals("heading"))
                .toList();
        var known = hits.stream()
                .map(hit -> valueOf(hit.what().toUpperCase(Locale.ROOT)))
                .sorted()
                .findFirst()
                .filter(section -> sure || fill(tokens, hits, bare.length()));
        return known.isPresent() || !sure ? known : Optional.of(NEUTRAL);
    }

    /** Without a colon a line is a heading only if known heading words are most of it: "Requirements", not "Experience with Java". */
    private static boolean fill(List<Token> tokens, List<Hit> hits, int length) {
        int left = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!covered(tokens.get(i), hits)) {
                left += tokens.get(i).form().length();
                if (JOINING.contains(tokens.get(i).form())
                        && (i + 1 == tokens.size() || !covered(tokens.get(i + 1), hits))) {
                    return false;
                }
            }
        }
        return left * 5 <= length * 2;
    }

    private static boolean covered(Token token, List<Hit> hits) {
        return hits.stream().anyMatch(hit -> token.start() >= hit.start() && token.end() <= hit.end());
    }
}
