package org.vouchgate.skills.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

class FramingTest {

    private static final SkillsTaxonomy STARTER =
            TaxonomyDirectory.inMemory(StarterVocabulary.VERSION, StarterVocabulary.concepts(), Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Experience with Kubernetes | Kubernetes",
                "• Strong knowledge and understanding of Java | Java",
                "At least 3 to 5 years of professional experience in nursing | nursing",
                "Experience working with .NET | .NET",
                "Ability to work under pressure | work under pressure",
                "Mindestens drei Jahre Pflege | Mindestens drei Jahre Pflege",
                "Mindestens 3 Jahre Berufserfahrung in der Pflege | Pflege",
                "5 ans d’expérience en soudage | soudage",
                "Experiencia en atención al cliente | atención al cliente",
                "Experiência em gestão de projetos | gestão de projetos",
                "Ottima conoscenza di Java | Java",
                "Ervaring met boekhouding | boekhouding",
                "Erfarenhet av projektledning | projektledning",
                "Doświadczenie w spawaniu | spawaniu",
                "Experience of at least 5 years in bookkeeping | bookkeeping",
                "خبرة في المحاسبة | المحاسبة",
                "خبرة لا تقل عن 5 سنوات في المحاسبة | المحاسبة"
            })
    void what_frames_a_skill_is_taken_off_in_each_language(String text, String skill) {
        assertThat(Framing.without(text)).isEqualTo(skill);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 years of experience",
                "Experience",
                "5+ years",
                "Berufserfahrung",
                "2 ans d’expérience",
                "خبرة 5 سنوات"
            })
    void nothing_is_left_of_a_text_that_only_frames(String text) {
        assertThat(Framing.without(text)).isEmpty();
        assertThat(STARTER.normalise(text, Optional.empty(), 5)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "knowledge management",
                "command line tools",
                "Background checks",
                "user experience design",
                "first aid",
                "friendly team",
                "3D printing",
                ""
            })
    void a_word_that_frames_elsewhere_is_left_in_a_name(String text) {
        assertThat(Framing.without(text)).isEqualTo(text);
    }

    @Test
    void a_sentence_keeps_its_framing_as_its_ranking_was_learned_with_it() {
        var sentence = "Experience with planning and building roads and bridges for towns and villages";

        assertThat(Framing.without(sentence)).isEqualTo(sentence);
    }

    @Test
    void a_framed_name_is_as_certain_as_the_name() {
        var found = STARTER.normalise("Erfahrung mit Kubernetes", Optional.of("de"), 1);

        assertThat(found).singleElement().satisfies(proposal -> {
            assertThat(proposal.skill().label()).isEqualTo("Kubernetes");
            assertThat(proposal.score()).isEqualTo(1);
            assertThat(proposal.words()).containsExactly("Kubernetes");
        });
    }
}
