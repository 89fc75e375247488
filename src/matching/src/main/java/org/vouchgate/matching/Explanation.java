package org.vouchgate.matching;

import java.util.List;
import java.util.Optional;

/**
 * A match report in words.
 *
 * @param language    the language of the words, as a BCP 47 tag
 * @param headings    what to put over the parts
 * @param headline    the score, or why there is none
 * @param coverage    how much of the job the evidence speaks to
 * @param lines       one for each requirement
 * @param wouldChange what would add to the score, most first
 * @param notUsed     what was there and did not count, and why
 * @param neverUsed   what is never looked at
 * @param advice      who decides
 */
public record Explanation(
        String language,
        Headings headings,
        String headline,
        String coverage,
        List<Line> lines,
        List<String> wouldChange,
        List<String> notUsed,
        String neverUsed,
        String advice) {

    /**
     * What stands over each part.
     *
     * @param title       over all of it
     * @param lines       over the lines
     * @param wouldChange over what would change the score
     * @param notUsed     over what was not used
     */
    public record Headings(String title, String lines, String wouldChange, String notUsed) {}

    /**
     * One requirement.
     *
     * @param requirement what is asked for
     * @param standing    how far it is answered
     * @param evidence    by what; only for a recruiter
     * @param points      what that earned of what it could earn; only for a recruiter
     * @param factors     how the points come about; only for a recruiter
     * @param without     what the score would be without the credential; only for a recruiter
     */
    public record Line(
            String requirement,
            String standing,
            Optional<String> evidence,
            Optional<String> points,
            Optional<String> factors,
            Optional<String> without) {}

    public Explanation {
        lines = List.copyOf(lines);
        wouldChange = List.copyOf(wouldChange);
        notUsed = List.copyOf(notUsed);
    }
}
