package org.vouchgate.skills.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicWordsTest {

    @ParameterizedTest
    @CsvSource({
        "المحاسبة,محاسبة",
        "والمحاسبة,محاسبة",
        "بالمحاسبة,محاسبة",
        "للمحاسبة,محاسبة",
        "وللمحاسبة,محاسبة",
        "محاسبه,محاسبة",
        "وإدارة,إدارة",
        "لإدارة,إدارة",
        "بإدارة,إدارة",
        "أدارة,إدارة",
        "مُحَاسَبَة,محاسبة",
        "محـــاسبة,محاسبة",
        "البيانات,بيانات",
        "مستشفى,مستشفي"
    })
    void a_word_is_the_same_with_what_is_written_onto_it(String one, String other) {
        assertThat(Words.key(one)).isEqualTo(Words.key(other));
    }

    @ParameterizedTest
    @CsvSource({"لحام,حام", "بناء,ناء", "بيع,يع", "لغة,غة", "طب,ب"})
    void a_short_word_keeps_its_first_letter(String one, String other) {
        assertThat(Words.key(one)).isNotEqualTo(Words.key(other));
    }

    @Test
    void words_of_other_scripts_stay_as_they_are() {
        assertThat(ArabicWords.bare("albania")).isEqualTo("albania");
        assertThat(ArabicWords.bare("")).isEmpty();
    }
}
