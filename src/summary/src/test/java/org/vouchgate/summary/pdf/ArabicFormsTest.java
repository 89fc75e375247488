package org.vouchgate.summary.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArabicFormsTest {

    @Test
    void letters_take_initial_medial_and_final_forms() {
        assertThat(ArabicForms.shape("محمد")).isEqualTo("\uFEE3\uFEA4\uFEE4\uFEAA");
    }

    @Test
    void a_letter_that_does_not_join_forward_leaves_the_next_one_initial() {
        assertThat(ArabicForms.shape("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
    }

    @Test
    void lam_and_alef_become_one() {
        assertThat(ArabicForms.shape("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(ArabicForms.shape("لا")).isEqualTo("\uFEFB");
    }

    @Test
    void vowel_marks_do_not_part_letters() {
        assertThat(ArabicForms.shape("مُح")).isEqualTo("\uFEE3\u064F\uFEA2");
    }

    @Test
    void a_non_joiner_parts_letters_and_disappears() {
        assertThat(ArabicForms.shape("می\u200Cر")).isEqualTo("\uFEE3\uFBFD\uFEAD");
    }

    @Test
    void persian_and_urdu_letters_join() {
        assertThat(ArabicForms.shape("پیچ")).isEqualTo("\uFB58\uFBFF\uFB7B");
    }

    @Test
    void other_scripts_pass_unchanged() {
        assertThat(ArabicForms.shape("Ελένη דוד Anna")).isEqualTo("Ελένη דוד Anna");
    }

    @Test
    void joined_letters_can_be_told_again() {
        assertThat(ArabicForms.unshape(ArabicForms.shape("محمد سلام Anna ﬁn"))).isEqualTo("محمد سلام Anna ﬁn");
    }
}
