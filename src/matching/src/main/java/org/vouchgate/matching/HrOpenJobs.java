package org.vouchgate.matching;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vouchgate.matching.ProtectedCriterion.Kind;

/**
 * Reads job descriptions by HR Open Standards 4 and JDX: {@code JobPostingType}, {@code JobDescriptionType},
 * {@code PositionProfileType} and the first profile of a {@code PositionOpeningType}.
 *
 * <p>Not taken: alternatives and equivalents to a credential; a recruiter decides about those.
 *
 * @see <a href="https://www.hropenstandards.org/">HR Open Standards, recruiting</a>
 */
final class HrOpenJobs {

    /** Members that schema.org's JobPosting does not have. */
    private static final List<String> SIGNS = List.of(
            "positionProfiles",
            "positionTitle",
            "positionQualifications",
            "formattedDescriptions",
            "qualificationSummary",
            "competencies",
            "requiredCredentials",
            "minimumCredentials",
            "preferredCredentials",
            "requiredExperiences",
            "minimumExperiences",
            "citizenshipRequirements",
            "physicalRequirements",
            "sensoryRequirements",
            "technologies");

    private static final List<String> TERMS =
            List.of("competencies", "skills", "knowledge", "technologies", "abilities", "attitudes");

    /** Members of text by the heading they stand under, in this order. */
    private static final List<Map.Entry<String, List<String>>> TEXTS = List.of(
            Map.entry("Responsibilities", List.of("responsibilities", "tasks", "workActivities")),
            Map.entry("Qualifications", List.of("qualificationSummary", "licences")),
            Map.entry(
                    "Requirements",
                    List.of(
                            "requiredCredentials",
                            "minimumCredentials",
                            "requiredEducation",
                            "minimumEducation",
                            "requiredExperiences",
                            "minimumExperiences",
                            "requiredAssessments",
                            "experienceSummary")),
            Map.entry("Preferred", List.of("preferredCredentials", "preferredEducation", "preferredExperiences")));

    private static final Map<String, Kind> CRITERIA = Map.of(
            "citizenshipRequirements", Kind.CITIZENSHIP,
            "physicalRequirements", Kind.PHYSICAL,
            "physicalActivities", Kind.PHYSICAL,
            "sensoryRequirements", Kind.SENSORY);

    private HrOpenJobs() {}

    static boolean isOne(JsonObject document) {
        return SIGNS.stream().anyMatch(document::containsKey);
    }

    static Optional<JobDescription> read(JsonObject document) {
        var job = JobJson.objects(document.get("positionProfiles")).findFirst().orElse(document);
        var draft = new JobDraft();
        draft.say(job.containsKey("formattedDescriptions") ? job.get("formattedDescriptions") : descriptions(job));
        JobJson.objects(job.get("positionFormattedDescriptions"))
                .forEach(part -> JobJson.text(part.get("title"))
                        .ifPresentOrElse(
                                title -> draft.say(title, part.get("content")), () -> draft.say(part.get("content"))));
        texts(job, draft);
        for (var qualification :
                JobJson.objects(job.get("positionQualifications")).toList()) {
            texts(qualification, draft);
        }
        var competencies = JobJson.objects(job.get("positionQualifications"))
                .flatMap(qualification -> JobJson.objects(qualification.get("positionCompetencies")))
                .toList();
        HrOpenCompetencies.skills(competencies).forEach(draft::skill);
        TERMS.forEach(member -> JobJson.elements(job.get(member)).forEach(term -> term(term, draft)));
        languages(job, draft);
        CRITERIA.keySet().stream()
                .sorted()
                .forEach(member -> draft.criterion(CRITERIA.get(member), member, job.get(member)));
        return draft.finished(title(document, job));
    }

    private static @Nullable JsonValue descriptions(JsonObject job) {
        return job.containsKey("descriptions") ? job.get("descriptions") : job.get("description");
    }

    private static Optional<String> title(JsonObject document, JsonObject job) {
        return Stream.of(job.get("title"), job.get("positionTitle"), job.get("name"), document.get("title"))
                .flatMap(value -> JobJson.text(value).stream())
                .findFirst();
    }

    private static void texts(JsonObject from, JobDraft draft) {
        TEXTS.forEach(part -> part.getValue().forEach(member -> draft.say(part.getKey(), from.get(member))));
    }

    /** An annotated term; text where a sender writes only that. */
    private static void term(JsonValue value, JobDraft draft) {
        if (!(value instanceof JsonObject term)) {
            JobJson.text(value)
                    .ifPresent(name -> draft.skill(new StatedSkill(name, Optional.empty(), Importance.REQUIRED)));
            return;
        }
        var code = JobJson.text(term.get("termCode"));
        var uri = Stream.of(JobJson.text(term.get("@id")), JobJson.text(term.get("url")), code)
                .flatMap(Optional::stream)
                .filter(JobJson::isUri)
                .findFirst();
        JobJson.text(term.get("name"))
                .or(() -> JobJson.lines(term.get("descriptions")).stream().findFirst())
                .or(() -> code)
                .ifPresent(name -> draft.skill(new StatedSkill(name, uri, importance(term.get("annotation")))));
    }

    private static Importance importance(@Nullable JsonValue value) {
        if (!(value instanceof JsonObject annotation) || annotation.getBoolean("required", false)) {
            return Importance.REQUIRED;
        }
        boolean later =
                annotation.getBoolean("acquiredInternally", false) || !annotation.getBoolean("requiredAtHiring", true);
        return later || annotation.getBoolean("preferred", false) ? Importance.PREFERRED : Importance.REQUIRED;
    }

    private static void languages(JsonObject job, JobDraft draft) {
        for (var member : List.of("workLanguages", "workingLanguages")) {
            JobJson.objects(job.get(member))
                    .flatMap(language -> JobJson.text(language.get("name"))
                            .or(() -> JobJson.text(language.get("language"))
                                    .or(() -> JobJson.text(language.get("code")))
                                    .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH)))
                            .filter(name -> !name.isBlank())
                            .stream())
                    .forEach(name -> draft.skill(new StatedSkill(name, Optional.empty(), Importance.PREFERRED)));
        }
    }
}
