package org.vouchgate.presentation.file.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads the files attached to a PDF file: those in its tree of embedded files and its associated files (PDF 2.0, sections
 * 7.11.4 and 14.13). Everything is unpacked with a limit, also what the library would unpack without one.
 */
public final class PdfAttachments {

    private static final int MOST_ATTACHMENTS = 50;
    private static final int DEEPEST_TREE = 8;
    private static final int MOST_BYTES = 1024 * 1024;

    private final List<String> texts = new ArrayList<>();
    private int seen;

    private PdfAttachments() {}

    /** Reads what is attached. Never throws for anything in the file. */
    public static Attachments read(byte[] pdf) {
        return Attachments.unless(!PackedObjects.areModest(pdf), () -> open(pdf));
    }

    private static Attachments open(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.isEncrypted()) {
                return new Attachments.Encrypted();
            }
            var reader = new PdfAttachments();
            reader.collect(document);
            return new Attachments.Texts(reader.texts);
        } catch (InvalidPasswordException e) {
            return new Attachments.Encrypted();
        } catch (IOException | IllegalArgumentException | ClassCastException | IllegalStateException e) {
            // The library's ways of saying that a file is not as it should be.
            return new Attachments.Damaged();
        }
    }

    private void collect(PDDocument document) throws IOException {
        var catalog = document.getDocumentCatalog().getCOSObject();
        var names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            tree(names.getCOSDictionary(COSName.EMBEDDED_FILES), 0);
        }
        for (var each : items(catalog.getDictionaryObject(COSName.getPDFName("AF")))) {
            file(each);
        }
    }

    private void tree(COSDictionary node, int depth) throws IOException {
        if (node == null || depth > DEEPEST_TREE || seen > MOST_ATTACHMENTS) {
            return;
        }
        for (var entry : items(node.getDictionaryObject(COSName.NAMES))) {
            file(entry);
        }
        for (var kid : items(node.getDictionaryObject(COSName.KIDS))) {
            tree(kid instanceof COSDictionary below ? below : null, depth + 1);
        }
    }

    /** A file specification; names between them in the tree's leaves are passed over. */
    private void file(COSBase value) throws IOException {
        if (!(value instanceof COSDictionary specification) || ++seen > MOST_ATTACHMENTS) {
            return;
        }
        var embedded = specification.getCOSDictionary(COSName.EF);
        if (embedded == null) {
            return;
        }
        var stream = Stream.of(COSName.UF, COSName.F)
                .map(embedded::getDictionaryObject)
                .filter(COSStream.class::isInstance)
                .map(COSStream.class::cast)
                .findFirst();
        if (stream.isPresent()) {
            text(stream.get()).filter(text -> !texts.contains(text)).ifPresent(texts::add);
        }
    }

    private static Optional<String> text(COSStream stream) throws IOException {
        var filter = stream.getDictionaryObject(COSName.FILTER);
        if (filter instanceof COSArray several && several.size() == 1) {
            filter = several.getObject(0);
        }
        try (var raw = stream.createRawInputStream()) {
            if (filter == null || filter instanceof COSArray none && none.size() == 0) {
                return text(raw);
            }
            return COSName.FLATE_DECODE.equals(filter) && stream.getDictionaryObject(COSName.DECODE_PARMS) == null
                    ? text(new InflaterInputStream(raw))
                    : Optional.empty();
        }
    }

    private static Optional<String> text(InputStream content) throws IOException {
        var bytes = content.readNBytes(MOST_BYTES + 1);
        return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }

    private static List<COSBase> items(COSBase value) {
        if (!(value instanceof COSArray array)) {
            return List.of();
        }
        var items = new ArrayList<COSBase>();
        for (int i = 0; i < Math.min(array.size(), 2 * MOST_ATTACHMENTS); i++) {
            var item = array.getObject(i);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }
}
