package org.vouchgate.skills.retrieval;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vouchgate.skills.taxonomy.Concept;

/**
 * All that is worked out when a taxonomy is imported.
 *
 * @param version   name and version of the data
 * @param modelName the sentence model that read the names; empty text if none did
 * @param skills    the concepts that are skills, in the order of their URIs
 * @param wording   what to compare words with
 * @param meaning   what to compare meanings with
 */
record IndexedTaxonomy(
        String version, String modelName, List<Concept> skills, Wording wording, Optional<Meaning> meaning) {

    static IndexedTaxonomy of(
            String version, Collection<Concept> concepts, Optional<SentenceModel> model, Progress progress) {
        return of(version, concepts, model.map(SentenceModel::version).orElse(""), model.map(Vectors::new), progress);
    }

    static IndexedTaxonomy of(
            String version,
            Collection<Concept> concepts,
            String modelName,
            Optional<Vectors> vectors,
            Progress progress) {
        var skills = concepts.stream()
                .filter(concept -> concept.kind().isSkill())
                .sorted(Comparator.comparing(Concept::uri))
                .toList();
        var wording = Wording.of(skills);
        return new IndexedTaxonomy(
                version,
                modelName,
                skills,
                wording,
                vectors.map(present -> Meaning.of(skills, wording.names(), present, progress)));
    }
}
