package org.vouchgate.skills.retrieval;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;

/** Writes an index into a directory: the concepts in one file, what they are compared by in another. */
final class IndexWriter {

    private IndexWriter() {}

    static void write(IndexedTaxonomy index, Path directory) throws IOException {
        Files.createDirectories(directory);
        ConceptStore.write(directory.resolve(IndexReader.CONCEPTS), index.version(), index.skills());
        try (var rows = IndexFile.Writer.to(directory.resolve(IndexReader.INDEX))) {
            rows.bytes(ByteBuffer.wrap(index.modelName().getBytes(StandardCharsets.UTF_8)));
            put(rows, index.knowledge());
            put(rows, index.added());
            put(rows, index.identifiers());
            put(rows, index.called());
            put(rows, index.wording());
            if (index.meaning().isPresent()) {
                put(rows, index.meaning().get());
            }
            rows.end();
        }
        if (index.translation().isPresent()) {
            write(index.translation().get(), directory.resolve(IndexReader.TRANSLATION));
        }
    }

    private static void write(Translation translation, Path file) throws IOException {
        try (var rows = IndexFile.Writer.to(file)) {
            put(rows, translation.weights());
            for (var mean : translation.means()) {
                rows.floats(FloatBuffer.wrap(mean));
            }
            rows.end();
        }
    }

    private static void put(IndexFile.Writer rows, BitSet numbers) throws IOException {
        rows.bytes(ByteBuffer.wrap(numbers.toByteArray()));
    }

    private static void put(IndexFile.Writer rows, SkillTable table) throws IOException {
        rows.longs(table.hashes());
        rows.ints(table.offsets());
        rows.ints(table.skills());
    }

    private static void put(IndexFile.Writer rows, Wording wording) throws IOException {
        var names = wording.names();
        rows.records(names.texts().size(), name -> names.text(name).getBytes(StandardCharsets.UTF_8));
        rows.ints(names.owners());
        rows.ints(IntBuffer.wrap(names.begins()));
        for (var postings : List.of(wording.stems(), wording.pieces(), wording.phrases(), wording.descriptions())) {
            rows.longs(postings.terms());
            rows.ints(postings.offsets());
            rows.floats(postings.idf());
            rows.floats(postings.norms());
            var cells = postings.cells();
            for (int part = 0; part < cells.docs().size(); part++) {
                rows.ints(cells.docs().get(part));
                rows.floats(cells.weights().get(part));
            }
        }
    }

    private static void put(IndexFile.Writer rows, Meaning meaning) throws IOException {
        put(rows, meaning.names());
        put(rows, meaning.descriptions());
        rows.floats(meaning.together());
        rows.floats(meaning.each());
    }

    private static void put(IndexFile.Writer rows, Meanings meanings) throws IOException {
        rows.bytes(meanings.bytes());
        rows.floats(FloatBuffer.wrap(meanings.scales()));
    }
}
