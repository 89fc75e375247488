package org.vouchgate.matching;

import java.util.List;
import java.util.stream.Stream;
import org.vouchgate.skills.text.HtmlText;

/**
 * What an employer wrote about a job, as plain text.
 *
 * @param title    the job's title
 * @param text     the description: plain text, one paragraph or bullet a line
 * @param skills   skills that the posting lists by themselves
 * @param criteria what the posting says by itself about who a person is: in members of its own, outside its text
 * @param leftOut  what is missing here of what the employer wrote
 */
public record JobDescription(
        String title, String text, List<StatedSkill> skills, List<ProtectedCriterion> criteria, List<LeftOut> leftOut) {

    /** Longer descriptions are cut here, so that reading takes bounded time. */
    public static final int MAX_LENGTH = 200_000;

    private static final int LONGEST_TITLE = 500;

    public JobDescription {
        title = withoutNull(title);
        text = withoutNull(text);
        title = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        int beyond = text.length() - MAX_LENGTH;
        leftOut = Stream.concat(
                        leftOut.stream(),
                        Stream.of(new LeftOut(LeftOut.Kind.TEXT_BEYOND_LIMIT, Math.max(0, beyond)))
                                .filter(part -> part.count() > 0))
                .toList();
        text = beyond > 0 ? text.substring(0, MAX_LENGTH) : text;
        skills = List.copyOf(skills);
        criteria = List.copyOf(criteria);
    }

    public JobDescription(String title, String text, List<StatedSkill> skills) {
        this(title, text, skills, List.of(), List.of());
    }

    /** From plain text or HTML, whichever it is; from the JobPosting within an HTML page, if there is one. */
    public static JobDescription of(String title, String description) {
        return EmbeddedPosting.in(description)
                .map(posting -> title.isBlank()
                        ? posting
                        : posting.called(HtmlText.of(title).strip()))
                .orElseGet(() -> plain(title, description));
    }

    /** No database keeps this character in a text, and nobody wrote it on purpose. */
    private static String withoutNull(String text) {
        return text.replace("\0", "");
    }

    private static JobDescription plain(String title, String description) {
        int beyond = Math.max(0, description.length() - HtmlText.LONGEST);
        var leftOut = beyond > 0 ? List.of(new LeftOut(LeftOut.Kind.TEXT_BEYOND_LIMIT, beyond)) : List.<LeftOut>of();
        return new JobDescription(HtmlText.of(title).strip(), HtmlText.of(description), List.of(), List.of(), leftOut);
    }

    private JobDescription called(String other) {
        return new JobDescription(other, text, skills, criteria, leftOut);
    }
}
