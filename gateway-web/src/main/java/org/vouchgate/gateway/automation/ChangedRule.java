package org.vouchgate.gateway.automation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a rule is to be different; what is left out stays. */
@Schema(name = "ChangedStageRule")
public record ChangedRule(
        @Nullable @Size(min = 1, max = 300) String label,
        @Nullable Boolean active,
        @Nullable @Min(1) @Max(500) Integer mostHourly,
        @Nullable @Min(1) @Max(5000) Integer mostDaily,
        @Nullable @Min(1) @Max(500) Integer mostAtOnce,
        @Nullable Boolean cancelWhenClosed) {

    /** Only on or off. */
    public static ChangedRule switched(boolean on) {
        return new ChangedRule(null, on, null, null, null, null);
    }

    void on(StageRule rule) {
        var before = rule.bounds();
        rule.change(
                Optional.ofNullable(label).orElse(rule.label()),
                Optional.ofNullable(active).orElse(rule.active()),
                new StageRule.Bounds(
                        Optional.ofNullable(mostHourly).orElse(before.hourly()),
                        Optional.ofNullable(mostDaily).orElse(before.daily()),
                        Optional.ofNullable(mostAtOnce).orElse(before.atOnce()),
                        Optional.ofNullable(cancelWhenClosed).orElse(before.cancelWhenClosed())));
    }
}
