package org.vouchgate.gateway.recruiter.job;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouchgate.gateway.job.JobView.RequirementView;
import org.vouchgate.matching.Experience;
import org.vouchgate.matching.Provenance;
import org.vouchgate.matching.Requirement;

/**
 * One requirement in the form, as typed.
 *
 * @param id           empty for a row that is new
 * @param weight       a number, if it is one
 * @param level        1 to 4, or empty
 * @param alternatives what answers it just as well, one a line
 * @param anchor       what it is called on the page; empty for a row that is new
 * @param readFrom     the words it was read from
 * @param mistake      what is wrong with it
 */
public record RequirementRow(
        String id,
        String label,
        String importance,
        String weight,
        String level,
        String alternatives,
        String anchor,
        List<Origin> readFrom,
        Optional<Mistake> mistake) {

    /**
     * Words that something was read from.
     *
     * @param place what they are called on the page; empty if they are not in the text
     */
    public record Origin(String words, String place) {}

    /**
     * What is wrong.
     *
     * @param field in which field
     * @param key   what the sentence is called
     */
    public record Mistake(String field, String key) {}

    private static final RequirementRow BLANK =
            new RequirementRow("", "", "required", "1", "", "", "", List.of(), Optional.empty());

    public RequirementRow {
        readFrom = List.copyOf(readFrom);
    }

    static RequirementRow blank() {
        return BLANK;
    }

    /** A job's requirements, in order. */
    static List<RequirementRow> all(List<RequirementView> requirements) {
        return IntStream.range(0, requirements.size())
                .mapToObj(i -> of(requirements.get(i), anchor(i)))
                .toList();
    }

    static String anchor(int number) {
        return "requirement-" + number;
    }

    private static RequirementRow of(RequirementView requirement, String anchor) {
        return new RequirementRow(
                requirement.id(),
                requirement.label(),
                requirement.importance(),
                number(requirement.weight()),
                requirement.minLevel().map(String::valueOf).orElse(""),
                requirement.alternatives().stream()
                        .map(Requirement.Alternative::label)
                        .collect(Collectors.joining("\n")),
                anchor,
                Stream.concat(
                                requirement.readFrom().stream(),
                                requirement.experience().map(Experience::readFrom).stream())
                        .distinct()
                        .map(RequirementRow::origin)
                        .toList(),
                Optional.empty());
    }

    private static Origin origin(Provenance words) {
        return new Origin(words.words(), Highlights.isInText(words) ? Highlights.id(words.start()) : "");
    }

    RequirementRow with(String field, String key) {
        return new RequirementRow(
                id,
                label,
                importance,
                weight,
                level,
                alternatives,
                anchor,
                readFrom,
                Optional.of(new Mistake(field, key)));
    }

    /** With its place on the page and the words the requirement was read from, which no form carries. */
    RequirementRow placed(List<RequirementRow> known) {
        return known.stream()
                .filter(was -> was.id().equals(id))
                .findFirst()
                .map(was -> new RequirementRow(
                        id, label, importance, weight, level, alternatives, was.anchor(), was.readFrom(), mistake))
                .orElse(this);
    }

    public boolean isNew() {
        return id.isEmpty();
    }

    /** The key of what is wrong in a field, if anything is. */
    public Optional<String> mistakeIn(String field) {
        return mistake.filter(known -> known.field().equals(field)).map(Mistake::key);
    }

    private static String number(double weight) {
        return weight == Math.rint(weight) ? Long.toString((long) weight) : String.format(Locale.ROOT, "%s", weight);
    }
}
