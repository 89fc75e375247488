package org.vouchgate.summary.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Instructions of a page that PDFBox has no method for. */
final class Instruction {

    private static final HexFormat HEX = HexFormat.of();

    private Instruction() {}

    /**
     * Begins content that says something else than its letters. The text stands in the page itself: not every reader looks
     * for it among the page's resources, where PDFBox would put it.
     */
    static void beginSpan(PDPageContentStream content, String spoken) throws IOException {
        var text = HEX.formatHex(spoken.getBytes(StandardCharsets.UTF_16BE));
        append(content, "/Span <</ActualText <FEFF" + text + ">>> BDC\n");
    }

    /** Shows glyphs by their codes, and moves between them. */
    static void showGlyphs(PDPageContentStream content, CharSequence codesAndMoves) throws IOException {
        append(content, "[" + codesAndMoves + "] TJ\n");
    }

    @SuppressWarnings("deprecation") // the other methods take characters only, and names of resources
    private static void append(PDPageContentStream content, String instruction) throws IOException {
        content.appendRawCommands(instruction);
    }
}
