package org.vouchgate.gateway.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.matching.Phrases;
import org.vouchgate.matching.Weights;
import org.vouchgate.matching.whatif.Mistake;
import org.vouchgate.matching.whatif.Supposition;
import org.vouchgate.matching.whatif.WhatIf;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/** Answers what-if questions. Only that one was asked is kept. */
@ApplicationScoped
public class AskWhatIf {

    @Inject
    SkillsTaxonomy taxonomy;

    @Inject
    Weights weights;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** Answers; the sentences in the phrase book's language. */
    public JsonObject answer(UUID employer, String by, JsonObject supposed, Phrases phrases) {
        var now = clock.instant();
        var answer = Supposition.<JsonObject>read(
                supposed, usable -> new WhatIf(taxonomy).answer(usable, weights, true, now, phrases), unusable -> {
                    throw refusal(unusable);
                });
        commit.run(() -> {
            audit.note(employer, now, by, "match.what-if", employer, "");
            return answer;
        });
        return answer;
    }

    private static BadInput refusal(List<Mistake> mistakes) {
        return new BadInput(
                "Correct what is listed under errors and send it again.",
                mistakes.stream()
                        .map(mistake -> new Problem.Error(mistake.pointer(), mistake.sentence()))
                        .toList());
    }
}
