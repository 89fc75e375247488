package org.vouchgate.gateway.recruiter.result;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;
import org.vouchgate.gateway.assessment.AssessedSource;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.wording.FindingWords;
import org.vouchgate.words.Words;

/**
 * The answer to one check.
 *
 * @param reason  why, in the reader's language
 * @param detail  the same in English, where that says more
 * @param later   when a later look found it out
 * @param next    what to do about it, unless it passed
 * @param sources what each list of issuers said
 */
public record CheckLine(
        String question,
        Badge answer,
        String reason,
        Optional<String> detail,
        Optional<String> later,
        Optional<String> next,
        List<Source> sources) {

    /**
     * A list of issuers.
     *
     * @param name what it is called, with what sort of list it is
     * @param vouches that it vouches for the issuer
     * @param said what it said of the issuer
     * @param read when what it said was read, and until when it holds; empty for lists that are kept here
     */
    public record Source(String name, String vouches, String said, Optional<String> read) {

        static Source of(Words words, AssessedSource source) {
            var kind = words.say("credential.list." + source.kind());
            boolean own = source.kind().equals("own-list");
            return new Source(
                    own ? kind : words.say("credential.list.named", source.source(), kind),
                    own ? words.say("credential.vouched.own") : words.say("credential.vouched", source.source(), kind),
                    words.say("credential.source." + source.outcome()),
                    source.fetchedAt().map(at -> read(words, source, words.minute(at))));
        }

        private static String read(Words words, AssessedSource source, String fetched) {
            return source.validUntil()
                    .map(until -> words.say("credential.source.read-until", fetched, words.minute(until)))
                    .orElseGet(() -> words.say("credential.source.read", fetched));
        }
    }

    public CheckLine {
        sources = List.copyOf(sources);
    }

    static CheckLine of(Words words, AssessedFinding finding) {
        return new CheckLine(
                FindingWords.question(words, finding.check()),
                Badge.ofAnswer(finding.answer(), finding.reason()),
                FindingWords.reason(words, finding.reason()),
                FindingWords.detail(finding.reason(), finding.sentence()),
                finding.asOf().map(at -> words.say("check.later", words.minute(at))),
                finding.answer().equals("passed") ? Optional.empty() : FindingWords.next(words, finding.reason()),
                finding.asked().stream().map(source -> Source.of(words, source)).toList());
    }

    /** How many checks came out how: "4 passed, 1 not known". */
    static String count(Words words, List<AssessedFinding> findings) {
        var counts = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> Badge.ofAnswer(finding.answer(), finding.reason())
                                .key(),
                        TreeMap::new,
                        Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> words.say("check.count." + each.getKey().replace("answer.", ""), each.getValue()))
                .toList();
        return words.list(counts);
    }
}
