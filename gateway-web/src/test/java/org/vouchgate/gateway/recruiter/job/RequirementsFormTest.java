package org.vouchgate.gateway.recruiter.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.gateway.job.JobView.RequirementView;
import org.vouchgate.gateway.job.NewRequirement;

/** The requirements as a recruiter sends them back. */
class RequirementsFormTest {

    private static final List<RequirementView> BEFORE = List.of(new RequirementView(
            "r-1",
            Optional.of("urn:skill:sql"),
            "SQL",
            "required",
            1,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of()));

    @Test
    void what_was_typed_is_what_is_wanted() {
        var form = RequirementsForm.of(row("r-1", "SQL", "preferred", "2,5", "3"));

        assertThat(form.isFine()).isTrue();
        assertThat(form.wanted(BEFORE, name -> Optional.empty()))
                .containsExactly(new NewRequirement("r-1", "urn:skill:sql", "SQL", "preferred", 2.5, 3, List.of()));
    }

    @Test
    void a_requirement_with_other_words_is_another_requirement() {
        var form = RequirementsForm.of(row("r-1", "Python", "required", "1", ""));

        assertThat(form.wanted(BEFORE, name -> Optional.empty()))
                .containsExactly(new NewRequirement(null, null, "Python", "required", 1.0, null, List.of()));
    }

    @Test
    void words_that_name_a_skill_ask_for_that_skill() {
        var form = RequirementsForm.of(row("", "Python", "required", "1", ""));

        var wanted = form.wanted(BEFORE, name -> Optional.of("urn:skill:" + name));

        assertThat(wanted).extracting(NewRequirement::skill).containsExactly("urn:skill:Python");
    }

    @Test
    void what_will_do_as_well_is_written_one_a_line() {
        var fields = row("r-1", "SQL", "required", "1", "");
        fields.add("alternatives", "  PL/SQL \r\n\n T-SQL\u0000");

        var wanted = RequirementsForm.of(fields).wanted(BEFORE, name -> Optional.empty());

        assertThat(wanted.get(0).alternatives()).containsExactly("PL/SQL", "T-SQL");
    }

    @Test
    void too_many_alternatives_are_told_at_their_field() {
        var fields = row("r-1", "SQL", "required", "1", "");
        fields.add("alternatives", "one\n".repeat(21));

        assertThat(RequirementsForm.of(fields).rows().get(0).mistakeIn("alternatives"))
                .contains("job.requirement.wrong.alternatives");
    }

    @Test
    void a_ticked_row_goes_and_a_blank_new_one_never_was() {
        var fields = row("r-1", "SQL", "required", "1", "");
        row("", " ", "required", "1", "").forEach((name, values) -> fields.addAll(name, values));
        fields.add("remove", "r-1");

        assertThat(RequirementsForm.of(fields).rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "10.5", "NaN", "1e3", "", "ten", "0x1p3"})
    void a_weight_that_is_none_is_told_beside_its_row(String weight) {
        var form = RequirementsForm.of(row("r-1", "SQL", "required", weight, ""));

        assertThat(form.isFine()).isFalse();
        assertThat(form.rows().get(0).mistakeIn("weight")).contains("job.requirement.wrong.weight");
        assertThat(form.rows().get(0).weight()).isEqualTo(weight);
    }

    @Test
    void choices_that_no_list_offers_are_refused() {
        assertThat(RequirementsForm.of(row("r-1", "SQL", "vital", "1", "")).isFine())
                .isFalse();
        assertThat(RequirementsForm.of(row("r-1", "SQL", "required", "1", "5")).isFine())
                .isFalse();
    }

    @Test
    void fields_that_are_missing_are_mistakes_and_not_a_crash() {
        var fields = new MultivaluedHashMap<String, String>();
        fields.add("label", "SQL");

        assertThat(RequirementsForm.of(fields).isFine()).isFalse();
    }

    private static MultivaluedMap<String, String> row(
            String id, String label, String importance, String weight, String level) {
        var fields = new MultivaluedHashMap<String, String>();
        fields.add("id", id);
        fields.add("label", label);
        fields.add("importance", importance);
        fields.add("weight", weight);
        fields.add("level", level);
        return fields;
    }
}
