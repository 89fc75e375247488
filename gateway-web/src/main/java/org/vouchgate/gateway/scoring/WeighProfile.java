package org.vouchgate.gateway.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.vouchgate.gateway.taxonomy.Taxonomies;
import org.vouchgate.matching.MatchReport;
import org.vouchgate.matching.Requirement;
import org.vouchgate.matching.Scorer;
import org.vouchgate.skills.SkillProfile;

/** Weighs a profile as its employer wants it weighed, or not at all. */
@ApplicationScoped
public class WeighProfile {

    @Inject
    EmployerWeights weights;

    @Inject
    Taxonomies taxonomies;

    /** The evidence for each requirement, with a score unless the employer has switched scores off. */
    public MatchReport of(UUID employer, SkillProfile profile, List<Requirement> requirements, Instant at) {
        var scoring = weights.of(employer);
        var report = new Scorer(taxonomies.of(employer)).score(profile, requirements, scoring.weights(), at);
        return scoring.on() ? report : report.unscored();
    }
}
