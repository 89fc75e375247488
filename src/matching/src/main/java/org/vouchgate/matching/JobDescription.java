package org.vouchgate.matching;

import java.util.List;
import java.util.stream.Stream;

/**
 * What an employer wrote about a job, as plain text.
 *
 * @param title  the job's title
 * @param text   the description: plain text, one paragraph or bullet a line
 * @param skills skills that the posting lists by themselves
 * @param leftOut what is missing here of what the employer wrote
 */
public record JobDescription(String title, String text, List<StatedSkill> skills, List<LeftOut> leftOut) {

    /** Longer descriptions are cut here, so that reading takes bounded time. */
    public static final int MAX_LENGTH = 200_000;

    public JobDescription {
        title = title.length() > 500 ? title.substring(0, 500) : title;
        leftOut = text.length() > MAX_LENGTH
                ? Stream.concat(
                                leftOut.stream(),
                                Stream.of(new LeftOut(LeftOut.Kind.TEXT_BEYOND_LIMIT, text.length() - MAX_LENGTH)))
                        .toList()
                : List.copyOf(leftOut);
        text = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        skills = List.copyOf(skills);
    }

    public JobDescription(String title, String text, List<StatedSkill> skills) {
        this(title, text, skills, List.of());
    }

    /** From plain text or HTML, whichever it is. */
    public static JobDescription of(String title, String description) {
        return new JobDescription(HtmlText.of(title).strip(), HtmlText.of(description), List.of());
    }
}
