package org.vouchgate.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vouchgate.matching.Profiles.NOON;
import static org.vouchgate.matching.Profiles.STARTER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vouchgate.skills.Attainment;
import org.vouchgate.skills.Level;
import org.vouchgate.skills.Outcome;
import org.vouchgate.skills.RecognisedSkill;
import org.vouchgate.skills.RecognisedSkill.By;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.SkillProfile;
import org.vouchgate.skills.Standing;

/** What must hold for every profile and every job: tried on two hundred of each, drawn from fixed seeds. */
class ScorerPropertiesTest {

    private static final Scorer SCORER = new Scorer(STARTER);

    private record Case(int seed, List<SkillEvidence> evidence, List<Requirement> requirements) {

        MatchReport score() {
            return score(evidence);
        }

        MatchReport score(List<SkillEvidence> others) {
            return SCORER.score(
                    new SkillProfile(others, List.of(), STARTER.version()), requirements, Weights.standard(), NOON);
        }

        Requirement requirement(String id) {
            return requirements.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    static Stream<Case> cases() {
        return IntStream.range(0, 200).mapToObj(ScorerPropertiesTest::draw);
    }

    private static Case draw(int seed) {
        var random = new Random(seed);
        var programming = STARTER.skills().stream()
                .filter(skill -> skill.sector().equals("it"))
                .limit(30)
                .toList();
        var evidence = new ArrayList<SkillEvidence>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            var label = random.nextInt(5) == 0
                    ? "basket weaving " + i
                    : pick(random, programming).label();
            evidence.add(
                    Profiles.shows(random.nextInt(5), label, pick(random, List.of(By.values())), attainment(random)));
        }
        var requirements = new ArrayList<Requirement>();
        for (int i = 0; i < 1 + random.nextInt(10); i++) {
            var skill = pick(random, programming);
            boolean free = random.nextInt(6) == 0;
            requirements.add(new Requirement(
                    "r-" + i,
                    free ? Optional.empty() : Optional.of(skill.uri()),
                    free ? "weaving a basket " + i : skill.label(),
                    pick(random, List.of(Importance.values())),
                    0.1 + random.nextDouble() * 3,
                    random.nextBoolean() ? Optional.empty() : Optional.of(1 + random.nextInt(4)),
                    Optional.empty(),
                    List.of(),
                    List.of()));
        }
        return new Case(seed, evidence, requirements);
    }

    private static Attainment attainment(Random random) {
        return new Attainment(
                pick(random, List.of(Standing.values())),
                pick(random, List.of(Outcome.values())),
                random.nextBoolean() ? Optional.empty() : Optional.of(new Level("", 1 + random.nextInt(3), 3)),
                random.nextInt(4) == 0
                        ? Optional.empty()
                        : Optional.of(NOON.minus(Duration.ofDays(random.nextInt(9000)))),
                random.nextInt(5) == 0);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    // R6.2
    void points_sum_up_to_a_score_between_0_and_100(Case drawn) {
        var report = drawn.score();

        double points = report.lines().stream().mapToDouble(MatchLine::points).sum();
        double most = report.lines().stream().mapToDouble(MatchLine::maxPoints).sum();
        assertThat(report.score().orElse(0.0)).isCloseTo(points, within(1e-9)).isBetween(0.0, 100.0);
        assertThat(most).isCloseTo(100, within(1e-9));
        assertThat(report.coverage()).isBetween(0.0, 1.0);
        assertThat(report.lines())
                .allSatisfy(line -> assertThat(line.best()
                                .map(use -> use.factors().product() * line.maxPoints())
                                .orElse(0.0))
                        .isCloseTo(line.points(), within(1e-9)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    // R6.1
    void order_changes_no_bit(Case drawn) {
        var report = drawn.score();

        var shuffled = new ArrayList<>(drawn.evidence());
        Collections.shuffle(shuffled, new Random(drawn.seed()));
        var otherRequirements = new ArrayList<>(drawn.requirements());
        Collections.shuffle(otherRequirements, new Random(drawn.seed()));
        var other = new Case(0, shuffled, otherRequirements).score();

        assertThat(other.score()).isEqualTo(report.score());
        assertThat(other.coverage()).isEqualTo(report.coverage());
        assertThat(other.inputHash()).isEqualTo(report.inputHash());
        assertThat(other.lines()).containsExactlyInAnyOrderElementsOf(report.lines());
        assertThat(other.reliances()).isEqualTo(report.reliances());
    }

    @ParameterizedTest
    @MethodSource("cases")
    // R6.2
    void taking_a_cited_credential_away_moves_the_score_by_what_was_said(Case drawn) {
        var report = drawn.score();

        assertThat(report.reliances()).allSatisfy(reliance -> {
            var without = drawn.score(drawn.evidence().stream()
                    .filter(each ->
                            each.credential().index() != reliance.credential().index())
                    .toList());
            assertThat(without.score()).isEqualTo(reliance.scoreWithout());
            assertThat(report.score().orElse(0.0) - without.score().orElse(0.0))
                    .isCloseTo(reliance.points(), within(1e-9));
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void repeating_everything_changes_nothing(Case drawn) {
        var twice = new ArrayList<>(drawn.evidence());
        twice.addAll(drawn.evidence());

        var report = drawn.score(twice);

        assertThat(report.score()).isEqualTo(drawn.score().score());
        assertThat(report.inputHash()).isEqualTo(drawn.score().inputHash());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void more_evidence_never_hurts(Case drawn) {
        var more = new ArrayList<>(drawn.evidence());
        more.addAll(draw(drawn.seed() + 1000).evidence());

        assertThat(drawn.score(more).score().orElse(0.0))
                .isGreaterThanOrEqualTo(drawn.score().score().orElse(0.0));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void who_issued_and_which_number_a_credential_has_changes_no_bit(Case drawn) {
        var elsewhere = drawn.evidence().stream()
                .map(each -> new SkillEvidence(
                        Profiles.reference(7 - each.credential().index(), "did:web:famous-school.example"),
                        each.pointer(),
                        each.source(),
                        each.words(),
                        each.identifier(),
                        each.skill(),
                        each.attainment()))
                .toList();

        var report = drawn.score(elsewhere);

        assertThat(report.score()).isEqualTo(drawn.score().score());
        assertThat(report.inputHash()).isEqualTo(drawn.score().inputHash());
    }

    @ParameterizedTest
    @MethodSource("cases")
    // R6.3
    void what_candidates_say_of_themselves_changes_no_bit(Case drawn) {
        var verified = drawn.evidence().stream()
                .filter(each -> each.attainment().standing() != Standing.SELF_ASSERTED)
                .toList();

        assertThat(drawn.score(verified).score()).isEqualTo(drawn.score().score());
        assertThat(drawn.score(verified).requiredMet()).isEqualTo(drawn.score().requiredMet());
    }

    @ParameterizedTest
    @MethodSource("cases")
    // R6.2
    void what_would_change_the_score_changes_it_by_what_was_said(Case drawn) {
        var report = drawn.score();

        assertThat(report.counterfactuals()).allSatisfy(change -> {
            var then = drawn.score(
                    change.kind() == Counterfactual.Kind.ISSUER_TRUSTED
                            ? trusting(drawn.evidence(), change.about())
                            : with(drawn.evidence(), drawn.requirement(change.about())));
            assertThat(then.score().orElseThrow()).isCloseTo(change.score(), within(1e-9));
            assertThat(change.score() - report.score().orElse(0.0)).isCloseTo(change.points(), within(1e-9));
        });
    }

    private static List<SkillEvidence> trusting(List<SkillEvidence> all, String issuer) {
        return all.stream()
                .map(each -> each.credential().issuer().equals(issuer)
                                && each.attainment().standing() == Standing.UNKNOWN_ISSUER
                        ? with(each, Standing.TRUSTED_ISSUER)
                        : each)
                .toList();
    }

    private static SkillEvidence with(SkillEvidence evidence, Standing standing) {
        var was = evidence.attainment();
        return new SkillEvidence(
                evidence.credential(),
                evidence.pointer(),
                evidence.source(),
                evidence.words(),
                evidence.identifier(),
                evidence.skill(),
                new Attainment(standing, was.outcome(), was.level(), was.awarded(), was.lasting()));
    }

    /** One more credential, as good as can be, that names the requirement's skill at the level asked for. */
    private static List<SkillEvidence> with(List<SkillEvidence> all, Requirement requirement) {
        var more = new ArrayList<>(all);
        var skill = requirement
                .skillUri()
                .flatMap(STARTER::find)
                .map(known -> new RecognisedSkill(known.uri(), known.label(), By.IDENTIFIER));
        more.add(new SkillEvidence(
                Profiles.reference(99, "did:web:new.example"),
                "/skills/0",
                SkillEvidence.Source.CLAIM,
                requirement.label(),
                requirement.skillUri(),
                skill,
                new Attainment(
                        Standing.TRUSTED_ISSUER,
                        Outcome.ASSESSED,
                        requirement.minLevel().map(level -> new Level("", level, 4)),
                        Optional.of(NOON),
                        false)));
        return more;
    }
}
