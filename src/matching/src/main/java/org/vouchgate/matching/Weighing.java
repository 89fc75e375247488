package org.vouchgate.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vouchgate.skills.Attainment;
import org.vouchgate.skills.Level;
import org.vouchgate.skills.Outcome;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.Standing;

/** Turns what weighs a piece of evidence into factors. What is not stated counts as the least, so that hiding it never helps. */
final class Weighing {

    private static final double DAYS_PER_YEAR = 365.25;

    private final Weights weights;
    private final Instant at;

    Weighing(Weights weights, Instant at) {
        this.weights = weights;
        this.at = at;
    }

    double weight(Requirement requirement) {
        return requirement.weight()
                * (requirement.importance() == Importance.REQUIRED
                        ? weights.demand().required()
                        : weights.demand().preferred());
    }

    EvidenceUse use(Requirement requirement, SkillEvidence evidence, Matching.Match match) {
        var attainment = evidence.attainment();
        var factors = new Factors(
                match.value(),
                verification(attainment.standing()),
                outcome(attainment.outcome()),
                level(requirement, attainment.level()),
                recency(attainment));
        return new EvidenceUse(
                evidence,
                match.kind(),
                factors,
                factors.product(),
                match.words(),
                Reasons.of(requirement, evidence, match, factors));
    }

    /** How the best evidence there could be was come by: fresh, examined, by a trusted issuer. */
    Attainment atBest(Requirement requirement) {
        var level = requirement.minLevel().map(band -> new Level("", band, Level.BANDS));
        return new Attainment(Standing.TRUSTED_ISSUER, Outcome.ASSESSED, level, Optional.of(at), false);
    }

    /** The same evidence if somebody vouched for its issuer. */
    EvidenceUse asIfTrusted(EvidenceUse use) {
        var was = use.factors();
        var factors = new Factors(was.match(), 1, was.outcome(), was.level(), was.recency());
        return new EvidenceUse(
                use.evidence(), use.kind(), factors, factors.product(), use.matchedWords(), use.reasons());
    }

    private double verification(Standing standing) {
        switch (standing) {
            case TRUSTED_ISSUER:
                return 1;
            case RECORD_PUBLISHER:
                return weights.belief().recordPublisher();
            case UNKNOWN_ISSUER:
                return weights.belief().unknownIssuer();
            default:
                return 0;
        }
    }

    private double outcome(Outcome outcome) {
        switch (outcome) {
            case ASSESSED:
                return weights.outcome().assessed();
            case STATED:
                return weights.outcome().stated();
            default:
                return weights.outcome().provisional();
        }
    }

    private static double level(Requirement requirement, Optional<Level> held) {
        return requirement
                .minLevel()
                .map(least -> Math.min(1.0, (double) held.map(Level::band).orElse(1) / least))
                .orElse(1.0);
    }

    private double recency(Attainment attainment) {
        if (attainment.lasting()) {
            return 1;
        }
        double floor = weights.recency().floor();
        return attainment
                .awarded()
                .map(then -> Math.max(0, Duration.between(then, at).toDays()) / DAYS_PER_YEAR)
                .map(years -> Math.max(floor, StrictMath.pow(weights.recency().perYear(), years)))
                .orElse(floor);
    }
}
