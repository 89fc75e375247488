package org.vouchgate.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouchgate.matching.PlantedJob.Planted;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** Job descriptions of many trades in nine languages, and everything that should be read from each. */
class PlantedJobsTest {

    private static final System.Logger LOG = System.getLogger(PlantedJobsTest.class.getName());
    private static final RequirementReader READER = new RequirementReader(StarterVocabulary.load());

    static List<PlantedJob> jobs() {
        return PlantedJob.all();
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void every_skill_is_read_with_its_importance_level_and_years(PlantedJob planted) {
        assertThat(skills(planted)).containsAll(planted.planted());
    }

    @ParameterizedTest
    @MethodSource("jobs")
    @DisplayName("R6.5: what is said about the person is shown, and nothing else is taken for it")
    void what_is_said_about_the_person_is_shown(PlantedJob planted) {
        assertThat(READER.read(planted.job()).protectedCriteria())
                .extracting(ProtectedCriterion::kind)
                .containsExactlyInAnyOrderElementsOf(planted.criteria());
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void every_word_that_something_was_read_from_stands_where_it_is_said_to(PlantedJob planted) {
        var reading = READER.read(planted.job());
        var places = new ArrayList<Provenance>();
        reading.requirements().forEach(requirement -> places.addAll(requirement.readFrom()));
        reading.requirements()
                .forEach(requirement ->
                        requirement.experience().map(Experience::readFrom).ifPresent(places::add));
        reading.protectedCriteria().forEach(criterion -> places.add(criterion.readFrom()));

        assertThat(places)
                .isNotEmpty()
                .allSatisfy(place -> assertThat(text(planted.job(), place)).isEqualTo(place.words()));
    }

    @Test
    void hardly_anything_is_read_that_is_not_asked_for() {
        int right = 0;
        int read = 0;
        int wanted = 0;
        var wrong = new ArrayList<String>();
        for (var planted : jobs()) {
            var labels = planted.planted().stream().map(Planted::label).collect(Collectors.toSet());
            for (var skill : skills(planted)) {
                read++;
                if (labels.contains(skill.label())) {
                    right++;
                } else {
                    wrong.add(planted.name() + ": " + skill.label());
                }
            }
            wanted += labels.size();
        }
        double precision = (double) right / read;
        double recall = (double) right / wanted;
        LOG.log(
                Level.INFO,
                "{0} jobs, {1} skills: precision {2}, recall {3}; not asked for: {4}",
                jobs().size(),
                wanted,
                precision,
                recall,
                wrong);

        assertThat(recall).isEqualTo(1);
        assertThat(precision).as("read, though nobody asks for it: %s", wrong).isGreaterThanOrEqualTo(0.97);
    }

    private static Set<Planted> skills(PlantedJob planted) {
        return READER.read(planted.job()).requirements().stream()
                .filter(requirement -> requirement.skillUri().isPresent())
                .map(Planted::of)
                .collect(Collectors.toSet());
    }

    private static String text(JobDescription job, Provenance place) {
        var field = place.field().equals("title") ? job.title() : job.text();
        return field.substring(place.start(), place.end());
    }
}
