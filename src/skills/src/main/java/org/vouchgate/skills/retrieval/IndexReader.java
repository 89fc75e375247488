package org.vouchgate.skills.retrieval;

import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Optional;
import java.util.RandomAccess;

/** Reads an index from its directory: what stands there is checked and stays where it is, mapped into memory. */
final class IndexReader {

    static final String CONCEPTS = "concepts.bin";
    static final String INDEX = "index.bin";

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
        var knowledge = BitSet.valueOf(rows.bytes());
        var added = BitSet.valueOf(rows.bytes());
        var identifiers = table(rows);
        var called = table(rows);
        var wording = wording(rows, stored.concepts().size());
        var meaning = model.filter(present -> present.version().equals(modelName))
                .map(present -> meaning(rows, present.dimensions()));
        var translation = meaning.isPresent() && Files.isReadable(directory.resolve(TRANSLATION))
                ? Optional.of(translation(
                        IndexFile.Reader.open(directory.resolve(TRANSLATION)),
                        meaning.get().names().length()))
                : Optional.<Translation>empty();
        return new IndexedTaxonomy(
                stored.version(),
                modelName,
                stored.concepts(),
                identifiers,
                called,
                knowledge,
                wording,
                meaning,
                translation,
                added);
    }

    private static SkillTable table(IndexFile.Reader rows) {
        return new SkillTable(rows.longs(), rows.ints(), rows.ints());
    }

    private static Wording wording(IndexFile.Reader rows, int skills) {
        var names = new Names(new Texts(rows.records()), rows.ints(), array(rows.ints()));
        return new Wording(names, postings(rows), postings(rows), postings(rows), postings(rows), skills);
    }

    private static int[] array(IntBuffer row) {
        var numbers = new int[row.limit()];
        row.get(0, numbers);
        return numbers;
    }

    private static Postings postings(IndexFile.Reader rows) {
        var terms = rows.longs();
        var offsets = rows.ints();
        var idf = rows.floats();
        var norms = rows.floats();
        var docs = new ArrayList<IntBuffer>();
        var weights = new ArrayList<FloatBuffer>();
        for (int part = Cells.parts(offsets.get(offsets.limit() - 1)); part > 0; part--) {
            docs.add(rows.ints());
            weights.add(rows.floats());
        }
        return new Postings(terms, offsets, idf, new Cells(docs, weights), norms);
    }

    private static Meaning meaning(IndexFile.Reader rows, int length) {
        return new Meaning(meanings(rows, length), meanings(rows, length), rows.floats(), rows.floats());
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

    private static Meanings meanings(IndexFile.Reader rows, int length) {
        var bytes = rows.bytes();
        var worth = rows.floats();
        var scales = new float[worth.limit()];
        worth.get(scales);
        return new Meanings(bytes, scales, length);
    }

    /** Texts in a file, each read when it is asked for. */
    private static final class Texts extends AbstractList<String> implements RandomAccess {

        private final IndexFile.Records records;

        Texts(IndexFile.Records records) {
            this.records = records;
        }

        @Override
        public String get(int place) {
            var record = records.get(place);
            var bytes = new byte[record.remaining()];
            record.get(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }

        @Override
        public int size() {
            return records.size();
        }
    }
}
