package org.vouchgate.ats;

import java.util.List;

/**
 * A job as the ATS has it.
 *
 * @param ref    the ATS's reference
 * @param title  for a person
 * @param text   the description, plain or HTML; empty if the ATS does not give it
 * @param stages in their order
 */
public record AtsJob(String ref, String title, String text, List<Stage> stages) {

    public AtsJob {
        stages = List.copyOf(stages);
    }

    /** One stage of its hiring process. */
    public record Stage(String ref, String name) {}
}
