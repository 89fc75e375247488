package org.vouchgate.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.vouchgate.matching.Importance.PREFERRED;
import static org.vouchgate.matching.Importance.REQUIRED;
import static org.vouchgate.matching.Profiles.BEST;
import static org.vouchgate.matching.Profiles.NOON;
import static org.vouchgate.matching.Profiles.STARTER;
import static org.vouchgate.matching.Profiles.atLevel;
import static org.vouchgate.matching.Profiles.awarded;
import static org.vouchgate.matching.Profiles.profile;
import static org.vouchgate.matching.Profiles.requirement;
import static org.vouchgate.matching.Profiles.shows;
import static org.vouchgate.matching.Profiles.with;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vouchgate.skills.Attainment;
import org.vouchgate.skills.Level;
import org.vouchgate.skills.Outcome;
import org.vouchgate.skills.RecognisedSkill.By;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.SkillProfile;
import org.vouchgate.skills.Standing;

class ScorerTest {

    private static final Scorer SCORER = new Scorer(STARTER);
    private static final List<Requirement> JOB =
            List.of(requirement("Java", REQUIRED), requirement("SQL", REQUIRED), requirement("Git", PREFERRED));

    private static MatchReport score(SkillProfile profile, Requirement... requirements) {
        return SCORER.score(profile, List.of(requirements), Weights.standard(), NOON);
    }

    private static double java(Attainment attainment) {
        return score(profile(shows(0, "Java", By.IDENTIFIER, attainment)), requirement("Java", REQUIRED))
                .score()
                .orElse(0.0);
    }

    @Test
    void gives_a_hundred_for_everything_and_weighs_required_above_preferred() {
        var all = SCORER.score(
                profile(shows(0, "Java"), shows(1, "SQL"), shows(2, "Git")), JOB, Weights.standard(), NOON);
        var oneRequired = SCORER.score(profile(shows(0, "SQL")), JOB, Weights.standard(), NOON);
        var onePreferred = SCORER.score(profile(shows(0, "Git")), JOB, Weights.standard(), NOON);

        assertThat(all.score().orElseThrow()).isCloseTo(100, within(1e-9));
        assertThat(oneRequired.score().orElseThrow()).isCloseTo(100 / 2.4, within(1e-9));
        assertThat(onePreferred.score().orElseThrow()).isCloseTo(40 / 2.4, within(1e-9));
    }

    @Test
    // R6.4
    void says_not_enough_evidence_instead_of_a_low_score() {
        var report = score(profile(shows(0, "forklift operation")), requirement("Java", REQUIRED));

        assertThat(report.score()).isEmpty();
        assertThat(report.coverage()).isZero();
        assertThat(report.unused()).hasSize(1);
    }

    @Test
    void shows_coverage_beside_the_score() {
        var report = SCORER.score(profile(shows(0, "Java")), JOB, Weights.standard(), NOON);

        assertThat(report.coverage()).isCloseTo(1 / 2.4, within(1e-9));
        assertThat(report.requiredMet()).containsExactly("r-Java");
        assertThat(report.requiredOpen()).containsExactly("r-SQL");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Java         | Java           | IDENTIFIER | IDENTIFIER | 1.00
                    Java         | Java           | NAME       | NAME       | 0.95
                    Java         | Java           | MENTION    | MENTION    | 0.70
                    programming  | Java           | IDENTIFIER | NARROWER   | 0.80
                    programming  | Jakarta EE     | NAME       | NARROWER   | 0.76
                    Java         | programming    | IDENTIFIER | BROADER    | 0.45
                    basket weaving for adults | adult basket weaving | NAME | TEXT | 0.70""")
    void climbs_the_evidence_ladder(String wanted, String shown, By by, MatchKind kind, double value) {
        var report = score(profile(shows(0, shown, by, BEST)), requirement(wanted, REQUIRED));

        assertThat(report.lines().get(0).best()).hasValueSatisfying(use -> {
            assertThat(use.kind()).isEqualTo(kind);
            assertThat(use.factors().match()).isCloseTo(value, within(1e-9));
        });
    }

    @Test
    void gives_nothing_for_a_sibling_or_for_resembling_words_of_two_known_skills() {
        assertThat(score(profile(shows(0, "Python")), requirement("Java", REQUIRED))
                        .score())
                .isEmpty();
        assertThat(score(profile(shows(0, "product management")), requirement("project management", REQUIRED))
                        .score())
                .isEmpty();
    }

    @Test
    void shows_the_words_that_resemble() {
        var report = score(profile(shows(0, "advanced basket weaving")), requirement("basket weaving", REQUIRED));

        var use = report.lines().get(0).best().orElseThrow();
        assertThat(use.kind()).isEqualTo(MatchKind.TEXT);
        assertThat(use.matchedWords()).containsExactly("basket", "weaving");
        assertThat(use.factors().match()).isLessThanOrEqualTo(0.70);
    }

    @Test
    void matches_identifiers_that_no_taxonomy_knows() {
        var requirement = new Requirement(
                "r-1",
                Optional.of("https://case.example/item/7/"),
                "Module 7",
                REQUIRED,
                1,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        var evidence = new SkillEvidence(
                Profiles.reference(0, "did:web:college.example"),
                "/a",
                SkillEvidence.Source.ALIGNMENT,
                "Modul sieben",
                Optional.of("http://CASE.example/item/7"),
                Optional.empty(),
                BEST);

        var report = score(profile(evidence), requirement);

        assertThat(report.lines().get(0).best()).map(EvidenceUse::kind).contains(MatchKind.IDENTIFIER);
    }

    @Test
    // R6.3
    void lets_nothing_that_candidates_say_of_themselves_lift_the_score() {
        var report = score(
                profile(shows(0, "Java", By.IDENTIFIER, with(Standing.SELF_ASSERTED))), requirement("Java", REQUIRED));

        assertThat(report.score()).isEmpty();
        assertThat(report.requiredMet()).isEmpty();
        assertThat(report.lines().get(0).best()).isEmpty();
        assertThat(report.lines().get(0).selfAsserted()).hasValueSatisfying(use -> {
            assertThat(use.contribution()).isZero();
            assertThat(Phrases.english().sentence(use)).contains("earns no points");
        });
    }

    @Test
    void believes_unknown_issuers_and_record_publishers_less() {
        assertThat(java(with(Standing.UNKNOWN_ISSUER))).isCloseTo(60, within(1e-9));
        assertThat(java(with(Standing.RECORD_PUBLISHER))).isCloseTo(80, within(1e-9));
    }

    @Test
    void does_not_call_a_requirement_met_on_the_word_of_an_unknown_issuer() {
        var report = score(
                profile(shows(0, "Java", By.IDENTIFIER, with(Standing.UNKNOWN_ISSUER))), requirement("Java", REQUIRED));

        assertThat(report.requiredOpen()).containsExactly("r-Java");
    }

    @Test
    void values_assessment_above_attendance_above_what_is_provisional() {
        assertThat(java(with(Outcome.ASSESSED))).isGreaterThan(java(with(Outcome.STATED)));
        assertThat(java(with(Outcome.STATED))).isGreaterThan(java(with(Outcome.PROVISIONAL)));
    }

    @Test
    void lets_age_take_its_share_down_to_a_floor_and_nothing_from_degrees() {
        var tenYears = Optional.of(NOON.minus(Duration.ofDays(3653)));

        assertThat(java(awarded(tenYears, false))).isCloseTo(100 * StrictMath.pow(0.97, 10), within(0.05));
        assertThat(java(awarded(Optional.of(NOON.minus(Duration.ofDays(36530))), false)))
                .isCloseTo(60, within(1e-9));
        assertThat(java(awarded(tenYears, true))).isCloseTo(100, within(1e-9));
        assertThat(java(awarded(Optional.of(NOON.plus(Duration.ofDays(5))), false)))
                .isCloseTo(100, within(1e-9));
    }

    @Test
    void never_rewards_hiding_a_date_or_a_level() {
        var wanted = atLevel(2, requirement("Java", REQUIRED));
        var low = score(profile(shows(0, "Java", By.IDENTIFIER, with(new Level("low", 1, 4)))), wanted);
        var hidden = score(profile(shows(0, "Java")), wanted);

        assertThat(hidden.score()).isEqualTo(low.score());
        assertThat(java(awarded(Optional.empty(), false))).isCloseTo(60, within(1e-9));
    }

    @Test
    void compares_levels_and_never_pays_for_more_than_was_asked() {
        var wanted = atLevel(2, requirement("Java", REQUIRED));

        assertThat(score(profile(shows(0, "Java", By.IDENTIFIER, with(new Level("low", 1, 4)))), wanted)
                        .score())
                .contains(50.0);
        assertThat(score(profile(shows(0, "Java", By.IDENTIFIER, with(new Level("top", 4, 4)))), wanted)
                        .score())
                .contains(100.0);
        assertThat(score(profile(shows(0, "Java", By.IDENTIFIER, with(new Level("low", 1, 4)))), wanted)
                        .requiredMet())
                .isEmpty();
    }

    @Test
    void takes_the_best_evidence_and_adds_nothing_for_repeating_it() {
        var once = score(profile(shows(0, "Java")), requirement("Java", REQUIRED));
        var thrice = score(
                profile(shows(0, "Java"), shows(1, "Java"), shows(2, "Java", By.NAME, BEST)),
                requirement("Java", REQUIRED));

        assertThat(thrice.score()).isEqualTo(once.score());
        assertThat(thrice.lines()
                        .get(0)
                        .best()
                        .orElseThrow()
                        .evidence()
                        .credential()
                        .index())
                .isZero();
    }

    @Test
    void says_in_a_sentence_what_counted_and_what_held_it_back() {
        var old = new Attainment(
                Standing.UNKNOWN_ISSUER,
                Outcome.PROVISIONAL,
                Optional.of(new Level("low", 1, 4)),
                Optional.of(NOON.minus(Duration.ofDays(4000))),
                false);

        var report = score(profile(shows(0, "Java", By.NAME, old)), atLevel(2, requirement("programming", REQUIRED)));

        assertThat(Phrases.english().sentence(report.lines().get(0).best().orElseThrow()))
                .isEqualTo("“Java” is a special case of “programming”; nobody you rely on vouches for the issuer, "
                        + "given provisionally, level 1 where level 2 of 4 is asked for, some years old.");
    }

    @Test
    void scores_a_job_without_requirements_not_at_all() {
        var report = score(profile(shows(0, "Java")));

        assertThat(report.score()).isEmpty();
        assertThat(report.coverage()).isZero();
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void names_the_versions_and_hashes_what_went_in() {
        var report = SCORER.score(profile(shows(0, "Java")), JOB, Weights.standard(), NOON);
        var other = SCORER.score(profile(shows(0, "SQL")), JOB, Weights.standard(), NOON);

        assertThat(report.weightsVersion()).isEqualTo("standard-1");
        assertThat(report.taxonomyVersion()).isEqualTo("starter/4");
        assertThat(report.inputHash()).hasSize(64).isNotEqualTo(other.inputHash());
    }

    @Test
    void has_no_weight_that_lets_resembling_words_count_for_more_than_seventy_percent() {
        assertThatThrownBy(() -> new Weights.Ladder(1, 0.95, 0.7, 0.8, 0.45, 0, 0.71, 0.6))
                .hasMessageContaining("0.70");
        assertThatThrownBy(() -> new Weights.Demand(1, Double.NaN, 0.75)).hasMessageContaining("preferred");
    }
}
