package org.vouchgate.gateway.recruiter.job;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vouchgate.gateway.job.JobView.RequirementView;
import org.vouchgate.gateway.job.NewRequirement;

/** The requirements as a recruiter sent them back: rows in order, each field once a row. */
record RequirementsForm(List<RequirementRow> rows) {

    private static final int MOST_ROWS = 200;
    private static final int LONGEST_LABEL = 300;
    private static final int MOST_ALTERNATIVES = 20;

    RequirementsForm {
        rows = List.copyOf(rows);
    }

    /** Without rows that were ticked to be removed, and without new rows left blank. */
    static RequirementsForm of(MultivaluedMap<String, String> form) {
        var removed = new HashSet<>(form.getOrDefault("remove", List.of()));
        var labels = form.getOrDefault("label", List.of());
        return new RequirementsForm(IntStream.range(0, Math.min(labels.size(), MOST_ROWS))
                .mapToObj(i -> row(form, i))
                .filter(row -> row.isNew() ? !row.label().isEmpty() : !removed.contains(row.id()))
                .map(RequirementsForm::checked)
                .toList());
    }

    boolean isFine() {
        return rows.stream().allMatch(row -> row.mistake().isEmpty());
    }

    /**
     * What to require from now on.
     *
     * @param before what was required so far; a row whose words were changed is not that requirement any more
     * @param skills the skill that a name stands for, if it is known
     */
    List<NewRequirement> wanted(List<RequirementView> before, Function<String, Optional<String>> skills) {
        return rows.stream()
                .map(row -> wanted(
                        row,
                        before.stream()
                                .filter(known -> known.id().equals(row.id())
                                        && known.label().equals(row.label()))
                                .findFirst(),
                        skills))
                .toList();
    }

    private static NewRequirement wanted(
            RequirementRow row, Optional<RequirementView> known, Function<String, Optional<String>> skills) {
        return new NewRequirement(
                known.map(RequirementView::id).orElse(null),
                (known.isPresent() ? known.flatMap(RequirementView::skill) : skills.apply(row.label())).orElse(null),
                row.label(),
                row.importance(),
                Double.valueOf(row.weight()),
                row.level().isEmpty() ? null : Integer.valueOf(row.level()),
                alternatives(row).toList());
    }

    private static Stream<String> alternatives(RequirementRow row) {
        return row.alternatives().lines().map(String::strip).filter(name -> !name.isEmpty());
    }

    private static RequirementRow row(MultivaluedMap<String, String> form, int i) {
        return new RequirementRow(
                at(form, "id", i),
                at(form, "label", i).replaceAll("\\p{Cntrl}+", " "),
                at(form, "importance", i),
                at(form, "weight", i).replace(',', '.'),
                at(form, "level", i),
                at(form, "alternatives", i).replaceAll("[\\p{Cntrl}&&[^\\r\\n]]+", " "),
                "",
                List.of(),
                Optional.empty());
    }

    private static String at(MultivaluedMap<String, String> form, String field, int i) {
        var values = form.getOrDefault(field, List.of());
        return i < values.size() ? values.get(i).strip() : "";
    }

    private static RequirementRow checked(RequirementRow row) {
        if (row.label().isEmpty() || row.label().length() > LONGEST_LABEL) {
            return row.with("label", "job.requirement.wrong.label");
        }
        if (!isWeight(row.weight())) {
            return row.with("weight", "job.requirement.wrong.weight");
        }
        if (!row.level().matches("[1-4]?") || !row.importance().matches("required|preferred")) {
            return row.with("level", "job.requirement.wrong.choice");
        }
        boolean fit = alternatives(row).count() <= MOST_ALTERNATIVES
                && alternatives(row).allMatch(name -> name.length() <= LONGEST_LABEL);
        return fit ? row : row.with("alternatives", "job.requirement.wrong.alternatives");
    }

    private static boolean isWeight(String text) {
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,4})?")) {
            return false;
        }
        var weight = Double.parseDouble(text);
        return weight > 0 && weight <= 10;
    }
}
