package org.vouchgate.matching;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchgate.matching.ProtectedCriterion.Kind;

/**
 * Reads a schema.org {@code JobPosting} in JSON-LD, or a job description by HR Open Standards or JDX.
 *
 * <p>Taken of a JobPosting: {@code title} (or {@code name}), {@code description}, {@code responsibilities},
 * {@code qualifications}, {@code experienceRequirements}, {@code educationRequirements}, {@code skills} as text or
 * {@code DefinedTerm}; and, as protected criteria whatever they say, {@code eligibilityToWorkRequirement},
 * {@code physicalRequirement} and {@code sensoryRequirement}.
 *
 * @see <a href="https://schema.org/JobPosting">schema.org/JobPosting</a>
 */
public final class JobPostingReader {

    private static final int DEEPEST = 4;

    private JobPostingReader() {}

    /** The job description, unless the posting has no title or says nothing about the job. */
    public static Optional<JobDescription> read(JsonObject document) {
        var posting = find(document, DEEPEST).orElse(document);
        if (HrOpenJobs.isOne(posting)) {
            return HrOpenJobs.read(posting);
        }
        var draft = new JobDraft();
        draft.say(posting.get("description"));
        draft.say("Responsibilities", posting.get("responsibilities"));
        draft.say("Qualifications", posting.get("qualifications"));
        draft.say("Experience requirements", posting.get("experienceRequirements"));
        draft.say("Education requirements", posting.get("educationRequirements"));
        draft.criterion(Kind.CITIZENSHIP, "eligibilityToWorkRequirement", posting.get("eligibilityToWorkRequirement"));
        draft.criterion(Kind.PHYSICAL, "physicalRequirement", posting.get("physicalRequirement"));
        draft.criterion(Kind.SENSORY, "sensoryRequirement", posting.get("sensoryRequirement"));
        JobJson.elements(posting.get("skills")).forEach(each -> skills(each, draft));
        return draft.finished(JobJson.text(posting.get("title")).or(() -> JobJson.text(posting.get("name"))));
    }

    /** The first JobPosting in a JSON-LD document, which may hold a graph or a list of things. */
    static Optional<JsonObject> find(@Nullable JsonValue document, int depth) {
        return depth == 0
                ? Optional.empty()
                : JobJson.objects(document)
                        .flatMap(node -> isPosting(node)
                                ? Stream.of(node)
                                : Stream.of("@graph", "mainEntity", "itemListElement", "item")
                                        .flatMap(member -> find(node.get(member), depth - 1).stream()))
                        .findFirst();
    }

    private static boolean isPosting(JsonObject node) {
        return JobJson.elements(node.get("@type")).stream()
                .anyMatch(type ->
                        type instanceof JsonString name && name.getString().endsWith("JobPosting"));
    }

    private static void skills(JsonValue value, JobDraft draft) {
        if (value instanceof JsonObject term) {
            var uri = JobJson.text(term.get("@id")).or(() -> JobJson.text(term.get("url")));
            JobJson.text(term.get("name"))
                    .or(() -> JobJson.text(term.get("termCode")))
                    .or(() -> uri)
                    .ifPresent(name -> draft.skill(new StatedSkill(name, uri, Importance.REQUIRED)));
            return;
        }
        JobJson.text(value)
                .ifPresent(list -> Stream.of(list.split("[,;|\\n•]"))
                        .map(name -> name.replaceFirst("^\\s*[-*]\\s+", "").strip())
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> draft.skill(new StatedSkill(name, Optional.empty(), Importance.REQUIRED))));
    }
}
