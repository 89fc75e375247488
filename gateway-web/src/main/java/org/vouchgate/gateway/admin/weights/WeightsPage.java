package org.vouchgate.gateway.admin.weights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.recruiter.Mistakes;
import org.vouchgate.gateway.recruiter.Shell;
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
    public record Group(String key, List<Field> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One number.
     *
     * @param key      begins the keys of its label and its meaning
     * @param standard what the product came with
     * @param least    the least it may be
     * @param most     the most it may be
     * @param wrong    whether what was typed cannot be used
     */
    public record Field(
            String name, String key, String value, String standard, String least, String most, boolean wrong) {}

    /** Something that was scored with before; what the product came with was made by nobody. */
    public record Past(
            String version, Optional<Instant> when, Optional<String> who, Optional<String> why, boolean on) {}

    public WeightsPage {
        groups = List.copyOf(groups);
        history = List.copyOf(history);
    }
}
