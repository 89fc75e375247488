package org.vouchgate.matching;

import java.util.List;

/**
 * What an employer wrote about a job, as plain text.
 *
 * @param title  the job's title
 * @param text   the description: plain text, one paragraph or bullet a line
 * @param skills skills that the posting lists by themselves
 */
public record JobDescription(String title, String text, List<StatedSkill> skills) {

    /** Longer descriptions are cut here, so that reading takes bounded time. */
    public static final int MAX_LENGTH = 200_000;

    public JobDescription {
        title = title.length() > 500 ? title.substring(0, 500) : title;
        text = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        skills = List.copyOf(skills);
    }

    /** From plain text or HTML, whichever it is. */
    public static JobDescription of(String title, String description) {
        return new JobDescription(HtmlText.of(title).strip(), HtmlText.of(description), List.of());
    }
}
