package org.vouchgate.skills.retrieval;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.TreeMap;
import org.vouchgate.skills.taxonomy.Concept;

/** The concepts of a taxonomy as one file, each read when it is asked for. */
final class ConceptStore {

    /** What was written; the concepts stay in the file, mapped into memory. */
    record Stored(String version, List<Concept> concepts) {}

    private ConceptStore() {}

    static void write(Path file, String version, List<Concept> concepts) throws IOException {
        try (var out = IndexFile.Writer.to(file)) {
            out.bytes(ByteBuffer.wrap(version.getBytes(StandardCharsets.UTF_8)));
            out.records(concepts.size(), i -> packed(concepts.get(i)));
            out.end();
        }
    }

    static Stored read(Path file) throws IOException {
        var rows = IndexFile.Reader.open(file);
        var version = StandardCharsets.UTF_8.decode(rows.bytes()).toString();
        return new Stored(version, new Mapped(rows.records()));
    }

    /** Reads a concept anew each time. */
    private static final class Mapped extends AbstractList<Concept> implements RandomAccess {

        private final IndexFile.Records records;

        Mapped(IndexFile.Records records) {
            this.records = records;
        }

        @Override
        public Concept get(int place) {
            return concept(records.get(place));
        }

        @Override
        public int size() {
            return records.size();
        }
    }

    private static byte[] packed(Concept concept) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(out, concept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Concept concept) throws IOException {
        text(out, concept.uri());
        out.writeByte(concept.kind().ordinal());
        text(out, concept.sector());
        out.writeInt(concept.names().size());
        for (var name : concept.names()) {
            text(out, name.text());
            text(out, name.language());
            out.writeByte(name.role().ordinal());
            out.writeByte(name.use().ordinal());
            out.writeDouble(name.sureness());
        }
        out.writeInt(concept.descriptions().size());
        for (var description : concept.descriptions().entrySet()) {
            text(out, description.getKey());
            text(out, description.getValue());
        }
        texts(out, concept.broader());
        out.writeInt(concept.related().size());
        for (var relation : concept.related()) {
            text(out, relation.target());
            out.writeByte(relation.kind().ordinal());
        }
        out.writeInt(concept.crosswalks().size());
        for (var crosswalk : concept.crosswalks()) {
            text(out, crosswalk.target());
            out.writeByte(crosswalk.match().ordinal());
        }
        texts(out, concept.codes());
    }

    private static Concept concept(ByteBuffer in) {
        var uri = text(in);
        var kind = Concept.Kind.values()[in.get()];
        var sector = text(in);
        var names = new ArrayList<Concept.Name>();
        for (int i = in.getInt(); i > 0; i--) {
            names.add(new Concept.Name(
                    text(in),
                    text(in),
                    Concept.Role.values()[in.get()],
                    Concept.Use.values()[in.get()],
                    in.getDouble()));
        }
        var descriptions = new TreeMap<String, String>();
        for (int i = in.getInt(); i > 0; i--) {
            descriptions.put(text(in), text(in));
        }
        var broader = texts(in);
        var related = new ArrayList<Concept.Relation>();
        for (int i = in.getInt(); i > 0; i--) {
            related.add(new Concept.Relation(text(in), Concept.RelationKind.values()[in.get()]));
        }
        var crosswalks = new ArrayList<Concept.Crosswalk>();
        for (int i = in.getInt(); i > 0; i--) {
            crosswalks.add(new Concept.Crosswalk(text(in), Concept.Match.values()[in.get()]));
        }
        return new Concept(uri, kind, names, descriptions, broader, related, crosswalks, texts(in), sector);
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (var text : texts) {
            text(out, text);
        }
    }

    private static List<String> texts(ByteBuffer in) {
        var texts = new ArrayList<String>();
        for (int i = in.getInt(); i > 0; i--) {
            texts.add(text(in));
        }
        return texts;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(ByteBuffer in) {
        var bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
