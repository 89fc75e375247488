package org.vouchgate.matching.whatif;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.vouchgate.matching.JobScorer;
import org.vouchgate.matching.Phrases;
import org.vouchgate.matching.Requirement;
import org.vouchgate.matching.Scorer;
import org.vouchgate.matching.Weights;
import org.vouchgate.skills.SkillExtractor;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/** Answers what a supposed candidate would score for a supposed job. */
public final class WhatIf {

    private final SkillExtractor extractor;
    private final Scorer scorer;
    private final AtomicReference<Optional<Job>> latest = new AtomicReference<>(Optional.empty());

    /** Candidates of one job often come one after the other: what was looked up for it serves them all. */
    private record Job(List<Requirement> requirements, Weights weights, JobScorer scorer) {}

    public WhatIf(SkillsTaxonomy taxonomy) {
        this.extractor = new SkillExtractor(taxonomy);
        this.scorer = new Scorer(taxonomy);
    }

    /**
     * Scores a supposition.
     *
     * @param supposed what is supposed
     * @param weights  the numbers to multiply by
     * @param scored   whether to give a number at all
     * @param now      the instant to count ages to, unless the supposition names one
     * @param phrases  the language of the answer's sentences
     */
    public JsonObject answer(Supposition supposed, Weights weights, boolean scored, Instant now, Phrases phrases) {
        var profile = extractor.suppose(supposed.credentials());
        var report = job(supposed.requirements(), weights)
                .score(profile, supposed.at().orElse(now));
        return new WhatIfAnswer(phrases).json(scored ? report : report.unscored(), profile);
    }

    private JobScorer job(List<Requirement> requirements, Weights weights) {
        var known = latest.get()
                .filter(job ->
                        job.requirements().equals(requirements) && job.weights().equals(weights));
        var job = known.orElseGet(() -> new Job(requirements, weights, scorer.against(requirements, weights)));
        latest.set(Optional.of(job));
        return job.scorer();
    }
}
