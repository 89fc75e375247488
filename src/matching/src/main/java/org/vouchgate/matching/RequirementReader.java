package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.matching.JobText.Line;
import org.vouchgate.matching.LeftOut.Kind;
import org.vouchgate.skills.taxonomy.Skill;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/**
 * Reads what a job description asks for: skills where the taxonomy knows them, else short lines under a heading that
 * asks for something, in their own words. A person can change what was read.
 */
public final class RequirementReader {

    private static final int LONGEST_LABEL = 120;
    private static final int MOST_WORDS_OF_AN_ITEM = 25;
    private static final int MOST_WORDS_OF_A_LINE = 12;

    private final SkillsTaxonomy taxonomy;

    public RequirementReader(SkillsTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Reads a job description. The same description gives the same requirements with the same ids. */
    public JobReading read(JobDescription job) {
        var found = new FoundRequirements();
        var protectedCriteria = new ArrayList<>(job.criteria());
        title(job.title(), found);
        for (int i = 0; i < job.skills().size(); i++) {
            found.add(stated(job.skills().get(i), "skills/" + i));
        }
        var lines =
                JobText.lines(job.text(), line -> !taxonomy.mentionedIn(line).isEmpty());
        int repeated = read(lines, found, protectedCriteria);
        boolean nothing = lines.isEmpty() && job.skills().isEmpty();
        return new JobReading(
                found.requirements(), protectedCriteria, leftOut(job, found, repeated, nothing), taxonomy.version());
    }

    private int read(List<Line> lines, FoundRequirements found, List<ProtectedCriterion> protectedCriteria) {
        boolean headed = lines.stream().anyMatch(line -> line.section() == Section.REQUIRED);
        Set<String> seen = new HashSet<>();
        int repeated = 0;
        for (var line : lines) {
            if (line.section() == Section.IGNORED) {
                continue;
            }
            if (!seen.add(line.section() + line.words())) {
                repeated++;
                continue;
            }
            var read = new ReadLine(line, taxonomy);
            // "We are a young team" asks for nothing that can be scored, but says who is wanted.
            protectedCriteria.addAll(read.person().criteria());
            if (isAboutTheJob(line, read, headed)) {
                line(line, read, found);
            }
        }
        return repeated;
    }

    private static List<LeftOut> leftOut(JobDescription job, FoundRequirements found, int repeated, boolean nothing) {
        var leftOut = new ArrayList<>(job.leftOut());
        if (found.leftOut() > 0) {
            leftOut.add(new LeftOut(Kind.REQUIREMENTS_BEYOND_LIMIT, found.leftOut()));
        }
        if (repeated > 0) {
            leftOut.add(new LeftOut(Kind.REPEATED_LINES, repeated));
        }
        if (found.requirements().isEmpty()) {
            leftOut.add(new LeftOut(nothing ? Kind.NO_TEXT : Kind.NO_REQUIREMENT, 0));
        }
        return leftOut;
    }

    /** Where the posting has a part that asks, what stands outside it must ask too: "We lead in logistics" does not. */
    private static boolean isAboutTheJob(Line line, ReadLine read, boolean headed) {
        return line.section() != Section.NEUTRAL || line.bullet() || !headed || read.asks();
    }

    private void title(String title, FoundRequirements found) {
        for (var mention : taxonomy.mentionedIn(title)) {
            found.add(new Ask(
                    Optional.of(mention.skill().uri()),
                    mention.skill().label(),
                    Importance.REQUIRED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    new Provenance("title", mention.start(), mention.end(), mention.words())));
        }
    }

    private Ask stated(StatedSkill stated, String field) {
        var skill = known(stated.uri(), stated.name());
        var words = new Provenance(field, 0, stated.name().length(), stated.name());
        return new Ask(
                skill.map(Skill::uri).or(stated::uri),
                skill.map(Skill::label).orElse(stated.name()),
                stated.importance(),
                stated.level().map(band -> new Ask.StatedLevel(band, words)),
                Optional.empty(),
                Optional.of(withKnownAlternatives(stated)),
                words);
    }

    private StatedSkill withKnownAlternatives(StatedSkill stated) {
        var alternatives = stated.alternatives().stream()
                .map(each -> known(each.skillUri(), each.label())
                        .map(skill -> new Requirement.Alternative(Optional.of(skill.uri()), skill.label()))
                        .orElse(each))
                .toList();
        return new StatedSkill(
                stated.name(),
                stated.uri(),
                stated.importance(),
                stated.level(),
                stated.weight(),
                alternatives,
                stated.further());
    }

    private Optional<Skill> known(Optional<String> uri, String name) {
        var named = taxonomy.named(name);
        return uri.flatMap(taxonomy::find).or(() -> named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty());
    }

    private static void line(Line line, ReadLine read, FoundRequirements found) {
        read.asked().forEach(found::add);
        if (read.namesNoSkill() && read.person().none() && isShortDemand(line) && !read.offers()) {
            read.wholly(label(line.words())).ifPresent(found::add);
        }
    }

    /** Whether a line without a known skill is a requirement all the same. */
    private static boolean isShortDemand(Line line) {
        long words = line.tokens().stream().filter(token -> !token.isMark()).count();
        boolean section = line.section() == Section.REQUIRED || line.section() == Section.PREFERRED;
        return section && words >= 2 && words <= (line.bullet() ? MOST_WORDS_OF_AN_ITEM : MOST_WORDS_OF_A_LINE);
    }

    private static String label(String words) {
        int end = words.length();
        while (end > 0 && ".;,".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        var bare = words.substring(0, end);
        return bare.length() > LONGEST_LABEL ? bare.substring(0, LONGEST_LABEL) : bare;
    }
}
