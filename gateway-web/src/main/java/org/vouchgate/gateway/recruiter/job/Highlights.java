package org.vouchgate.gateway.recruiter.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.matching.Provenance;

/** A job description cut where something was read from it, so that the words can be marked. */
public final class Highlights {

    /** What a stretch of text was read as. */
    public enum Kind {
        PLAIN,
        REQUIREMENT,
        PROTECTED
    }

    /**
     * A stretch of text.
     *
     * @param text  exactly as it stands
     * @param kind  what was read from it
     * @param label the requirement, or the kind of criterion; empty for plain text
     * @param id    what the stretch is called on the page; empty for plain text
     * @param of    what the requirement is called there; empty for anything else
     */
    public record Stretch(String text, Kind kind, String label, String id, String of) {}

    private record Span(int start, int end, Kind kind, String label, String of) {}

    private Highlights() {}

    /** Stretches that, one after the other, are the description. Where two overlap, the one that begins first is marked. */
    static List<Stretch> in(JobView job) {
        var text = job.description();
        var stretches = new ArrayList<Stretch>();
        int at = 0;
        for (var span : spans(job)) {
            if (span.start() >= at && span.end() <= text.length() && span.end() > span.start()) {
                plain(text.substring(at, span.start()), stretches);
                var words = text.substring(span.start(), span.end());
                stretches.add(new Stretch(words, span.kind(), span.label(), id(span.start()), span.of()));
                at = span.end();
            }
        }
        plain(text.substring(at), stretches);
        return List.copyOf(stretches);
    }

    /** What words are called on the page that stand at this place of the text. */
    static String id(int start) {
        return "words-" + start;
    }

    private static void plain(String text, List<Stretch> stretches) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(text, Kind.PLAIN, "", "", ""));
        }
    }

    /** Protected criteria come before requirements that begin with the same character. */
    private static List<Span> spans(JobView job) {
        var requirements = IntStream.range(0, job.requirements().size()).boxed().flatMap(i -> {
            var requirement = job.requirements().get(i);
            return requirement.readFrom().stream()
                    .filter(Highlights::isInText)
                    .map(words -> span(words, Kind.REQUIREMENT, requirement.label(), RequirementRow.anchor(i)));
        });
        var criteria = job.protectedCriteria().stream()
                .filter(criterion -> isInText(criterion.readFrom()))
                .map(criterion -> span(criterion.readFrom(), Kind.PROTECTED, criterion.kind(), ""));
        return Stream.concat(criteria, requirements)
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    static boolean isInText(Provenance words) {
        return words.field().equals("text") && words.start() >= 0;
    }

    private static Span span(Provenance words, Kind kind, String label, String of) {
        return new Span(words.start(), words.end(), kind, label, of);
    }
}
