package org.vouchgate.gateway.recruiter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
     */
    public record Stretch(String text, Kind kind, String label) {}

    private record Span(int start, int end, Kind kind, String label) {}

    private Highlights() {}

    /** Stretches that, one after the other, are the description. Where two overlap, the one that begins first is marked. */
    static List<Stretch> in(JobView job) {
        var text = job.description();
        var stretches = new ArrayList<Stretch>();
        int at = 0;
        for (var span : spans(job)) {
            if (span.start() >= at && span.end() <= text.length() && span.end() > span.start()) {
                plain(text.substring(at, span.start()), stretches);
                stretches.add(new Stretch(text.substring(span.start(), span.end()), span.kind(), span.label()));
                at = span.end();
            }
        }
        plain(text.substring(at), stretches);
        return List.copyOf(stretches);
    }

    private static void plain(String text, List<Stretch> stretches) {
        if (!text.isEmpty()) {
            stretches.add(new Stretch(text, Kind.PLAIN, ""));
        }
    }

    /** Protected criteria come before requirements that begin with the same character. */
    private static List<Span> spans(JobView job) {
        var requirements = job.requirements().stream()
                .flatMap(requirement -> requirement.readFrom().stream()
                        .filter(Highlights::isInText)
                        .map(words -> span(words, Kind.REQUIREMENT, requirement.label())));
        var criteria = job.protectedCriteria().stream()
                .filter(criterion -> isInText(criterion.readFrom()))
                .map(criterion -> span(criterion.readFrom(), Kind.PROTECTED, criterion.kind()));
        return Stream.concat(criteria, requirements)
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    private static boolean isInText(Provenance words) {
        return words.field().equals("text") && words.start() >= 0;
    }

    private static Span span(Provenance words, Kind kind, String label) {
        return new Span(words.start(), words.end(), kind, label);
    }
}
