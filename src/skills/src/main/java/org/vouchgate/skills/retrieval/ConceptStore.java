package org.vouchgate.skills.retrieval;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import org.vouchgate.skills.taxonomy.Concept;

/** The concepts of a taxonomy as one file with a checksum at its end. */
final class ConceptStore {

    private static final int FORMAT = 0x56475431;

    /** What was written. */
    record Stored(String version, List<Concept> concepts) {}

    private ConceptStore() {}

    static void write(Path file, String version, List<Concept> concepts) throws IOException {
        var sum = new CRC32C();
        try (var out = new DataOutputStream(
                new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), sum))) {
            out.writeInt(FORMAT);
            text(out, version);
            out.writeInt(concepts.size());
            for (var concept : concepts) {
                write(out, concept);
            }
            out.writeLong(sum.getValue());
        }
    }

    static Stored read(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        check(bytes);
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != FORMAT) {
                throw new IOException("The index has another format; import the taxonomy again");
            }
            var version = text(in);
            int size = in.readInt();
            var concepts = new ArrayList<Concept>(size);
            for (int i = 0; i < size; i++) {
                concepts.add(concept(in));
            }
            return new Stored(version, concepts);
        }
    }

    private static void check(byte[] bytes) throws IOException {
        var sum = new CRC32C();
        sum.update(bytes, 0, Math.max(0, bytes.length - 8));
        if (bytes.length < 16 || ByteBuffer.wrap(bytes).getLong(bytes.length - 8) != sum.getValue()) {
            throw new IOException("The index is damaged; import the taxonomy again");
        }
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

    private static Concept concept(DataInputStream in) throws IOException {
        var uri = text(in);
        var kind = Concept.Kind.values()[in.readByte()];
        var sector = text(in);
        var names = new ArrayList<Concept.Name>();
        for (int i = in.readInt(); i > 0; i--) {
            names.add(new Concept.Name(
                    text(in),
                    text(in),
                    Concept.Role.values()[in.readByte()],
                    Concept.Use.values()[in.readByte()],
                    in.readDouble()));
        }
        var descriptions = new TreeMap<String, String>();
        for (int i = in.readInt(); i > 0; i--) {
            descriptions.put(text(in), text(in));
        }
        var broader = texts(in);
        var related = new ArrayList<Concept.Relation>();
        for (int i = in.readInt(); i > 0; i--) {
            related.add(new Concept.Relation(text(in), Concept.RelationKind.values()[in.readByte()]));
        }
        var crosswalks = new ArrayList<Concept.Crosswalk>();
        for (int i = in.readInt(); i > 0; i--) {
            crosswalks.add(new Concept.Crosswalk(text(in), Concept.Match.values()[in.readByte()]));
        }
        return new Concept(uri, kind, names, descriptions, broader, related, crosswalks, texts(in), sector);
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (var text : texts) {
            text(out, text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        var texts = new ArrayList<String>();
        for (int i = in.readInt(); i > 0; i--) {
            texts.add(text(in));
        }
        return texts;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        var bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
