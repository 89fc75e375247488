package org.vouchgate.gateway.pages;

import java.util.Optional;
import java.util.Set;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.words.Words;

/**
 * A problem in the reader's language: {@code problem.<name>.title} and {@code problem.<name>.detail}. Where there are no
 * words for its name, the page says so much, and what the gateway says in English stands below.
 *
 * @param english what the gateway says in English, where that is more than the words do
 * @param forCandidates whether those who meet it have no first page to go to
 */
public record ProblemWords(String title, String detail, Optional<String> english, boolean forCandidates) {

    /** Told to candidates, who know nothing of the gateway but the address they were given. */
    private static final Set<String> FOR_CANDIDATES =
            Set.of("link-unknown", "foreign-page", "request-closed", "request-changed", "erased");

    /** Those whose detail names what the words cannot know. */
    private static final Set<String> TOLD_IN_DETAIL = Set.of("bad-input", "refused", "too-large");

    public static ProblemWords of(Problem problem, Words words) {
        var name = problem.type().substring(problem.type().lastIndexOf(':') + 1);
        if (!words.has(key(name, "title")) || !words.has(key(name, "detail"))) {
            var english = problem.title() + ". " + problem.detail();
            return new ProblemWords(
                    words.say("problem.refused.title"),
                    words.say("problem.refused.detail"),
                    Optional.of(english),
                    false);
        }
        return new ProblemWords(
                words.say(key(name, "title")),
                words.say(key(name, "detail")),
                Optional.of(problem.detail()).filter(detail -> TOLD_IN_DETAIL.contains(name)),
                FOR_CANDIDATES.contains(name));
    }

    private static String key(String name, String part) {
        return "problem." + name + "." + part;
    }
}
