package org.vouchgate.summary.pdf;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.vouchgate.summary.SummaryDocument;
import org.vouchgate.words.Words;

/** A rendered summary, opened again as a reader would. */
final class Opened implements Closeable {

    final PDDocument document;

    private Opened(PDDocument document) {
        this.document = document;
    }

    static Opened file(byte[] file) throws IOException {
        return new Opened(Loader.loadPDF(file));
    }

    static Opened of(SummaryDocument summary) throws IOException {
        return new Opened(Loader.loadPDF(SummaryPdf.render(summary, Words.english())));
    }

    /** All text, with every run of white space as one space. */
    String text() throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    /** All text in the order in which it is drawn. */
    String drawn() throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    List<PDFont> fonts() throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    /** Every glyph with its place. */
    List<TextPosition> glyphs() throws IOException {
        return glyphs(1, document.getNumberOfPages());
    }

    List<TextPosition> glyphs(int firstPage, int lastPage) throws IOException {
        var glyphs = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                glyphs.add(position);
            }
        };
        stripper.setStartPage(firstPage);
        stripper.setEndPage(lastPage);
        stripper.getText(document);
        return glyphs;
    }

    String scanned() throws IOException, ReaderException, NotFoundException {
        var image = new PDFRenderer(document).renderImageWithDPI(0, 150);
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
