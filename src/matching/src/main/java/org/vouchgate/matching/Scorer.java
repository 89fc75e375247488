package org.vouchgate.matching;

import java.time.Instant;
import java.util.List;
import org.vouchgate.skills.SkillProfile;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/**
 * Weighs a profile against requirements.
 *
 * <p>A requirement earns the best that any one piece of verified evidence contributes, so that repeating oneself earns
 * nothing; the score is the weighted mean of the requirements, on a scale of 100. Nothing else enters.
 */
public final class Scorer {

    private final SkillsTaxonomy taxonomy;

    public Scorer(SkillsTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /**
     * Scores. A pure function: equal arguments give equal reports, in whatever order evidence and requirements come.
     *
     * @param profile      what is known of the candidate's skills
     * @param requirements what the job asks for
     * @param weights      the numbers to multiply by
     * @param at           the instant to count ages to
     */
    public MatchReport score(SkillProfile profile, List<Requirement> requirements, Weights weights, Instant at) {
        return against(requirements, weights).score(profile, at);
    }

    /** Looks the requirements up once, to hold many profiles against them. */
    public JobScorer against(List<Requirement> requirements, Weights weights) {
        return new JobScorer(taxonomy, requirements, weights);
    }
}
