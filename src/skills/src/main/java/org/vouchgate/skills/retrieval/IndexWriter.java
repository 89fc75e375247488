package org.vouchgate.skills.retrieval;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes an index into a directory: the concepts in one file, what they are compared by in another. */
final class IndexWriter {

    private IndexWriter() {}

    static void write(IndexedTaxonomy index, Path directory) throws IOException {
        Files.createDirectories(directory);
        ConceptStore.write(directory.resolve(IndexReader.CONCEPTS), index.version(), index.skills());
        var rows = new IndexFile.Writer();
        rows.bytes(ByteBuffer.wrap(index.modelName().getBytes(StandardCharsets.UTF_8)));
        var wording = index.wording();
        List.of(wording.stems(), wording.pieces(), wording.phrases(), wording.descriptions())
                .forEach(postings -> put(rows, postings));
        index.meaning().ifPresent(meaning -> {
            put(rows, meaning.names());
            put(rows, meaning.descriptions());
        });
        rows.write(directory.resolve(IndexReader.INDEX));
        Files.write(directory.resolve(IndexReader.ADDED), index.added().toByteArray());
        if (index.translation().isPresent()) {
            write(index.translation().get(), directory.resolve(IndexReader.TRANSLATION));
        }
    }

    private static void write(Translation translation, Path file) throws IOException {
        var rows = new IndexFile.Writer();
        put(rows, translation.weights());
        for (var mean : translation.means()) {
            rows.floats(FloatBuffer.wrap(mean));
        }
        rows.write(file);
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
}
