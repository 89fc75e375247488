package org.vouchgate.gateway.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.BadInput;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.taxonomy.Taxonomies;
import org.vouchgate.matching.Importance;
import org.vouchgate.matching.JobDescription;
import org.vouchgate.matching.JobReading;
import org.vouchgate.matching.Requirement;
import org.vouchgate.matching.Requirement.Alternative;
import org.vouchgate.matching.RequirementReader;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/** Takes a job description, reads its requirements, and lets a recruiter change them. */
@ApplicationScoped
public class DescribeJob {

    @Inject
    Jobs jobs;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Event<JobDescribed> described;

    @Inject
    ShortCommit commit;

    @Inject
    AuditTrail audit;

    @Inject
    Json json;

    @Inject
    Clock clock;

    /** Reads a job with the skills that the employer goes by now, and keeps it. */
    public JobView describe(UUID employer, String by, JobDescription description) {
        if (description.title().isBlank()) {
            throw new BadInput("/title", "A job needs a title.");
        }
        var reading = new RequirementReader(taxonomies.of(employer)).read(description);
        var now = clock.instant();
        var job = Job.of(employer, description.title(), description.text(), json.write(reading), now, by);
        return commit.run(() -> {
            jobs.add(job);
            audit.note(
                    employer,
                    now,
                    by,
                    "job.described",
                    job.id(),
                    reading.requirements().size() + " requirements");
            described.fire(new JobDescribed(employer, job.id(), by, now));
            return JobView.of(job, reading);
        });
    }

    /** Replaces all requirements. */
    @Transactional
    public JobView require(UUID employer, String by, UUID id, List<NewRequirement> wanted) {
        var job = jobs.find(employer, id).orElseThrow(() -> new NotFound("job"));
        var before = reading(job);
        var skills = taxonomies.of(employer);
        var requirements =
                wanted.stream().map(each -> requirement(each, before, skills)).toList();
        refuseDuplicates(requirements);
        var after =
                new JobReading(requirements, before.protectedCriteria(), before.leftOut(), before.taxonomyVersion());
        job.require(json.write(after));
        audit.note(employer, clock.instant(), by, "job.required", id, requirements.size() + " requirements");
        return JobView.of(job, after);
    }

    /** The skill that a name stands for; none if it stands for several, or for none that is known. */
    public Optional<String> skillNamed(UUID employer, String name) {
        return uri(name, taxonomies.of(employer));
    }

    public Optional<JobView> find(UUID employer, UUID id) {
        return jobs.find(employer, id).map(job -> JobView.of(job, reading(job)));
    }

    /** The job, to ask somebody for it. */
    public JobView toAskFor(UUID employer, UUID id) {
        var job = jobs.find(employer, id).orElseThrow(() -> new NotFound("job"));
        job.refuseIfArchived();
        return JobView.of(job, reading(job));
    }

    public List<JobView> all(UUID employer) {
        return jobs.of(employer, 200).stream()
                .map(job -> JobView.of(job, reading(job)))
                .toList();
    }

    /** What a job requires, for scoring. */
    public JobReading readingOf(UUID employer, UUID id) {
        return jobs.find(employer, id).map(this::reading).orElseThrow(() -> new NotFound("job"));
    }

    private JobReading reading(Job job) {
        return json.read(job.requirements(), JobReading.class);
    }

    private static Requirement requirement(NewRequirement wanted, JobReading before, SkillsTaxonomy skills) {
        var known = before.requirements().stream()
                .filter(requirement -> requirement.id().equals(wanted.id()))
                .findFirst();
        var importance = "preferred".equals(wanted.importance()) ? Importance.PREFERRED : Importance.REQUIRED;
        return new Requirement(
                known.map(Requirement::id).orElseGet(() -> freshId(wanted)),
                Optional.ofNullable(wanted.skill()).filter(skill -> !skill.isBlank()),
                wanted.label().strip(),
                importance,
                Optional.ofNullable(wanted.weight()).orElse(1.0),
                Optional.ofNullable(wanted.minLevel()),
                known.flatMap(Requirement::experience),
                alternatives(
                        wanted,
                        known.filter(same -> same.label().equals(wanted.label().strip()))
                                .map(Requirement::alternatives)
                                .orElse(List.of()),
                        skills),
                known.map(Requirement::readFrom).orElse(List.of()));
    }

    private static List<Alternative> alternatives(
            NewRequirement wanted, List<Alternative> before, SkillsTaxonomy skills) {
        return wanted.alternatives() == null
                ? before
                : wanted.alternatives().stream()
                        .map(String::strip)
                        .distinct()
                        .map(name -> before.stream()
                                .filter(known -> known.label().equals(name))
                                .findFirst()
                                .orElseGet(() -> new Alternative(uri(name, skills), name)))
                        .toList();
    }

    /** The skill that a name stands for; none if it stands for several. */
    private static Optional<String> uri(String name, SkillsTaxonomy skills) {
        var named = skills.named(name);
        return named.size() == 1 ? Optional.of(named.get(0).uri()) : Optional.empty();
    }

    private static String freshId(NewRequirement wanted) {
        var what = Optional.ofNullable(wanted.skill()).orElse(wanted.label());
        return "r-" + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    }

    private static void refuseDuplicates(List<Requirement> requirements) {
        var seen = new HashSet<String>();
        IntStream.range(0, requirements.size())
                .filter(i -> !seen.add(requirements.get(i).id()))
                .findFirst()
                .ifPresent(i -> {
                    throw new BadInput("/" + i, "This requirement is listed twice; keep one of them.");
                });
    }
}
