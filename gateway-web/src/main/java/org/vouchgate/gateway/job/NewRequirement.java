package org.vouchgate.gateway.job;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A requirement as a recruiter wants it.
 *
 * @param id         of a requirement that stays; its provenance is kept
 * @param skill      the skill's URI, if it is one of the taxonomy's
 * @param label      the skill's name, or free text
 * @param importance {@code required} (the default) or {@code preferred}
 * @param weight     more than 0, at most 10; 1 unless given
 * @param minLevel   1 to 4, if any
 * @param alternatives what answers it just as well, by name; those it has stay unless this is given
 */
@Schema(name = "NewRequirement")
public record NewRequirement(
        @Nullable @Size(max = 200) String id,
        @Nullable @Size(max = 600) String skill,
        @NotBlank @Size(max = 300) String label,

        @Nullable @Pattern(regexp = "required|preferred", message = "must be required or preferred")
        String importance,

        @Nullable @DecimalMin(value = "0", inclusive = false) @DecimalMax("10")
        Double weight,

        @Nullable @Min(1) @Max(4) Integer minLevel,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 300) String> alternatives) {

    /** A requirement whose alternatives stay as they are. */
    public NewRequirement(
            @Nullable String id,
            @Nullable String skill,
            String label,
            @Nullable String importance,
            @Nullable Double weight,
            @Nullable Integer minLevel) {
        this(id, skill, label, importance, weight, minLevel, null);
    }
}
