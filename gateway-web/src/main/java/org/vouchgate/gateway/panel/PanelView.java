package org.vouchgate.gateway.panel;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.Notice;

/**
 * What stands beside a record of an ATS.
 *
 * @param record  what it is called there: its kind and its reference
 * @param system  the ATS
 * @param seen    names what is shown, so that a page that has it is sent nothing again
 * @param form    what is chosen to be asked
 * @param mistake what was wrong with it
 * @param notice  what the candidate will read, once something is chosen and nothing is wrong
 */
public record PanelView(
        String employer,
        String record,
        String system,
        List<Line> lines,
        String seen,
        PanelForm form,
        List<Choice> jobs,
        List<Choice> templates,
        Optional<String> mistake,
        Optional<Notice> notice) {

    /**
     * One request.
     *
     * @param what       what was asked for
     * @param score      points, or why there are none; once there is a result
     * @param coverage   how much of the requirements the evidence says anything about
     * @param invitation the candidate's link, while it can be answered
     */
    public record Line(
            UUID id,
            String what,
            String askedAt,
            Badge badge,
            String happened,
            Optional<String> score,
            Optional<String> coverage,
            Optional<String> invitation,
            List<Arrival> arrivals) {

        public Line {
            arrivals = List.copyOf(arrivals);
        }
    }

    /** Whether the result got into an ATS, and what it said if it did not. */
    public record Arrival(Badge badge, Optional<String> answer) {}

    /** Something to choose. */
    public record Choice(String value, String words, String description) {}

    public PanelView {
        lines = List.copyOf(lines);
        jobs = List.copyOf(jobs);
        templates = List.copyOf(templates);
    }
}
