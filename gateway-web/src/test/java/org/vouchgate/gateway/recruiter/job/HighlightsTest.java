package org.vouchgate.gateway.recruiter.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.job.JobView;
import org.vouchgate.gateway.recruiter.job.Highlights.Kind;
import org.vouchgate.gateway.recruiter.job.Highlights.Stretch;
import org.vouchgate.matching.Provenance;

/** A description with the words marked that something was read from. */
class HighlightsTest {

    private static final String TEXT = "We need SQL. Native speakers only.";

    @Test
    void the_words_a_requirement_was_read_from_are_marked() {
        var stretches = Highlights.in(job(List.of(words("text", 8, 11)), List.of()));

        assertThat(stretches)
                .containsExactly(
                        new Stretch("We need ", Kind.PLAIN, "", "", ""),
                        new Stretch("SQL", Kind.REQUIREMENT, "SQL", "words-8", "requirement-0"),
                        new Stretch(". Native speakers only.", Kind.PLAIN, "", "", ""));
    }

    @Test
    void a_requirement_leads_to_the_same_place_as_its_words_are_at() {
        var job = job(List.of(words("text", 8, 11)), List.of());

        var row = RequirementRow.all(job.requirements()).get(0);

        assertThat(Highlights.in(job))
                .anyMatch(stretch -> stretch.id().equals(row.readFrom().get(0).place())
                        && stretch.of().equals(row.anchor()));
    }

    @Test
    void words_about_who_a_person_is_are_marked_as_protected() {
        var stretches = Highlights.in(job(List.of(), List.of(words("text", 13, 28))));

        assertThat(stretches)
                .contains(new Stretch("Native speakers", Kind.PROTECTED, "native-language", "words-13", ""));
    }

    @Test
    void nothing_of_the_description_is_lost_where_marks_overlap_or_lie_outside() {
        var places = List.of(
                words("text", 8, 11),
                words("text", 9, 20),
                words("text", 30, 400),
                words("text", -1, 2),
                words("title", 0, 4));

        var stretches = Highlights.in(job(places, List.of(words("text", 8, 12))));

        assertThat(stretches.stream().map(Stretch::text).collect(Collectors.joining()))
                .isEqualTo(TEXT);
        assertThat(stretches)
                .filteredOn(stretch -> stretch.kind() == Kind.PROTECTED)
                .hasSize(1);
    }

    private static Provenance words(String field, int start, int end) {
        return new Provenance(field, start, end, "");
    }

    private static JobView job(List<Provenance> requirement, List<Provenance> criteria) {
        return new JobView(
                UUID.randomUUID(),
                "Clerk",
                TEXT,
                1,
                Instant.EPOCH,
                List.of(new JobView.RequirementView(
                        "r-1",
                        Optional.empty(),
                        "SQL",
                        "required",
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        requirement)),
                criteria.stream()
                        .map(words -> new JobView.CriterionView("native-language", words))
                        .toList(),
                List.of(),
                "1");
    }
}
