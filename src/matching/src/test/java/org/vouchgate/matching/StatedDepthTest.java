package org.vouchgate.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** How well, and for how long: what job descriptions say about a skill besides its name. */
class StatedDepthTest {

    private static final RequirementReader READER = new RequirementReader(StarterVocabulary.load());

    private static Requirement read(String label, String line) {
        var reading = READER.read(JobDescription.of("Position", "Requirements:\n- " + line));
        return reading.requirements().stream()
                .filter(requirement -> requirement.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label + " in " + reading.requirements()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Java                 | Basic knowledge of Java                              | 1
                    Java                 | Advanced Java                                        | 3
                    Java                 | Java (advanced)                                      | 3
                    Java                 | Working knowledge of SQL and Java                    | 2
                    SQL                  | Working knowledge of SQL and Java                    | 2
                    SQL                  | Advanced Java, basic SQL                             | 1
                    Java                 | Advanced Java, basic SQL                             | 3
                    SQL                  | Java (expert level), SQL (basic)                     | 1
                    Java                 | Java (expert level), SQL (basic)                     | 4
                    Java                 | Sehr gute Kenntnisse in Java                         | 3
                    Java                 | Grundkenntnisse in Java und SQL                      | 1
                    Java                 | Bonne connaissance de Java                           | 2
                    spreadsheets         | Nivel avanzado de Excel                              | 3
                    SQL                  | Ottima conoscenza di SQL                             | 3
                    SQL                  | Goede kennis van SQL                                 | 2
                    SQL                  | Goda kunskaper i SQL                                 | 2
                    SQL                  | Bardzo dobra znajomość SQL                           | 3
                    English language     | Fluent English                                       | 3
                    English language     | English at B2 level                                  | 2
                    English language     | English (C1) and German (A2)                         | 3
                    German language      | English (C1) and German (A2)                         | 1
                    German language      | Java and good German                                 | 2
                    German language      | Verhandlungssicheres Deutsch                         | 3
                    German language      | Deutsch fließend in Wort und Schrift                 | 3
                    English language     | Gute Englischkenntnisse                              | 2
                    English language     | Anglais courant                                      | 3
                    English language     | Inglés nivel B2                                      | 2
                    French language      | Français : niveau C2                                 | 4""")
    void a_level_that_is_stated_is_read_in_four_bands(String label, String line, int band) {
        assertThat(read(label, line).minLevel()).contains(band);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Java                 | Java and fluent English
                    Java                 | Experience with Java, advanced SQL
                    Java                 | Java courses; basic salary plus bonus
                    communication        | Excellent communication skills
                    Java                 | Good team spirit and Java
                    cardiopulmonary resuscitation | Basic Life Support""")
    void no_level_is_read_where_none_is_stated_of_the_skill(String label, String line) {
        assertThat(read(label, line).minLevel()).isEmpty();
    }

    @Test
    void the_words_that_state_a_level_are_quoted_too() {
        var java = read("Java", "Advanced Java");

        assertThat(java.readFrom()).extracting(Provenance::words).containsExactly("Java", "Advanced");
    }

    @Test
    void of_two_levels_the_higher_is_asked_for() {
        assertThat(read("Java", "Basic Java\n- Expert in Java").minLevel()).contains(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Java                 | 3+ years of Java                                     | 36 | 3+ years
                    Java                 | At least 5 years' experience in Java                 | 60 | 5 years
                    Java                 | Java (3 years), SQL (18 months)                      | 36 | 3 years
                    SQL                  | Java (3 years), SQL (18 months)                      | 18 | 18 months
                    Java                 | 3-5 years of experience with Java or SQL             | 36 | 3-5 years
                    SQL                  | 3-5 years of experience with Java or SQL             | 36 | 3-5 years
                    Java                 | three to five years of Java                          | 36 | three to five years
                    nursing care         | Mindestens drei Jahre Berufserfahrung in der Krankenpflege | 36 | drei Jahre
                    nursing care         | Dreijährige Berufserfahrung in der Krankenpflege     | 36 | Dreijährige
                    accounting           | Au moins 5 ans d'expérience en comptabilité          | 60 | 5 ans
                    sales                | Experiencia mínima de dos años en ventas             | 24 | dos años
                    cooking              | Pelo menos 2 anos de experiência como cozinheiro     | 24 | 2 anos
                    welding              | Almeno tre anni di esperienza in saldatura           | 36 | tre anni
                    welding              | Minimaal 2 jaar ervaring met lassen van metaal       | 24 | 2 jaar
                    cooking              | Minst två års erfarenhet som kock                    | 24 | två års
                    accounting           | Minimum 3 lata doświadczenia, księgowość             | 36 | 3 lata""")
    void years_that_are_stated_are_kept_with_their_words(String label, String line, int months, String words) {
        var experience = read(label, line).experience().orElseThrow(() -> new AssertionError("no years in " + line));

        assertThat(experience.months()).isEqualTo(months);
        assertThat(experience.readFrom().words().replace("+ ", "+ ")).isEqualTo(words.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Java for a company that grew for 20 years",
                "You are at least 25 years old and know Java",
                "Java; a contract limited to 2 years",
                "We have used Java for over 10 years ago",
                "Java with 0 years of experience"
            })
    void other_numbers_of_years_are_no_experience(String line) {
        assertThat(READER.read(JobDescription.of("Position", line)).requirements())
                .extracting(Requirement::experience)
                .containsOnly(Optional.empty());
    }

    @Test
    void years_without_a_skill_stay_with_the_words_around_them() {
        var reading = READER.read(JobDescription.of("Position", "Requirements:\n- 3+ years of professional practice"));

        assertThat(reading.requirements()).singleElement().satisfies(free -> {
            assertThat(free.label()).isEqualTo("3+ years of professional practice");
            assertThat(free.experience()).map(Experience::months).contains(36);
        });
    }
}
