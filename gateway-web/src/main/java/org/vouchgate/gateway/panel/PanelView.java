package org.vouchgate.gateway.panel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.Notice;
import org.vouchgate.words.Words;

/**
 * What stands beside a record of an ATS.
 *
 * @param record  which one it is
 * @param system  the ATS
 * @param seen    names what is shown, so that a page that has it is sent nothing again
 * @param form    what is chosen to be asked
 * @param jobs    those somebody can be asked for
 * @param mistake what was wrong with it, in words
 * @param notice  what the candidate will read, once something is chosen and nothing is wrong
 */
public record PanelView(
        String employer,
        PanelRecord record,
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
     * @param remarks    what the candidate said besides
     * @param score      points, or why there are none; once there is a result
     * @param coverage   how much of the requirements the evidence says anything about
     * @param invitation the candidate's link, while it can be answered
     */
    public record Line(
            UUID id,
            String what,
            Instant askedAt,
            Badge badge,
            String happened,
            List<String> remarks,
            Optional<String> score,
            Optional<String> coverage,
            Optional<String> invitation,
            List<Arrival> arrivals) {

        public Line {
            remarks = List.copyOf(remarks);
            arrivals = List.copyOf(arrivals);
        }
    }

    /** Whether the result got into an ATS, and what it said if it did not. */
    public record Arrival(Badge badge, Optional<String> answer) {}

    /** Something to choose. */
    public record Choice(String value, String words, String description) {}

    /** The record, as people in front of its ATS know it. */
    public String title(Words words) {
        return words.say("panel.record." + record.kind().wireName(), record.ref());
    }

    public PanelView {
        lines = List.copyOf(lines);
        jobs = List.copyOf(jobs);
        templates = List.copyOf(templates);
    }
}
