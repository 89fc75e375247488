package org.vouchgate.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.matching.ProtectedCriterion.Kind;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** What a job description says about who a person is (R6.5). */
class ProtectedWordsTest {

    private static final RequirementReader READER = new RequirementReader(StarterVocabulary.load());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Must be under 35                                  | AGE
                    Candidates must be under 35.                      | AGE
                    You are between 25 and 40 years old               | AGE
                    Between 25 and 40 years old                       | AGE
                    Applicants between 25 and 40                      | AGE
                    25-40 years old                                   | AGE
                    Not older than 40                                 | AGE
                    Under the age of 30                               | AGE
                    Aged 20 to 30                                     | AGE
                    You are in your twenties                          | AGE
                    Young and dynamic                                 | AGE
                    You are a young, energetic person                 | AGE
                    We are a young team                               | AGE
                    Digital native                                    | AGE
                    Digital-natives welcome                           | AGE
                    Ideally a millennial                              | AGE
                    Du bist höchstens 35 Jahre alt                    | AGE
                    Verstärkung für unser junges, dynamisches Team    | AGE
                    Entre 25 et 40 ans                                | AGE
                    Menores de 35                                     | AGE
                    Waitress wanted                                   | GENDER
                    Experienced salesman                              | GENDER
                    Young woman wanted                                | GENDER
                    He must be able to drive                          | GENDER
                    Females preferred                                 | GENDER
                    No foreigners                                     | ORIGIN
                    Of European descent                               | ORIGIN
                    No small children                                 | FAMILY
                    Without family commitments                        | FAMILY
                    Must be healthy                                   | HEALTH_OR_DISABILITY
                    In excellent health                               | HEALTH_OR_DISABILITY
                    Non-smoker                                        | HEALTH_OR_DISABILITY
                    Persons without disability only                   | HEALTH_OR_DISABILITY
                    Deutsche Staatsangehörigkeit                      | CITIZENSHIP
                    Nationalité française exigée                      | CITIZENSHIP
                    Permiso de trabajo                                | CITIZENSHIP
                    Cittadinanza italiana                             | CITIZENSHIP
                    Nederlandse nationaliteit                         | CITIZENSHIP
                    Svenskt medborgarskap                             | CITIZENSHIP
                    Obywatelstwo polskie                              | CITIZENSHIP
                    Autorização de residência                         | CITIZENSHIP
                    Età massima 30 anni                               | AGE
                    Maximale leeftijd 30                              | AGE
                    Verstärkung für ein junges Team                   | AGE
                    Idade máxima 35                                   | AGE
                    W wieku do 35                                     | AGE
                    Bella presenza                                    | GENDER
                    Nur Frauen                                        | GENDER
                    Hommes uniquement                                 | GENDER
                    Estado civil soltero                              | FAMILY
                    Familienstand ledig                               | FAMILY
                    Konfession evangelisch                            | RELIGION
                    Appartenance religieuse                           | RELIGION
                    Körperliche Belastbarkeit                         | PHYSICAL
                    Bonne condition physique                          | PHYSICAL
                    Buena forma física                                | PHYSICAL
                    Lift up to 50 pounds                              | PHYSICAL
                    Gutes Sehvermögen                                 | SENSORY
                    Bonne acuité visuelle                             | SENSORY
                    Dobry wzrok                                       | SENSORY
                    Langue maternelle exigée                          | NATIVE_LANGUAGE
                    Madrelingua                                       | NATIVE_LANGUAGE
                    Wehrdienst abgeleistet                            | MILITARY_SERVICE
                    Polizeiliches Führungszeugnis                     | CRIMINAL_RECORD
                    Casier judiciaire vierge                          | CRIMINAL_RECORD
                    Verklaring omtrent het gedrag                     | CRIMINAL_RECORD
                    Lebenslauf mit Foto                               | PHOTO
                    CV avec photo                                     | PHOTO
                    CV con fotografía                                 | PHOTO""")
    @DisplayName("R6.5: what is said about the person is shown, and its words are asked of nobody")
    void is_recognised(String line, Kind kind) {
        var reading = READER.read(JobDescription.of("Position", "Requirements:\n- " + line));

        assertThat(reading.protectedCriteria())
                .extracting(ProtectedCriterion::kind)
                .contains(kind);
        assertThat(reading.requirements()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At least 10 years of experience",
                "Between 10 and 15 years of professional experience",
                "Over 40 hours a week",
                "Response times must be under 35 ms",
                "Plus de 10 ans d'expérience",
                "Debugging race conditions",
                "He or she must be able to drive",
                "(s)he must be able to drive",
                "Research in gender studies",
                "Responsible for young products",
                "Native mobile apps",
                "Working with people with disabilities",
                "Support adults with learning disabilities in daily life",
                "Caring for children with a physical or mental disability",
                "Experience in disability support",
                "Care for elderly people",
                "Women's health",
                "Counselling in a women's refuge",
                "Religious education teacher",
                "Teaching religion and ethics",
                "Working with young people in care",
                "Activities for children aged 6 to 10",
                "Support for homeless veterans",
                "Care for pregnant women",
                "Public health and criminal justice",
                "Advice for citizens of the town",
                "Arbeit mit Menschen mit geistiger Behinderung",
                "Betreuung von Kindern im Alter von 3 bis 6 Jahren",
                "Unterricht im Fach Religionspädagogik",
                "Schwangerenberatung",
                "Accompagnement de personnes en situation de handicap",
                "Soins aux femmes enceintes",
                "Atención a personas con discapacidad",
                "Trabajo con jóvenes en riesgo",
                "Begeleiding van mensen met een verstandelijke beperking",
                "Assistenza a persone con disabilità",
                "Apoio a crianças com deficiência",
                "Stöd till personer med funktionsnedsättning",
                "Opieka nad osobami niepełnosprawnymi"
            })
    void is_not_seen_where_nothing_is_said_about_the_person(String line) {
        var reading = READER.read(JobDescription.of("Position", "Requirements:\n- " + line));

        assertThat(reading.protectedCriteria()).isEmpty();
    }

    @Test
    void leaves_the_skill_where_the_work_is_for_people_with_disabilities() {
        var reading = READER.read(
                JobDescription.of("Position", "Requirements:\n- Experience in working with people with disabilities"));

        assertThat(reading.requirements()).extracting(Requirement::label).containsExactly("disability support");
    }

    @Test
    void is_recognised_in_what_employers_say_of_themselves() {
        var reading = READER.read(JobDescription.of("Position", """
                We are a young and dynamic team.
                Requirements:
                - Java"""));

        assertThat(reading.protectedCriteria())
                .extracting(ProtectedCriterion::kind)
                .containsExactly(Kind.AGE);
        assertThat(reading.requirements()).extracting(Requirement::label).containsExactly("Java");
    }

    @Test
    @DisplayName("R6.5: a language may be asked for, but not that it was learned as a child")
    void leaves_the_language_of_a_native_speaker_and_not_the_nativeness() {
        var reading = READER.read(JobDescription.of("Position", "Requirements:\n- Native German speaker"));

        assertThat(reading.protectedCriteria())
                .extracting(ProtectedCriterion::kind)
                .containsExactly(Kind.NATIVE_LANGUAGE);
        assertThat(reading.requirements()).singleElement().satisfies(german -> {
            assertThat(german.label()).isEqualTo("German language");
            assertThat(german.readFrom()).extracting(Provenance::words).containsExactly("German");
        });
    }
}
