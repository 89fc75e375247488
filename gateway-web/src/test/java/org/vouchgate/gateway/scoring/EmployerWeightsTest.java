package org.vouchgate.gateway.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vouchgate.gateway.assessment.AssessmentDocument;
import org.vouchgate.gateway.assessment.Concluded;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.persistence.Engine;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.gateway.taxonomy.Taxonomies;
import org.vouchgate.matching.MatchLine;
import org.vouchgate.matching.Scorer;
import org.vouchgate.matching.Weights;
import org.vouchgate.matching.WeightsFile;
import org.vouchgate.skills.Standing;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

class EmployerWeightsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final SkillsTaxonomy TAXONOMY = StarterVocabulary.load();
    private static final Scorer SCORER = new Scorer(TAXONOMY);

    private final Database database = Engine.H2.database();
    private final UUID employer = UUID.randomUUID();

    @BeforeEach
    void employer() {
        database.commit(entities -> entities.createNativeQuery(
                        "insert into employer (id, slug, name, created_at) values (cast('" + employer + "' as uuid), '"
                                + employer + "', 'Example', current_timestamp)")
                .executeUpdate());
    }

    @AfterEach
    void empty() {
        database.empty();
    }

    @Test
    void an_employer_who_changed_nothing_scores_as_shipped() {
        var scoring = read(weights -> weights.of(employer));

        assertThat(scoring).isEqualTo(Scoring.asShipped());
    }

    @Test
    void each_change_is_a_version_with_who_when_and_why() {
        change(sceptical(), true, "Unknown issuers are unknown to us");
        change(Weights.standard(), true, "Back");

        var history = read(weights -> weights.history(employer));

        assertThat(history)
                .extracting(scoring -> scoring.weights().version())
                .containsExactly("own-2", "own-1", "standard-1");
        assertThat(history.get(1).change())
                .contains(new Scoring.Change(NOON, "ada", "Unknown issuers are unknown to us"));
        assertThat(history.get(1).weights().belief().unknownIssuer()).isEqualTo(0.1);
    }

    @Test
    void an_earlier_version_comes_back_under_a_new_one() {
        change(sceptical(), true, "Trial");
        change(Weights.standard(), true, "Back");

        var restored = set(set -> set.restore(employer, "ada", "own-1", "Trial went well"));

        assertThat(restored.weights().version()).isEqualTo("own-3");
        assertThat(restored.weights().belief()).isEqualTo(sceptical().belief());
    }

    @Test
    void whoever_looked_at_an_older_version_is_told_so_and_changes_nothing() {
        change(sceptical(), true, "Trial");

        assertThatThrownBy(() ->
                        set(set -> set.change(employer, "bob", sceptical(), true, "Mine", Optional.of("standard-1"))))
                .isInstanceOfSatisfying(
                        UserError.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(409));

        var history = read(weights -> weights.history(employer));
        assertThat(history).hasSize(2);
    }

    @Test
    void a_change_without_a_reason_is_refused() {
        assertThatThrownBy(() -> change(sceptical(), true, " ")).isInstanceOf(UserError.class);
    }

    @Test
    void with_scoring_switched_off_the_evidence_is_shown_without_any_number() {
        change(Weights.standard(), false, "The works council asked for it");
        var profile = Concluded.profile(Concluded.java(0, Standing.TRUSTED_ISSUER));

        var report = database.commit(
                entities -> weigh(entities).of(employer, profile, List.of(Concluded.JAVA, Concluded.GLASS), NOON));

        assertThat(report.isUnscored()).isTrue();
        assertThat(report.score()).isEmpty();
        assertThat(report.lines())
                .allSatisfy(line -> assertThat(line.points() + line.maxPoints()).isZero());
        assertThat(report.lines().get(0).best()).isPresent();
        assertThat(report.counterfactuals()).isEmpty();
    }

    @Test
    // R6.1: what is stored of a report suffices to work it out again, to the bit
    void a_stored_report_is_worked_out_again_to_the_bit() {
        change(sceptical(), true, "Trial");
        var profile = Concluded.profile(
                Concluded.java(0, Standing.UNKNOWN_ISSUER), Concluded.java(1, Standing.RECORD_PUBLISHER));
        var report = database.commit(
                entities -> weigh(entities).of(employer, profile, List.of(Concluded.JAVA, Concluded.GLASS), NOON));
        var document = new AssessmentDocument(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "verified",
                "every-check-passed",
                NOON,
                List.of(),
                Optional.of(profile),
                Optional.of(report),
                Optional.empty());
        var stored = new Json().write(document);
        change(Weights.standard(), true, "Something else meanwhile");

        var read = new Json().read(stored, AssessmentDocument.class);
        var known = read.match().orElseThrow();
        var again = SCORER.score(
                read.skills().orElseThrow(),
                known.lines().stream().map(MatchLine::requirement).toList(),
                read(weights -> weights.called(employer, known.weightsVersion()))
                        .orElseThrow(),
                known.scoredAt());

        assertThat(again).isEqualTo(known).isEqualTo(report);
        assertThat(again.score().map(Double::doubleToLongBits))
                .isEqualTo(report.score().map(Double::doubleToLongBits))
                .isPresent();
        assertThat(again.inputHash()).isEqualTo(known.inputHash());
    }

    private static Weights sceptical() {
        var standard = Weights.standard();
        return new Weights(
                "whatever",
                standard.demand(),
                standard.ladder(),
                new Weights.Belief(0.7, 0.1),
                standard.outcome(),
                standard.recency());
    }

    private void change(Weights weights, boolean on, String reason) {
        var again = WeightsFile.<Weights>read(WeightsFile.write(weights), "x", Function.identity(), mistakes -> {
            throw new AssertionError(mistakes);
        });
        set(set -> set.change(employer, "ada", again, on, reason, Optional.empty()));
    }

    private <T> T read(Function<EmployerWeights, T> question) {
        return database.commit(entities -> question.apply(weights(entities)));
    }

    private <T> T set(Function<SetWeights, T> change) {
        return database.commit(entities -> {
            var set = new SetWeights();
            Database.set(set, "versions", Database.on(entities, WeightsVersions.class));
            Database.set(set, "employerWeights", weights(entities));
            Database.set(set, "audit", Database.on(entities, AuditTrail.class));
            Database.set(set, "clock", Clock.fixed(NOON, ZoneOffset.UTC));
            return change.apply(set);
        });
    }

    private static EmployerWeights weights(EntityManager entities) {
        var weights = new EmployerWeights();
        Database.set(weights, "versions", Database.on(entities, WeightsVersions.class));
        return weights;
    }

    private static WeighProfile weigh(EntityManager entities) {
        var weigh = new WeighProfile();
        Database.set(weigh, "weights", weights(entities));
        Database.set(weigh, "taxonomies", new Taxonomies() {
            @Override
            public SkillsTaxonomy of(UUID employer) {
                return TAXONOMY;
            }
        });
        return weigh;
    }
}
