package org.vouchgate.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.vouchgate.matching.Importance.PREFERRED;
import static org.vouchgate.matching.Importance.REQUIRED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.matching.ProtectedCriterion.Kind;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

class RequirementReaderTest {

    private static final SkillsTaxonomy STARTER = StarterVocabulary.load();
    private static final RequirementReader READER = new RequirementReader(STARTER);
    private static final String POSTING = """
            We are a friendly team.

            What you'll do:
            - Improve our microservices

            Requirements
            - Java and SQL
            - Bachelor's degree in computer science
            - Git (nice to have)

            Nice to have:
            - Kubernetes
            - A clear hand

            Benefits
            - Cooking together, massage and forklift races""";

    private static JobReading read(String text) {
        return READER.read(JobDescription.of("Position", text));
    }

    @Test
    void tells_required_from_preferred_by_heading_and_wording() {
        assertThat(read(POSTING).requirements())
                .extracting(Requirement::label, Requirement::importance)
                .containsExactly(
                        tuple("microservices", PREFERRED),
                        tuple("Java", REQUIRED),
                        tuple("SQL", REQUIRED),
                        tuple("Bachelor's degree in computer science", REQUIRED),
                        tuple("Git", PREFERRED),
                        tuple("Kubernetes", PREFERRED),
                        tuple("A clear hand", PREFERRED));
    }

    @Test
    void quotes_the_exact_words_with_their_place() {
        var job = JobDescription.of("Position", POSTING);

        assertThat(READER.read(job).requirements())
                .flatExtracting(Requirement::readFrom)
                .isNotEmpty()
                .allSatisfy(from -> assertThat(job.text().substring(from.start(), from.end()))
                        .isEqualTo(from.words()));
    }

    @Test
    void gives_the_same_ids_whenever_it_reads() {
        var one = read("Java required. Python is a plus.").requirements();
        var other = read("Something new. Python is welcome, Java a must").requirements();

        assertThat(other)
                .extracting(Requirement::id)
                .containsExactlyInAnyOrderElementsOf(
                        one.stream().map(Requirement::id).toList());
    }

    @Test
    void reads_each_skill_once_as_required_if_any_place_requires_it() {
        var requirements = read("Java is a plus.\nMust have core Java.").requirements();

        assertThat(requirements).singleElement().satisfies(java -> {
            assertThat(java.importance()).isEqualTo(REQUIRED);
            assertThat(java.readFrom()).extracting(Provenance::words).containsExactly("Java", "core Java");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    You must know Java                                  | REQUIRED
                    Java is a plus                                      | PREFERRED
                    Ideally you have used Java                          | PREFERRED
                    Java ist von Vorteil                                | PREFERRED
                    Java zwingend erforderlich                          | REQUIRED
                    Java serait un plus                                 | PREFERRED
                    Se valorará Java                                    | PREFERRED
                    Java is not required but a plus                     | PREFERRED
                    Python required, Java preferred                     | PREFERRED
                    Python preferred, Java required                     | REQUIRED
                    Java (nice to have)                                 | PREFERRED
                    Java (preferred) and SQL                            | PREFERRED
                    SQL (preferred) and Java                            | REQUIRED
                    Java (a certificate is welcome), SQL                | REQUIRED
                    Java, ideally with Spring                           | REQUIRED
                    SQL, ideally also Java                              | PREFERRED
                    Java est exigé                                      | REQUIRED
                    Java é um diferencial                               | PREFERRED
                    Java è gradito                                      | PREFERRED
                    Java is een pré                                     | PREFERRED
                    Java är meriterande                                 | PREFERRED
                    Java mile widziana                                  | PREFERRED
                    Java jest wymagana                                  | REQUIRED
                    Experience with Java                                | REQUIRED""")
    void goes_by_the_words_nearest_to_the_skill(String line, Importance importance) {
        var java = read(line).requirements().stream()
                .filter(requirement -> requirement.label().equals("Java"))
                .findFirst();

        assertThat(java).map(Requirement::importance).contains(importance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Java is not required", "No Java experience needed", "You don't need Java"})
    void leaves_out_what_is_not_needed(String line) {
        assertThat(read(line).requirements()).isEmpty();
    }

    @Test
    void reads_a_heading_with_its_list_on_one_line() {
        assertThat(read("Requirements: Java, SQL\nNice to have: Git").requirements())
                .extracting(Requirement::label, Requirement::importance)
                .containsExactly(tuple("Java", REQUIRED), tuple("SQL", REQUIRED), tuple("Git", PREFERRED));
    }

    @Test
    void takes_what_employers_say_of_themselves_for_no_requirement() {
        var reading = read("""
                We are a leader in supply chain management.
                We seek somebody with Git experience.
                Requirements:
                - Java""");

        assertThat(reading.requirements()).extracting(Requirement::label).containsExactly("Git", "Java");
    }

    @Test
    void reads_headings_in_other_languages() {
        assertThat(read("Ihr Profil:\n- Kenntnisse in Java\nWir bieten:\n- Yoga und Kochen")
                        .requirements())
                .extracting(Requirement::label)
                .containsExactly("Java");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Requirements           | Nice to have        | Benefits
                    What you'll bring      | Bonus points        | What we offer
                    Anforderungen          | Von Vorteil         | Wir bieten
                    Profil recherché       | Les plus            | Nous offrons
                    Requisitos             | Se valorará         | Ofrecemos
                    Requisitos obrigatórios | Diferenciais       | Oferecemos
                    Requisiti              | Titoli preferenziali | Offriamo
                    Wat wij vragen         | Pluspunten          | Wat wij bieden
                    Kvalifikationer        | Meriterande         | Vi erbjuder
                    Wymagania              | Mile widziane       | Oferujemy""")
    void reads_headings_in_nine_languages(String required, String preferred, String ignored) {
        var text = required + "\n- Java\n\n" + preferred + "\n- Git\n\n" + ignored + "\n- Yoga and Python";

        assertThat(read(text).requirements())
                .extracting(Requirement::label, Requirement::importance)
                .containsExactly(tuple("Java", REQUIRED), tuple("Git", PREFERRED));
    }

    @Test
    void takes_a_nationality_for_no_language() {
        assertThat(read("We need Java for the German market and a French company")
                        .requirements())
                .extracting(Requirement::label)
                .containsExactly("Java");
    }

    @Test
    void reads_the_title() {
        var reading = READER.read(JobDescription.of("Forklift driver / Gabelstapler", ""));

        assertThat(reading.requirements()).singleElement().satisfies(forklift -> {
            assertThat(forklift.skillUri()).contains("urn:vouchgate:skill:forklift-operation");
            assertThat(forklift.readFrom()).extracting(Provenance::field).containsOnly("title");
        });
    }

    @Test
    void takes_listed_skills_by_identifier_by_name_or_as_they_are() {
        var job = new JobDescription(
                "Position",
                "",
                List.of(
                        new StatedSkill("Café au lait", Optional.of("urn:vouchgate:skill:java"), REQUIRED),
                        new StatedSkill("golang", Optional.empty(), PREFERRED),
                        new StatedSkill("Zorbing", Optional.of("https://skills.example/9"), REQUIRED)));

        assertThat(READER.read(job).requirements())
                .extracting(
                        Requirement::label,
                        requirement -> requirement.skillUri().orElse(""),
                        Requirement::importance)
                .containsExactly(
                        tuple("Java", "urn:vouchgate:skill:java", REQUIRED),
                        tuple("Go programming", "urn:vouchgate:skill:go-programming", PREFERRED),
                        tuple("Zorbing", "https://skills.example/9", REQUIRED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    - Must be a US citizen                              | CITIZENSHIP
                    - Authorized to work in the US                      | CITIZENSHIP
                    - At least 25 years old                             | AGE
                    - Young and dynamic team player                     | AGE
                    - Able to lift 25 kg                                | PHYSICAL
                    - Good eyesight                                     | SENSORY
                    - Native English speaker                            | NATIVE_LANGUAGE
                    - Deutsch als Muttersprache                         | NATIVE_LANGUAGE
                    - Female only                                       | GENDER
                    - Unmarried                                         | FAMILY
                    - Practising Christian                              | RELIGION
                    - No criminal record                                | CRIMINAL_RECORD
                    - Honorably discharged veterans                     | MILITARY_SERVICE
                    - In good health                                    | HEALTH_OR_DISABILITY""")
    @DisplayName("R6.5: protected criteria are shown and never become requirements")
    void lists_what_is_said_about_the_person_apart_and_asks_for_none_of_it(String line, Kind kind) {
        var reading = read("Requirements:\n" + line);

        assertThat(reading.protectedCriteria())
                .extracting(ProtectedCriterion::kind)
                .contains(kind);
        assertThat(reading.requirements())
                .allSatisfy(requirement -> assertThat(requirement.skillUri()).isPresent());
    }

    @Test
    void takes_a_promise_of_equal_treatment_for_no_criterion() {
        var reading = read("We hire regardless of race, religion, gender, age, disability or veteran status.");

        assertThat(reading.protectedCriteria()).isEmpty();
    }

    @Test
    void takes_what_the_employer_offers_for_no_requirement() {
        var reading = read("Nice to have\n- First aid\n\nWe offer a friendly team and a free lunch.");

        assertThat(reading.requirements()).extracting(Requirement::label).containsExactly("first aid");
    }

    @Test
    void finds_nothing_in_nothing() {
        assertThat(read("").requirements()).isEmpty();
        assertThat(read("Hello").requirements()).isEmpty();
        assertThat(read("مرحبا بكم في الفريق").requirements()).isEmpty();
    }

    @Test
    void reads_stuffed_and_endless_texts_to_a_bounded_number() {
        var stuffed = STARTER.skills().stream().map(skill -> skill.label()).collect(Collectors.joining(" and "));
        var endless = "must have Java without end ".repeat(50_000);

        var one = read(endless);
        var most = read(stuffed.repeat(20));

        assertThat(one.requirements()).hasSize(1);
        assertThat(most.requirements()).hasSize(100);
    }
}
