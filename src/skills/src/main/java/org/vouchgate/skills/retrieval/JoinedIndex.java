package org.vouchgate.skills.retrieval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouchgate.skills.taxonomy.Concept;
import org.vouchgate.skills.taxonomy.MergedConcepts;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/**
 * Makes one index of several, so that their skills are ranked beside each other by one score; what their names mean to the
 * sentence model is taken over and not worked out again.
 */
public final class JoinedIndex {

    private JoinedIndex() {}

    /**
     * Writes the joined index into a directory, to be opened as any other.
     *
     * @param members     directories that {@link TaxonomyDirectory#build} wrote, the ones to prefer first
     * @param lastVersion name and version of what comes after them
     * @param last        the concepts of that
     * @param directory   empty or absent; holds a complete index when this returns, and must not be used when it throws
     * @param progress    told now and then how far it is, from the calling thread
     */
    public static void build(
            List<Path> members,
            String lastVersion,
            Collection<Concept> last,
            Path directory,
            Optional<SentenceModel> model,
            Progress progress)
            throws IOException {
        var making = new IndexedTaxonomy.Making(Scratch.in(directory), progress);
        IndexWriter.write(indexed(members, lastVersion, last, model, making), directory);
    }

    /** The same without a directory. */
    public static SkillsTaxonomy inMemory(
            List<Path> members, String lastVersion, Collection<Concept> last, Optional<SentenceModel> model)
            throws IOException {
        var making = new IndexedTaxonomy.Making(Scratch.inMemory(), (stage, percent) -> {});
        return new SearchedTaxonomy(indexed(members, lastVersion, last, model, making), model);
    }

    private static IndexedTaxonomy indexed(
            List<Path> members,
            String lastVersion,
            Collection<Concept> last,
            Optional<SentenceModel> model,
            IndexedTaxonomy.Making making)
            throws IOException {
        var indexes = new ArrayList<IndexedTaxonomy>();
        for (var member : members) {
            indexes.add(IndexReader.read(member, model));
        }
        var versions =
                new ArrayList<>(indexes.stream().map(IndexedTaxonomy::version).toList());
        var concepts = new ArrayList<Collection<Concept>>();
        indexes.forEach(index -> concepts.add(index.skills()));
        if (!last.isEmpty()) {
            versions.add(lastVersion);
            concepts.add(last);
        }
        return IndexedTaxonomy.of(
                String.join("+", versions),
                MergedConcepts.of(concepts),
                model,
                model.map(present -> known(indexes, present, making.progress())),
                (names, pieces, meaning) -> Translation.of(indexes, names, pieces, meaning, making.progress()),
                members.isEmpty() ? uri -> false : uris(last)::contains,
                making);
    }

    private static Set<String> uris(Collection<Concept> concepts) {
        return concepts.stream().map(Concept::uri).collect(Collectors.toSet());
    }

    private static Vectors known(List<IndexedTaxonomy> indexes, SentenceModel model, Progress progress) {
        var vectors = new Vectors(model, progress);
        for (var index : indexes) {
            index.meaning()
                    .ifPresent(meaning -> vectors.add(
                            index.skills(), index.wording().names(), meaning.names(), meaning.descriptions()));
        }
        return vectors;
    }
}
