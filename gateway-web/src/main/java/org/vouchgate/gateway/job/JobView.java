package org.vouchgate.gateway.job;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vouchgate.matching.Experience;
import org.vouchgate.matching.JobReading;
import org.vouchgate.matching.LeftOut;
import org.vouchgate.matching.ProtectedCriterion;
import org.vouchgate.matching.Provenance;
import org.vouchgate.matching.Requirement;

/** A job as the API and the pages show it. */
@Schema(name = "Job")
public record JobView(
        UUID id,
        String title,
        String description,
        int revision,
        Instant createdAt,
        List<RequirementView> requirements,
        List<CriterionView> protectedCriteria,
        List<LeftOutView> leftOut,
        String taxonomyVersion) {

    /**
     * One requirement.
     *
     * @param id         stable while the skill or text stays the same
     * @param skill      the skill's URI; absent for a requirement in free text
     * @param importance {@code required} or {@code preferred}
     * @param experience how long it should have been done, if that is said: shown, never scored
     * @param alternatives what answers it just as well, as the posting says
     * @param readFrom   the words it was read from; empty when a recruiter wrote it
     */
    @Schema(name = "Requirement")
    public record RequirementView(
            String id,
            Optional<String> skill,
            String label,
            String importance,
            double weight,
            Optional<Integer> minLevel,
            Optional<Experience> experience,
            List<Requirement.Alternative> alternatives,
            List<Provenance> readFrom) {}

    /** Words about who a person is: shown, never scored. */
    @Schema(name = "ProtectedCriterion")
    public record CriterionView(String kind, Provenance readFrom) {}

    /** What of the description was not read. */
    @Schema(name = "LeftOut")
    public record LeftOutView(String kind, int count, String sentence) {}

    public static JobView of(Job job, JobReading reading) {
        return new JobView(
                job.id(),
                job.title(),
                job.description(),
                job.revision(),
                job.createdAt(),
                reading.requirements().stream()
                        .map(requirement -> new RequirementView(
                                requirement.id(),
                                requirement.skillUri(),
                                requirement.label(),
                                word(requirement.importance()),
                                requirement.weight(),
                                requirement.minLevel(),
                                requirement.experience(),
                                requirement.alternatives(),
                                requirement.readFrom()))
                        .toList(),
                reading.protectedCriteria().stream().map(JobView::criterion).toList(),
                reading.leftOut().stream().map(JobView::leftOut).toList(),
                reading.taxonomyVersion());
    }

    private static CriterionView criterion(ProtectedCriterion criterion) {
        return new CriterionView(word(criterion.kind()), criterion.readFrom());
    }

    private static LeftOutView leftOut(LeftOut leftOut) {
        return new LeftOutView(word(leftOut.kind()), leftOut.count(), leftOut.sentence());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
