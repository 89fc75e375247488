package org.vouchgate.gateway.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.UUID;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.matching.audit.AuditSample;
import org.vouchgate.matching.audit.BiasAudit;

/** Counts what an auditor brings. Only that somebody had it counted is kept. */
@ApplicationScoped
public class AuditForBias {

    @Inject
    AuditTrail audit;

    @Inject
    ShortCommit commit;

    @Inject
    Clock clock;

    /** The figures. */
    public BiasAudit of(UUID employer, String by, JsonObject sample) {
        var figures = AuditSample.<BiasAudit>read(sample, BiasAudit::of, mistakes -> {
            throw Refusal.of(mistakes);
        });
        return commit.run(() -> {
            audit.note(employer, clock.instant(), by, "bias-audit.counted", employer, "");
            return figures;
        });
    }
}
