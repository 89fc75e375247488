package org.vouchgate.gateway.recruiter;

import java.util.List;
import java.util.UUID;
import org.vouchgate.gateway.pages.Asked;
import org.vouchgate.gateway.pages.Notice;

/**
 * The form that asks a candidate, with what has been typed.
 *
 * @param templates  what can be asked
 * @param retentions how long answers may be kept
 * @param answerTime how long the candidate has
 * @param crossDevice whether a wallet on another device may answer
 * @param preview    what the candidate will read
 */
public record AskPage(
        Shell shell,
        UUID job,
        String jobTitle,
        AskForm form,
        List<TemplateChoice> templates,
        List<RetentionChoice> retentions,
        String answerTime,
        boolean crossDevice,
        Notice preview,
        Mistakes mistakes) {

    /**
     * Something that can be asked.
     *
     * @param remarks where it asks for more than a job needs
     */
    public record TemplateChoice(String name, String title, String description, Asked asked, List<String> remarks) {

        public TemplateChoice {
            remarks = List.copyOf(remarks);
        }
    }

    /** A length of time, for the API and for people. */
    public record RetentionChoice(String value, String words) {}

    public AskPage {
        templates = List.copyOf(templates);
        retentions = List.copyOf(retentions);
    }
}
