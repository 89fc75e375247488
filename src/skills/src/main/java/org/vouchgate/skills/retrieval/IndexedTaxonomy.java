package org.vouchgate.skills.retrieval;

import java.io.IOException;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.vouchgate.skills.taxonomy.Concept;
import org.vouchgate.skills.taxonomy.SkillEntry;

/**
 * All that is worked out when a taxonomy is imported.
 *
 * @param version   name and version of the data
 * @param modelName the sentence model that read the names; empty text if none did
 * @param skills    the concepts that are skills, in the order of their URIs
 * @param identifiers skills by what makes identifiers comparable
 * @param called    skills by what makes names comparable
 * @param knowledge the numbers of skills that are knowledge rather than something done; not to be changed
 * @param wording   what to compare words with
 * @param meaning   what to compare meanings with
 * @param translation what texts in other languages mean; there is none without meanings
 * @param added     the numbers of skills that stand only in what was added to imported taxonomies; not to be changed
 */
record IndexedTaxonomy(
        String version,
        String modelName,
        List<Concept> skills,
        SkillTable identifiers,
        SkillTable called,
        BitSet knowledge,
        Wording wording,
        Optional<Meaning> meaning,
        Optional<Translation> translation,
        BitSet added) {

    /** Makes out what texts in other languages mean. */
    interface Teacher {

        Translation translation(Names names, Postings pieces, Meaning meaning);
    }

    static IndexedTaxonomy of(
            String version,
            Collection<Concept> concepts,
            Optional<SentenceModel> model,
            Progress progress,
            Scratch scratch)
            throws IOException {
        var vectors = model.map(present -> new Vectors(present, progress));
        return of(
                version,
                concepts,
                model,
                vectors,
                (names, pieces, meaning) -> Translation.learned(names, pieces, meaning, progress),
                uri -> false,
                new Making(scratch, progress));
    }

    /** Where an index is made, and who hears of it. */
    record Making(Scratch scratch, Progress progress) {}

    static IndexedTaxonomy of(
            String version,
            Collection<Concept> concepts,
            Optional<SentenceModel> model,
            Optional<Vectors> vectors,
            Teacher teacher,
            Predicate<String> added,
            Making making)
            throws IOException {
        var skills = concepts.stream()
                .filter(concept -> concept.kind().isSkill())
                .sorted(Comparator.comparing(Concept::uri))
                .toList();
        requireDifferent(skills);
        var wording = Wording.of(skills, making.scratch(), making.progress());
        var meaning = vectors.map(present -> Meaning.of(skills, wording.names(), present));
        return new IndexedTaxonomy(
                version,
                model.map(SentenceModel::version).orElse(""),
                skills,
                SkillTable.of(skills, MappedSkills::identifiers, making.scratch()),
                SkillTable.of(skills, skill -> SkillEntry.of(skill).named().keySet(), making.scratch()),
                numbers(skills, skill -> skill.kind() == Concept.Kind.KNOWLEDGE),
                wording,
                meaning,
                meaning.map(present -> teacher.translation(wording.names(), wording.pieces(), present)),
                numbers(skills, skill -> added.test(skill.uri())));
    }

    private static void requireDifferent(List<Concept> skills) {
        for (int i = 1; i < skills.size(); i++) {
            if (skills.get(i).uri().equals(skills.get(i - 1).uri())) {
                throw new IllegalArgumentException(
                        "two skills have the URI " + skills.get(i).uri());
            }
        }
    }

    private static BitSet numbers(List<Concept> skills, Predicate<Concept> which) {
        return IntStream.range(0, skills.size())
                .filter(i -> which.test(skills.get(i)))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
