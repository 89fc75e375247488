package org.vouchgate.gateway.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.matching.Weights;
import org.vouchgate.matching.WeightsFile;

/** An employer's admin changes what is scored with, brings an earlier version back, or switches scores off. */
@ApplicationScoped
public class SetWeights {

    private static final int LONGEST_REASON = 500;

    @Inject
    WeightsVersions versions;

    @Inject
    EmployerWeights employerWeights;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Scores with these numbers from now on.
     *
     * @param weights the numbers; their version does not matter, they get a new one
     * @param on      whether scores are given at all
     * @param reason  why, for those who read the history
     * @param basedOn the version that was looked at; refused if another has come since
     */
    @Transactional
    public Scoring change(
            UUID employer, String by, Weights weights, boolean on, String reason, Optional<String> basedOn) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw BadInput.said("/reason", "input.reason", LONGEST_REASON);
        }
        var before = employerWeights.of(employer);
        basedOn.filter(version -> !version.equals(before.weights().version())).ifPresent(version -> {
            throw new UserError(Problem.of(
                    "changed-meanwhile",
                    409,
                    "Somebody changed the weights meanwhile",
                    "They are " + before.weights().version() + " now; look at them, and change them again."));
        });
        var number = 1
                + versions.of(employer, 1).stream()
                        .mapToInt(WeightsVersion::number)
                        .sum();
        var now = clock.instant();
        var numbers = WeightsFile.write(weights).toString();
        var version = WeightsVersion.of(employer, number, numbers, on, reason.strip(), now, by);
        versions.add(version);
        audit.note(
                employer,
                now,
                by,
                on == before.on() ? "weights.changed" : on ? "scoring.switched-on" : "scoring.switched-off",
                version.id(),
                EmployerWeights.version(number));
        return employerWeights.of(employer);
    }

    /** Scores with an earlier version's numbers from now on, under a new version. */
    @Transactional
    public Scoring restore(UUID employer, String by, String version, String reason) {
        var earlier =
                employerWeights.called(employer, version).orElseThrow(() -> new NotFound("version of the weights"));
        var on = employerWeights.of(employer).on();
        return change(employer, by, earlier, on, reason, Optional.empty());
    }
}
