package org.vouchgate.matching;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchgate.matching.ProtectedCriterion.Kind;

/**
 * Reads a schema.org {@code JobPosting} in JSON-LD, or a job description by HR Open Standards or JDX.
 *
 * <p>Taken of a JobPosting: {@code title} (or {@code name}), {@code description}, {@code responsibilities},
 * {@code qualifications}, {@code experienceRequirements}, {@code educationRequirements}, {@code skills} as text or
 * {@code DefinedTerm}, alone, listed, or in a set of terms; and, as protected criteria whatever they say, {@code eligibilityToWorkRequirement},
 * {@code physicalRequirement} and {@code sensoryRequirement}.
 *
 * @see <a href="https://schema.org/JobPosting">schema.org/JobPosting</a>
 */
public final class JobPostingReader {

    private static final int DEEPEST = 4;

    /** How names begin that mean something within their document alone. */
    private static final String BLANK = "_:";

    /** Where things that hold terms keep them. */
    private static final List<String> SETS = List.of("hasDefinedTerm", "itemListElement", "item", "@list", "@set");

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
        JobJson.elements(posting.get("skills")).forEach(each -> skills(each, DEEPEST, draft));
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

    /** A term, a set or list of terms, or text that lists some. */
    private static void skills(JsonValue value, int depth, JobDraft draft) {
        if (value instanceof JsonObject term) {
            var inside = SETS.stream()
                    .flatMap(member -> JobJson.elements(term.get(member)).stream())
                    .toList();
            if (inside.isEmpty()) {
                term(term, draft);
            } else if (depth > 0) {
                inside.forEach(each -> skills(each, depth - 1, draft));
            }
            return;
        }
        JobJson.text(value)
                .ifPresent(list -> Stream.of(list.split("[,;|\\n•]"))
                        .map(name -> name.replaceFirst("^\\s*[-*]\\s+", "").strip())
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> draft.skill(
                                new StatedSkill(name, Optional.of(name).filter(JobJson::isUri), Importance.REQUIRED))));
    }

    private static void term(JsonObject term, JobDraft draft) {
        var uri = Stream.concat(
                        Stream.of("@id", "url", "sameAs")
                                .flatMap(member -> words(term.get(member)))
                                .filter(id -> !id.startsWith(BLANK)),
                        words(term.get("termCode")).filter(JobJson::isUri))
                .findFirst();
        Stream.of("name", "@value", "termCode")
                .flatMap(member -> words(term.get(member)))
                .findFirst()
                .or(() -> uri)
                .ifPresent(name -> draft.skill(new StatedSkill(name, uri, Importance.REQUIRED)));
    }

    /** Texts of a member, those with a language among them. */
    private static Stream<String> words(@Nullable JsonValue value) {
        return JobJson.elements(value).stream()
                .flatMap(
                        each -> JobJson.text(each instanceof JsonObject tagged ? tagged.get("@value") : each).stream());
    }
}
