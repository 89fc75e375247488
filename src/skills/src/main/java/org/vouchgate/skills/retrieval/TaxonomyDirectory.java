package org.vouchgate.skills.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.vouchgate.skills.taxonomy.Concept;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/** A taxonomy indexed once and kept in a directory, where it stays: what is opened is mapped into memory and read as it is needed. */
public final class TaxonomyDirectory {

    private TaxonomyDirectory() {}

    /**
     * Indexes concepts into a directory; takes about a minute for ten thousand skills when there is a sentence model.
     *
     * @param version   name and version of the data, for instance {@code esco/1.2}
     * @param concepts  all concepts of the taxonomy, groups too; those that are no skills serve to relate skills
     * @param directory empty or absent; holds a complete index when this returns, and must not be used when it throws
     * @param model     the sentence model, if it can run on this machine
     * @param progress  told now and then how far it is, from the calling thread
     * @throws IllegalArgumentException if two concepts have the same URI
     */
    public static void build(
            String version,
            Collection<Concept> concepts,
            Path directory,
            Optional<SentenceModel> model,
            Progress progress)
            throws IOException {
        IndexWriter.write(IndexedTaxonomy.of(version, concepts, model, progress, Scratch.in(directory)), directory);
    }

    /**
     * Opens what {@link #build} wrote.
     *
     * @param model the sentence model, if it can run on this machine; without the one that the directory was built with, skills
     *              are found by their words alone, and {@link SkillsTaxonomy#version} says so
     * @throws IOException if the directory is incomplete, damaged or of another format
     */
    public static SkillsTaxonomy open(Path directory, Optional<SentenceModel> model) throws IOException {
        return new SearchedTaxonomy(IndexReader.read(directory, model), model);
    }

    /** Whether there is anything to open. */
    public static boolean isAt(Path directory) {
        return IndexReader.isAt(directory);
    }

    /** Indexes concepts without a directory; for small taxonomies. */
    public static SkillsTaxonomy inMemory(String version, Collection<Concept> concepts, Optional<SentenceModel> model) {
        try {
            return new SearchedTaxonomy(
                    IndexedTaxonomy.of(version, concepts, model, (stage, percent) -> {}, Scratch.inMemory()), model);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written", e);
        }
    }
}
