package org.vouchgate.gateway.automation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A rule as an administrator wants it. It begins switched off.
 *
 * @param jobRef           the ATS's job; left out for a stage that every job has
 * @param stageRef         the ATS's stage
 * @param label            for people, such as the names of job and stage
 * @param packageId        the request template to ask by
 * @param mostHourly       requests an hour, 1 to 500; 30 unless given
 * @param mostDaily        requests in 24 hours, 1 to 5000; 200 unless given
 * @param mostAtOnce       how many may come together without confirmation, 1 to 500; 10 unless given
 * @param cancelWhenClosed whether open requests of the rule end with the application; yes unless given
 */
@Schema(name = "NewStageRule")
public record NewRule(
        @NotBlank @Size(max = 32) String connector,
        @Nullable @Size(max = 200) String jobRef,
        @NotBlank @Size(max = 200) String stageRef,
        @Nullable @Size(max = 300) String label,
        @NotBlank @Size(max = 64) String packageId,
        @Nullable @Min(1) @Max(500) Integer mostHourly,
        @Nullable @Min(1) @Max(5000) Integer mostDaily,
        @Nullable @Min(1) @Max(500) Integer mostAtOnce,
        @Nullable Boolean cancelWhenClosed) {

    static final int HOURLY = 30;
    static final int DAILY = 200;
    static final int AT_ONCE = 10;

    StageRule.Place place() {
        return new StageRule.Place(
                connector, Optional.ofNullable(jobRef).map(String::strip).orElse(""), stageRef.strip(), packageId);
    }

    String named() {
        return Optional.ofNullable(label)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .orElseGet(() -> Optional.ofNullable(jobRef).orElse("Every job") + ", " + stageRef);
    }

    StageRule.Bounds bounds() {
        return new StageRule.Bounds(
                Optional.ofNullable(mostHourly).orElse(HOURLY),
                Optional.ofNullable(mostDaily).orElse(DAILY),
                Optional.ofNullable(mostAtOnce).orElse(AT_ONCE),
                Optional.ofNullable(cancelWhenClosed).orElse(true));
    }
}
