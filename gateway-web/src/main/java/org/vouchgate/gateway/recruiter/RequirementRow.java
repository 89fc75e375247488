package org.vouchgate.gateway.recruiter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.vouchgate.gateway.job.JobView.RequirementView;
import org.vouchgate.matching.Experience;
import org.vouchgate.matching.Provenance;
import org.vouchgate.matching.Requirement;

/**
 * One requirement in the form, as typed.
 *
 * @param id       empty for a row that is new
 * @param weight   a number, if it is one
 * @param level    1 to 4, or empty
 * @param alternatives what answers it just as well
 * @param readFrom the words it was read from
 * @param mistake  what is wrong with it
 */
public record RequirementRow(
        String id,
        String label,
        String importance,
        String weight,
        String level,
        List<String> alternatives,
        List<String> readFrom,
        Optional<String> mistake) {

    private static final RequirementRow BLANK =
            new RequirementRow("", "", "required", "1", "", List.of(), List.of(), Optional.empty());

    public RequirementRow {
        alternatives = List.copyOf(alternatives);
        readFrom = List.copyOf(readFrom);
    }

    static RequirementRow blank() {
        return BLANK;
    }

    static RequirementRow of(RequirementView requirement) {
        return new RequirementRow(
                requirement.id(),
                requirement.label(),
                requirement.importance(),
                number(requirement.weight()),
                requirement.minLevel().map(String::valueOf).orElse(""),
                requirement.alternatives().stream()
                        .map(Requirement.Alternative::label)
                        .toList(),
                Stream.concat(
                                requirement.readFrom().stream(),
                                requirement.experience().map(Experience::readFrom).stream())
                        .map(Provenance::words)
                        .distinct()
                        .toList(),
                Optional.empty());
    }

    RequirementRow with(String sentence) {
        return new RequirementRow(id, label, importance, weight, level, alternatives, readFrom, Optional.of(sentence));
    }

    /** With the words the requirement was read from and its alternatives, which no form carries. */
    RequirementRow readFrom(List<RequirementView> known) {
        return known.stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst()
                .map(RequirementRow::of)
                .map(was -> new RequirementRow(
                        id, label, importance, weight, level, was.alternatives(), was.readFrom(), mistake))
                .orElse(this);
    }

    public boolean isNew() {
        return id.isEmpty();
    }

    private static String number(double weight) {
        return weight == Math.rint(weight) ? Long.toString((long) weight) : String.format(Locale.ROOT, "%s", weight);
    }
}
