package org.vouchgate.gateway.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.UUID;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.taxonomy.Taxonomies;
import org.vouchgate.matching.Phrases;
import org.vouchgate.matching.whatif.Supposition;
import org.vouchgate.matching.whatif.WhatIf;

/** Answers what-if questions. Only that one was asked is kept. */
@ApplicationScoped
public class AskWhatIf {

    @Inject
    Taxonomies taxonomies;

    @Inject
    EmployerWeights weights;

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** Answers; the sentences in the phrase book's language. */
    public JsonObject answer(UUID employer, String by, JsonObject supposed, Phrases phrases) {
        var now = clock.instant();
        var scoring = weights.of(employer);
        var taxonomy = taxonomies.of(employer);
        var answer = Supposition.<JsonObject>read(
                supposed,
                usable -> new WhatIf(taxonomy).answer(usable, scoring.weights(), scoring.on(), now, phrases),
                unusable -> {
                    throw Refusal.of(unusable);
                });
        commit.run(() -> {
            audit.note(employer, now, by, "match.what-if", employer, "");
            return answer;
        });
        return answer;
    }
}
