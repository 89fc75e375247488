package org.vouchgate.matching;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a schema.org {@code JobPosting} in JSON-LD.
 *
 * <p>Taken: {@code title} (or {@code name}), {@code description}, {@code responsibilities}, {@code qualifications},
 * {@code experienceRequirements}, {@code educationRequirements}, {@code skills} as text or {@code DefinedTerm}.
 *
 * @see <a href="https://schema.org/JobPosting">schema.org/JobPosting</a>
 */
public final class JobPostingReader {

    private static final int MOST_SKILLS = 100;

    private JobPostingReader() {}

    /** The job description, unless the posting has no title or says nothing about the job. */
    public static Optional<JobDescription> read(JsonObject posting) {
        var title = text(posting.get("title")).or(() -> text(posting.get("name")));
        var text = Stream.of(
                        section("", posting.get("description")),
                        section("Responsibilities:\n", posting.get("responsibilities")),
                        section("Qualifications:\n", posting.get("qualifications")),
                        section("Experience requirements:\n", posting.get("experienceRequirements")),
                        section("Education requirements:\n", posting.get("educationRequirements")))
                .filter(section -> !section.isEmpty())
                .toList();
        var skills = skills(posting.get("skills"));
        return title.isEmpty() || (text.isEmpty() && skills.isEmpty())
                ? Optional.empty()
                : Optional.of(new JobDescription(title.get(), String.join("\n", text), skills));
    }

    private static String section(String heading, @Nullable JsonValue value) {
        var words = elements(value).stream()
                .flatMap(each -> described(each).stream())
                .toList();
        return words.isEmpty() ? "" : heading + String.join("\n", words);
    }

    /** A text, or whatever of an object's text members says most. */
    private static Optional<String> described(@Nullable JsonValue value) {
        if (value instanceof JsonObject object) {
            return text(object.get("description"))
                    .or(() -> text(object.get("credentialCategory")))
                    .or(() -> text(object.get("name")));
        }
        return text(value);
    }

    private static List<StatedSkill> skills(@Nullable JsonValue value) {
        var skills = new ArrayList<StatedSkill>();
        for (var each : elements(value)) {
            if (each instanceof JsonObject term) {
                var uri = text(term.get("@id")).or(() -> text(term.get("url")));
                text(term.get("name"))
                        .or(() -> text(term.get("termCode")))
                        .or(() -> uri)
                        .ifPresent(name -> skills.add(new StatedSkill(name, uri, Importance.REQUIRED)));
            } else {
                text(each)
                        .ifPresent(list -> Stream.of(list.split("[,;|\\n•]"))
                                .map(name ->
                                        name.replaceFirst("^\\s*[-*]\\s+", "").strip())
                                .filter(name -> !name.isEmpty())
                                .forEach(name ->
                                        skills.add(new StatedSkill(name, Optional.empty(), Importance.REQUIRED))));
            }
        }
        return skills.stream().limit(MOST_SKILLS).toList();
    }

    private static List<? extends JsonValue> elements(@Nullable JsonValue value) {
        return value == null ? List.of() : value instanceof JsonArray array ? array : List.of(value);
    }

    private static Optional<String> text(@Nullable JsonValue value) {
        return value instanceof JsonString string && !string.getString().isBlank()
                ? Optional.of(HtmlText.of(string.getString()).strip())
                : Optional.empty();
    }
}
