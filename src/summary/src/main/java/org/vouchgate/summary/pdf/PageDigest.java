package org.vouchgate.summary.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What the pages of a file draw, in one number: the instructions of each page, its pictures, and what else lies over it but
 * the place of a signature. A record that holds it belongs to these pages and to no others. Fonts are not in it: only the
 * signature over the file covers them.
 */
public final class PageDigest {

    private static final int MOST_PAGES = 100;
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private final MessageDigest digest;
    private int left = MOST_BYTES;

    private PageDigest() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** SHA-256 (hex); empty if the file cannot be read, or is larger than any summary. Never throws for what is in it. */
    public static Optional<String> of(byte[] file) {
        try (var document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return Optional.of(of(document));
        } catch (IOException | IllegalArgumentException | ClassCastException | IllegalStateException e) {
            return Optional.empty(); // the library's ways of saying that a file is not as it should be
        }
    }

    static String of(PDDocument document) throws IOException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new IOException("no summary has as many pages");
        }
        var pages = new PageDigest();
        for (var page : document.getPages()) {
            pages.take(page);
        }
        return HexFormat.of().formatHex(pages.digest.digest());
    }

    private void take(PDPage page) throws IOException {
        try (var content = page.getContents()) {
            take("page", content);
        }
        var resources = page.getCOSObject().getCOSDictionary(COSName.RESOURCES);
        var pictures = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (pictures != null) {
            for (var name : pictures.keySet().stream()
                    .sorted(Comparator.comparing(COSName::getName))
                    .toList()) {
                picture(name, pictures.getDictionaryObject(name));
            }
        }
        var over = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; over != null && i < over.size(); i++) {
            if (!isPlaceOfSignature(over.getObject(i))) {
                take("over", InputStream.nullInputStream());
            }
        }
    }

    private void picture(COSName name, COSBase picture) throws IOException {
        if (picture instanceof COSStream stream) {
            try (var raw = stream.createRawInputStream()) {
                take(name.getName(), raw);
            }
        } else {
            take(name.getName(), InputStream.nullInputStream());
        }
    }

    /** An invisible one: whatever has a size, or looks, lies over the page. */
    private static boolean isPlaceOfSignature(COSBase annotation) {
        if (!(annotation instanceof COSDictionary field) || !COSName.SIG.equals(field.getCOSName(COSName.FT))) {
            return false;
        }
        var place = field.getCOSArray(COSName.RECT);
        return place != null
                && !field.containsKey(COSName.AP)
                && place.toCOSNumberFloatList().stream().allMatch(edge -> edge != null && edge == 0);
    }

    private void take(String name, InputStream content) throws IOException {
        var bytes = content.readNBytes(left + 1);
        left -= bytes.length;
        if (left < 0) {
            throw new IOException("no summary is as large");
        }
        part(name.getBytes(StandardCharsets.UTF_8));
        part(bytes);
    }

    /** With its length, so that nothing moves from one part to the next. */
    private void part(byte[] bytes) {
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
