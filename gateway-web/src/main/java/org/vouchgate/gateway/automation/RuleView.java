package org.vouchgate.gateway.automation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule, and whom it is about just now.
 *
 * @param jobRef empty for a stage that every job has
 * @param held   how many wait for an administrator's confirmation
 * @param recent the applications it saw last
 */
@Schema(name = "StageRule")
public record RuleView(
        UUID id,
        String connector,
        Optional<String> jobRef,
        String stageRef,
        String label,
        String packageId,
        boolean active,
        int mostHourly,
        int mostDaily,
        int mostAtOnce,
        boolean cancelWhenClosed,
        long held,
        List<Move> recent) {

    /**
     * One application.
     *
     * @param state {@code waiting, held, approved, asked, skipped, dismissed, failed}
     */
    @Schema(name = "StagedMove")
    public record Move(String application, String state, String reason, Instant seenAt, Optional<UUID> request) {

        static Move of(StagedMove move) {
            return new Move(move.application(), move.state().wireName(), move.reason(), move.seenAt(), move.request());
        }
    }

    static RuleView of(StageRule rule, long held, List<StagedMove> recent) {
        var bounds = rule.bounds();
        return new RuleView(
                rule.id(),
                rule.connector(),
                rule.jobRef(),
                rule.stageRef(),
                rule.label(),
                rule.packageId(),
                rule.active(),
                bounds.hourly(),
                bounds.daily(),
                bounds.atOnce(),
                bounds.cancelWhenClosed(),
                held,
                recent.stream().map(Move::of).toList());
    }
}
