package org.vouchgate.matching;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A job description while it is put together from the members of a structured one. */
final class JobDraft {

    private static final int MOST_SKILLS = 100;
    private static final int MOST_CRITERIA = 50;

    private final List<String> sections = new ArrayList<>();
    private final List<StatedSkill> skills = new ArrayList<>();
    private final List<ProtectedCriterion> criteria = new ArrayList<>();

    /** Text as it stands. */
    void say(@Nullable JsonValue value) {
        var lines = JobJson.lines(value);
        if (!lines.isEmpty()) {
            sections.add(String.join("\n", lines));
        }
    }

    /** Text under a heading that says what it is; each element an item where there are several. */
    void say(String heading, @Nullable JsonValue value) {
        var lines = JobJson.lines(value);
        if (!lines.isEmpty()) {
            sections.add(heading + ":\n" + String.join("\n", lines));
        }
    }

    void skill(StatedSkill skill) {
        skills.add(skill);
    }

    /** A member that is about who a person is, whatever it says. */
    void criterion(ProtectedCriterion.Kind kind, String member, @Nullable JsonValue value) {
        var lines = JobJson.lines(value);
        for (int i = 0; i < lines.size() && criteria.size() < MOST_CRITERIA; i++) {
            var words = lines.get(i);
            criteria.add(new ProtectedCriterion(kind, new Provenance(member + "/" + i, 0, words.length(), words)));
        }
    }

    /** The job description, unless it has no title or says nothing about the job. */
    Optional<JobDescription> finished(Optional<String> title) {
        if (title.isEmpty() || (sections.isEmpty() && skills.isEmpty())) {
            return Optional.empty();
        }
        int beyond = Math.max(0, skills.size() - MOST_SKILLS);
        var leftOut = Stream.of(new LeftOut(LeftOut.Kind.SKILLS_BEYOND_LIMIT, beyond))
                .filter(part -> part.count() > 0)
                .toList();
        var kept = skills.stream().limit(MOST_SKILLS).toList();
        return Optional.of(new JobDescription(title.get(), String.join("\n", sections), kept, criteria, leftOut));
    }
}
