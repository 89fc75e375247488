package org.vouchgate.gateway.job;

/**
 * Which jobs.
 *
 * @param text     what their titles contain; empty for any
 * @param archived whether those that were put away, or the others
 */
public record JobFilter(String text, boolean archived) {

    /** All that somebody can be asked for. */
    public static final JobFilter CURRENT = new JobFilter("", false);
}
