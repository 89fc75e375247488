package org.vouchgate.gateway.recruiter.ask;

import java.util.List;
import org.vouchgate.gateway.pages.Notice;
import org.vouchgate.words.Words;

/**
 * The part of a form that says what is asked, with what the candidate will read.
 *
 * @param form       as typed, the purpose filled in
 * @param proposed   what asks for the least, with why
 * @param others     what else there is
 * @param retentions how long answers may be kept, the shortest first
 * @param languages  in which candidates can be written to
 * @param reader     the candidate's words
 * @param preview    what the candidate will read
 * @param answerTime how long they have
 * @param crossDevice whether a wallet on another device may answer
 * @param mailOn     whether this gateway sends mail
 * @param renewed    whether nobody has typed a purpose, and the usual one is another now than the field holds
 */
public record WhatPart(
        WhatForm form,
        TemplateChoice proposed,
        List<TemplateChoice> others,
        List<Choice> retentions,
        List<Choice> languages,
        Words reader,
        Notice preview,
        String answerTime,
        boolean crossDevice,
        boolean mailOn,
        boolean renewed) {

    /**
     * Something that can be asked.
     *
     * @param why     why it is proposed; empty for the others
     * @param remarks where it asks for more than a job needs, in English
     */
    public record TemplateChoice(
            String name, String title, String description, List<String> why, List<String> remarks) {

        public TemplateChoice {
            why = List.copyOf(why);
            remarks = List.copyOf(remarks);
        }
    }

    /** Something to choose, for the form and for people. */
    public record Choice(String value, String words) {}

    public WhatPart {
        others = List.copyOf(others);
        retentions = List.copyOf(retentions);
        languages = List.copyOf(languages);
    }

    /** Whether one of those that are folded away is chosen. */
    public boolean isOtherChosen() {
        return others.stream().anyMatch(other -> other.name().equals(form.template()));
    }
}
