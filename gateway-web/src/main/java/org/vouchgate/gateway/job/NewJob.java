package org.vouchgate.gateway.job;

import jakarta.json.JsonObject;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A job to be described: title and description, or a JobPosting.
 *
 * @param title       the job's title
 * @param description plain text or HTML, as long as a body may be; what is beyond what is read, the answer says
 * @param jobPosting  a schema.org JobPosting, or a job description by HR Open Standards or JDX, instead of the two
 */
@Schema(name = "NewJob")
public record NewJob(
        @Nullable @Size(max = 300) String title,
        @Nullable String description,

        @Schema(
                description =
                        "A schema.org JobPosting, or a job description by HR Open Standards or JDX, instead of title and description")
        @Nullable
        JsonObject jobPosting) {}
