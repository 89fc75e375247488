package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vouchgate.matching.JobText.Line;
import org.vouchgate.skills.taxonomy.Skill;
import org.vouchgate.skills.taxonomy.SkillMention;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.Words;

/**
 * Reads what a job description asks for: skills where the taxonomy knows them, else short lines under a heading that
 * asks for something, in their own words. A person can change what was read.
 */
public final class RequirementReader {

    private static final int MOST_REQUIREMENTS = 100;
    private static final int MOST_PROVENANCE = 5;
    private static final int LONGEST_LABEL = 120;

    /** A line that says what the employer gives asks for nothing, wherever it stands. */
    private static final Pattern OFFERS = Pattern.compile(
            "^(we (offer|provide|give|pay|are|have)|you(['’]ll| will)? (get|receive|enjoy)|our |wir bieten|nous offrons|ofrecemos)\\b",
            Pattern.CASE_INSENSITIVE);

    private final SkillsTaxonomy taxonomy;

    public RequirementReader(SkillsTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Reads a job description. The same description gives the same requirements with the same ids. */
    public JobReading read(JobDescription job) {
        var found = new Found();
        title(job.title(), found);
        for (int i = 0; i < job.skills().size(); i++) {
            stated(job.skills().get(i), "skills/" + i, found);
        }
        var protectedCriteria = new ArrayList<ProtectedCriterion>();
        var lines = JobText.lines(job.text(), this::namesSkill);
        boolean headed = lines.stream().anyMatch(line -> line.section() == Section.REQUIRED);
        for (var line : lines) {
            if (line.section() == Section.IGNORED) {
                continue;
            }
            // "We are a young team" asks for nothing that can be scored, but says who is wanted.
            var criteria = ProtectedWords.in(line);
            protectedCriteria.addAll(criteria);
            if (isAboutTheJob(line, headed)) {
                line(line, !criteria.isEmpty(), found);
            }
        }
        return new JobReading(found.requirements(), protectedCriteria, job.leftOut(), taxonomy.version());
    }

    /** Where the posting has a part that asks, what stands outside it must ask too: "We lead in logistics" does not. */
    private static boolean isAboutTheJob(Line line, boolean headed) {
        return line.section() != Section.NEUTRAL || line.bullet() || !headed || Wording.asks(line.words());
    }

    private boolean namesSkill(String line) {
        return !taxonomy.mentionedIn(line).isEmpty();
    }

    private void title(String title, Found found) {
        for (var mention : taxonomy.mentionedIn(title)) {
            var words = new Provenance("title", mention.start(), mention.end(), mention.words());
            found.add(mention.skill(), Importance.REQUIRED, words);
        }
    }

    private void stated(StatedSkill stated, String field, Found found) {
        var words = new Provenance(field, 0, stated.name().length(), stated.name());
        var named = taxonomy.named(stated.name());
        var skill = stated.uri()
                .flatMap(taxonomy::find)
                .or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty());
        skill.ifPresentOrElse(
                known -> found.add(known, stated.importance(), words),
                () -> found.add(stated.uri(), stated.name(), stated.importance(), words));
    }

    private void line(Line line, boolean isProtected, Found found) {
        var mentions = taxonomy.mentionedIn(line.words());
        // Many mentions share a clause; reading its wording once keeps long lines from taking quadratic time.
        var said = new HashMap<String, Optional<Wording.Says>>();
        for (var mention : mentions) {
            if (isProtected && ProtectedWords.cover(line, mention.start(), mention.end())) {
                continue;
            }
            importance(line, mention.start(), mention.end(), said)
                    .ifPresent(importance -> found.add(mention.skill(), importance, provenance(line, mention)));
        }
        if (mentions.isEmpty() && !isProtected && asks(line)) {
            importance(line, 0, line.words().length(), said)
                    .ifPresent(importance -> found.add(
                            Optional.empty(),
                            label(line.words()),
                            importance,
                            new Provenance(
                                    "text",
                                    line.start(),
                                    line.start() + line.words().length(),
                                    line.words())));
        }
    }

    private static Provenance provenance(Line line, SkillMention mention) {
        return new Provenance("text", line.start() + mention.start(), line.start() + mention.end(), mention.words());
    }

    /** Whether a line without a known skill is a requirement all the same. */
    private static boolean asks(Line line) {
        int words = Words.of(line.words()).size();
        boolean section = line.section() == Section.REQUIRED || line.section() == Section.PREFERRED;
        return section
                && words >= 2
                && words <= (line.bullet() ? 25 : 12)
                && !OFFERS.matcher(line.words()).find();
    }

    /** The words nearest to the skill decide, then those of its sentence, then the section; empty if it is not needed. */
    private static Optional<Importance> importance(
            Line line, int start, int end, Map<String, Optional<Wording.Says>> said) {
        var says = said.computeIfAbsent(Clauses.around(line.words(), start, end, ",;.!?()"), Wording::of)
                .or(() -> said.computeIfAbsent(Clauses.around(line.words(), start, end, ";.!?"), Wording::of));
        if (says.isPresent()) {
            return says.get() == Wording.Says.NOT_NEEDED
                    ? Optional.empty()
                    : Optional.of(Importance.valueOf(says.get().name()));
        }
        boolean preferred = line.section() == Section.PREFERRED || line.section() == Section.DUTIES;
        return Optional.of(preferred ? Importance.PREFERRED : Importance.REQUIRED);
    }

    private static String label(String words) {
        var bare = words.replaceFirst("[.;,]+$", "");
        return bare.length() > LONGEST_LABEL ? bare.substring(0, LONGEST_LABEL) : bare;
    }

    /** What has been found so far: each skill once, as required if any place requires it. */
    private static final class Found {

        private final Map<String, Requirement> byId = new LinkedHashMap<>();

        void add(Skill skill, Importance importance, Provenance words) {
            add(Optional.of(skill.uri()), skill.label(), importance, words);
        }

        void add(Optional<String> uri, String label, Importance importance, Provenance words) {
            var id = id(uri, label);
            if (byId.containsKey(id)) {
                byId.computeIfPresent(id, (same, known) -> merged(known, importance, words));
            } else if (byId.size() < MOST_REQUIREMENTS) {
                byId.put(
                        id,
                        new Requirement(
                                id, uri, label, importance, 1, Optional.empty(), Optional.empty(), List.of(words)));
            }
        }

        private static Requirement merged(Requirement known, Importance importance, Provenance words) {
            var readFrom = new ArrayList<>(known.readFrom());
            if (readFrom.size() < MOST_PROVENANCE) {
                readFrom.add(words);
            }
            var stronger = importance == Importance.REQUIRED ? importance : known.importance();
            return new Requirement(
                    known.id(),
                    known.skillUri(),
                    known.label(),
                    stronger,
                    known.weight(),
                    known.minLevel(),
                    known.experience(),
                    readFrom);
        }

        private static String id(Optional<String> uri, String label) {
            return "r-"
                    + InputHash.sha256(uri.orElseGet(() -> "text:" + Words.key(label)))
                            .substring(0, 12);
        }

        List<Requirement> requirements() {
            return List.copyOf(byId.values());
        }
    }
}
