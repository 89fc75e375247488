package org.vouchgate.skills.retrieval;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.vouchgate.skills.taxonomy.Concept;

/**
 * All that is worked out when a taxonomy is imported.
 *
 * @param version   name and version of the data
 * @param modelName the sentence model that read the names; empty text if none did
 * @param skills    the concepts that are skills, in the order of their URIs
 * @param wording   what to compare words with
 * @param meaning   what to compare meanings with
 * @param translation what texts in other languages mean; there is none without meanings
 * @param added     the numbers of skills that stand only in what was added to imported taxonomies; not to be changed
 */
record IndexedTaxonomy(
        String version,
        String modelName,
        List<Concept> skills,
        Wording wording,
        Optional<Meaning> meaning,
        Optional<Translation> translation,
        BitSet added) {

    /** Makes out what texts in other languages mean. */
    interface Teacher {

        Translation translation(Names names, Postings pieces, Meaning meaning);
    }

    static IndexedTaxonomy of(
            String version, Collection<Concept> concepts, Optional<SentenceModel> model, Progress progress) {
        var vectors = model.map(present -> new Vectors(present, progress));
        return of(version, concepts, model, vectors, Translation::learned, uri -> false);
    }

    static IndexedTaxonomy of(
            String version,
            Collection<Concept> concepts,
            Optional<SentenceModel> model,
            Optional<Vectors> vectors,
            Teacher teacher,
            Predicate<String> added) {
        var skills = concepts.stream()
                .filter(concept -> concept.kind().isSkill())
                .sorted(Comparator.comparing(Concept::uri))
                .toList();
        var wording = Wording.of(skills);
        var meaning = vectors.map(present -> Meaning.of(skills, wording.names(), present));
        return new IndexedTaxonomy(
                version,
                model.map(SentenceModel::version).orElse(""),
                skills,
                wording,
                meaning,
                meaning.map(present -> teacher.translation(wording.names(), wording.pieces(), present)),
                IntStream.range(0, skills.size())
                        .filter(i -> added.test(skills.get(i).uri()))
                        .collect(BitSet::new, BitSet::set, BitSet::or));
    }
}
