package org.vouchgate.gateway.recruiter;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vouchgate.gateway.job.JobView.RequirementView;
import org.vouchgate.gateway.job.NewRequirement;

/** The requirements as a recruiter sent them back: rows in order, each field once a row. */
record RequirementsForm(List<RequirementRow> rows) {

    private static final int MOST_ROWS = 200;
    private static final int LONGEST_LABEL = 300;

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
     */
    List<NewRequirement> wanted(List<RequirementView> before) {
        return rows.stream()
                .map(row -> wanted(
                        row,
                        before.stream()
                                .filter(known -> known.id().equals(row.id())
                                        && known.label().equals(row.label()))
                                .findFirst()))
                .toList();
    }

    private static NewRequirement wanted(RequirementRow row, Optional<RequirementView> known) {
        return new NewRequirement(
                known.map(RequirementView::id).orElse(null),
                known.flatMap(RequirementView::skill).orElse(null),
                row.label(),
                row.importance(),
                Double.valueOf(row.weight()),
                row.level().isEmpty() ? null : Integer.valueOf(row.level()));
    }

    private static RequirementRow row(MultivaluedMap<String, String> form, int i) {
        return new RequirementRow(
                at(form, "id", i),
                at(form, "label", i),
                at(form, "importance", i),
                at(form, "weight", i).replace(',', '.'),
                at(form, "level", i),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static String at(MultivaluedMap<String, String> form, String field, int i) {
        var values = form.getOrDefault(field, List.of());
        return i < values.size() ? values.get(i).strip() : "";
    }

    private static RequirementRow checked(RequirementRow row) {
        if (row.label().isEmpty() || row.label().length() > LONGEST_LABEL) {
            return row.with("Name the skill in at most " + LONGEST_LABEL + " characters, or tick Remove.");
        }
        if (!isWeight(row.weight())) {
            return row.with("The weight is a number above 0 and at most 10, such as 1 or 2.5.");
        }
        if (!row.level().matches("[1-4]?") || !row.importance().matches("required|preferred")) {
            return row.with("Choose importance and level from the lists.");
        }
        return row;
    }

    private static boolean isWeight(String text) {
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,4})?")) {
            return false;
        }
        var weight = Double.parseDouble(text);
        return weight > 0 && weight <= 10;
    }
}
