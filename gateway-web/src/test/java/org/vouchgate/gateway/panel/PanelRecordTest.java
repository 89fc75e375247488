package org.vouchgate.gateway.panel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelRecordTest {

    @ParameterizedTest
    @ValueSource(strings = {"26234709", "250d8f03-738a-4bba-a671-8a3d73477145", "hr.applicant:5"})
    void a_reference_of_an_ats_names_a_record(String ref) {
        assertThat(PanelRecord.of("greenhouse", "application", ref)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mira@applicants.example", "a/b", "..", "Mira Castellanos", "a%20b", "a\nb", "<a>"})
    void what_could_be_personal_or_leave_its_path_names_none(String ref) {
        assertThat(PanelRecord.of("greenhouse", "application", ref)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "person", "APPLICATION"})
    void what_is_neither_application_nor_candidate_names_none(String kind) {
        assertThat(PanelRecord.of("greenhouse", kind, "1")).isEmpty();
    }
}
