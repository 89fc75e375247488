package org.vouchgate.skills.retrieval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;

/** Reads an index from its directory; the large part of it stays where it is, mapped into memory. */
final class IndexReader {

    static final String CONCEPTS = "concepts.bin";
    static final String INDEX = "index.bin";
    /** Absent where an earlier release wrote the index, which added nothing. */
    static final String ADDED = "added.bin";

    /** Absent where no language was learned. */
    static final String TRANSLATION = "translation.bin";

    private IndexReader() {}

    static boolean isAt(Path directory) {
        return Files.isReadable(directory.resolve(CONCEPTS)) && Files.isReadable(directory.resolve(INDEX));
    }

    /** Without meanings where the model is not the one that the index was built with. */
    static IndexedTaxonomy read(Path directory, Optional<SentenceModel> model) throws IOException {
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
        var meaning = model.filter(present -> present.version().equals(modelName))
                .map(present -> {
                    var read = meanings(rows, present.dimensions());
                    return Meaning.of(names, read, meanings(rows, present.dimensions()));
                });
        var translation = meaning.isPresent() && Files.isReadable(directory.resolve(TRANSLATION))
                ? Optional.of(translation(
                        IndexFile.Reader.open(directory.resolve(TRANSLATION)),
                        meaning.get().names().length()))
                : Optional.<Translation>empty();
        return new IndexedTaxonomy(
                stored.version(),
                modelName,
                stored.concepts(),
                wording,
                meaning,
                translation,
                added(directory.resolve(ADDED)));
    }

    private static BitSet added(Path file) throws IOException {
        return Files.isReadable(file) ? BitSet.valueOf(Files.readAllBytes(file)) : new BitSet();
    }

    private static Translation translation(IndexFile.Reader rows, int length) {
        var weights = meanings(rows, length);
        var means = new float[Tongue.values().length][];
        for (int tongue = 0; tongue < means.length; tongue++) {
            var row = rows.floats();
            means[tongue] = new float[row.limit()];
            row.get(means[tongue]);
        }
        return new Translation(weights, means);
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
}
