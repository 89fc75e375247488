package org.vouchgate.gateway.recruiter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.gateway.scoring.WeightsExample;

/**
 * What is scored with, as a form.
 *
 * @param version  the version that was looked at
 * @param on       whether scores are given
 * @param groups   the numbers, as stored or as last typed
 * @param reason   as last typed
 * @param example  what the typed numbers do to an example; absent until they can be used
 * @param history  newest first
 * @param mistakes of the form as a whole, and of its reason
 */
public record WeightsPage(
        Shell shell,
        String version,
        boolean on,
        List<Group> groups,
        String reason,
        Optional<WeightsExample> example,
        List<Past> history,
        Mistakes mistakes) {

    /** Numbers that belong together. */
    public record Group(String title, List<Field> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One number.
     *
     * @param standard what the product came with
     */
    public record Field(
            String name, String label, String meaning, String value, String standard, Optional<String> mistake) {}

    /** Something that was scored with before. */
    public record Past(String version, String when, String who, String why, boolean on) {}

    public WeightsPage {
        groups = List.copyOf(groups);
        history = List.copyOf(history);
    }

    /** Points, to one decimal. */
    public String points(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
