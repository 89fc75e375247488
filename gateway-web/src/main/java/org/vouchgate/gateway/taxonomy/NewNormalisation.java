package org.vouchgate.gateway.taxonomy;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Texts to be normalised to skills.
 *
 * @param texts     names, phrases or sentences; at most 1,000
 * @param language  of all of them, as a BCP 47 tag, if known
 * @param limit     the most skills for each text; 10 unless given
 * @param threshold the least score; unless given, the one from which on a skill counts as recognised. 0 shows every likeness
 */
@Schema(name = "NewNormalisation")
public record NewNormalisation(
        @NotNull
        List<
                        @NotNull
                        @Size(
                                max = 100_000,
                                message = "must have at most 100000 characters; send a longer text in parts")
                        String>
                texts,

        @Nullable @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", message = "must be a language tag such as de")
        String language,

        @Nullable @Min(1) @Max(100) Integer limit,
        @Nullable @DecimalMin("0") @DecimalMax("1") Double threshold) {}
