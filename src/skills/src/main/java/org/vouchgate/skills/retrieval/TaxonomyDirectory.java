package org.vouchgate.skills.retrieval;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vouchgate.skills.taxonomy.Concept;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/** A taxonomy indexed once and kept in a directory, so that opening it takes no time worth speaking of. */
public final class TaxonomyDirectory {

    private static final String CONCEPTS = "concepts.bin";
    private static final String INDEX = "index.bin";

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
        var index = IndexedTaxonomy.of(version, concepts, model, progress);
        Files.createDirectories(directory);
        ConceptStore.write(directory.resolve(CONCEPTS), version, index.skills());
        var rows = new IndexFile.Writer();
        rows.bytes(ByteBuffer.wrap(index.modelName().getBytes(StandardCharsets.UTF_8)));
        var wording = index.wording();
        List.of(wording.stems(), wording.pieces(), wording.phrases(), wording.descriptions())
                .forEach(postings -> put(rows, postings));
        index.meaning().ifPresent(meaning -> {
            put(rows, meaning.names());
            put(rows, meaning.descriptions());
        });
        rows.write(directory.resolve(INDEX));
        progress.done(1, 1);
    }

    private static void put(IndexFile.Writer rows, Postings postings) {
        rows.longs(postings.terms())
                .ints(postings.offsets())
                .floats(postings.idf())
                .ints(postings.docs())
                .floats(postings.weights())
                .floats(postings.norms());
    }

    private static void put(IndexFile.Writer rows, Meanings meanings) {
        rows.bytes(meanings.bytes()).floats(FloatBuffer.wrap(meanings.scales()));
    }

    /**
     * Opens what {@link #build} wrote.
     *
     * @param model the sentence model, if it can run on this machine; without the one that the directory was built with, skills
     *              are found by their words alone, and {@link SkillsTaxonomy#version} says so
     * @throws IOException if the directory is incomplete, damaged or of another format
     */
    public static SkillsTaxonomy open(Path directory, Optional<SentenceModel> model) throws IOException {
        var stored = ConceptStore.read(directory.resolve(CONCEPTS));
        var rows = IndexFile.Reader.open(directory.resolve(INDEX));
        var modelName = StandardCharsets.UTF_8.decode(rows.bytes()).toString();
        var names = Names.of(stored.concepts());
        var wording = new Wording(
                names,
                postings(rows),
                postings(rows),
                postings(rows),
                postings(rows),
                stored.concepts().size());
        var able = model.filter(present -> present.version().equals(modelName));
        var meaning = able.map(present -> {
            var read = meanings(rows, present.dimensions());
            return Meaning.of(names, read, meanings(rows, present.dimensions()));
        });
        return new SearchedTaxonomy(
                new IndexedTaxonomy(stored.version(), modelName, stored.concepts(), wording, meaning), able);
    }

    private static Postings postings(IndexFile.Reader rows) {
        return new Postings(rows.longs(), rows.ints(), rows.floats(), rows.ints(), rows.floats(), rows.floats());
    }

    private static Meanings meanings(IndexFile.Reader rows, int length) {
        var bytes = rows.bytes();
        var worth = rows.floats();
        var scales = new float[worth.limit()];
        worth.get(scales);
        return new Meanings(bytes, scales, length);
    }

    /** Indexes concepts without a directory; for small taxonomies. */
    public static SkillsTaxonomy inMemory(String version, Collection<Concept> concepts, Optional<SentenceModel> model) {
        return new SearchedTaxonomy(IndexedTaxonomy.of(version, concepts, model, (done, of) -> {}), model);
    }
}
