package org.vouchgate.summary.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** One page and what can be drawn on it. Coordinates are points from the lower left corner. */
final class Sheet implements Closeable {

    static final PDRectangle A4 = PDRectangle.A4;

    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

    private final PDPage page;
    private final PDPageContentStream content;
    private final COSArray parents;
    private boolean tagging;

    private Sheet(PDPage page, PDPageContentStream content, COSArray parents) {
        this.page = page;
        this.content = content;
        this.parents = parents;
    }

    static Sheet appendedTo(PDDocument document, Structure structure) {
        var page = new PDPage(A4);
        document.addPage(page);
        return over(document, page, structure.parentsOf(page));
    }

    /** For what is only known when all pages are, and is no part of what is told: their number. */
    static Sheet over(PDDocument document, PDPage page) {
        return over(document, page, new COSArray());
    }

    private static Sheet over(PDDocument document, PDPage page, COSArray parents) {
        try {
            return new Sheet(page, new PDPageContentStream(document, page, AppendMode.APPEND, true, true), parents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDPage page() {
        return page;
    }

    /** Draws a piece of content that belongs to a tag, or to none. */
    void content(Optional<Tag> tag, Runnable drawing) {
        draw(() -> {
            if (tag.isPresent()) {
                int id = parents.size();
                parents.add(tag.get().element());
                tag.get().holds(page, id);
                content.beginMarkedContent(tag.get().type(), id);
            } else {
                content.beginMarkedContent(ARTIFACT);
            }
            tagging = true;
            drawing.run();
            tagging = false;
            content.endMarkedContent();
        });
    }

    void artifact(Runnable drawing) {
        content(Optional.empty(), drawing);
    }

    /** What is not within a tag is decoration. */
    private void shape(Drawing drawing) {
        draw(() -> {
            if (tagging) {
                drawing.run();
            } else {
                content.beginMarkedContent(ARTIFACT);
                drawing.run();
                content.endMarkedContent();
            }
        });
    }

    void text(TextLine line, float x, float y) {
        draw(() -> new Lettering(content).draw(line, x, y));
    }

    void rule(float x, float y, float width, Ink ink) {
        box(x, y, width, 0.6f, ink);
    }

    void box(float x, float y, float width, float height, Ink ink) {
        shape(() -> {
            fill(ink);
            content.addRect(x, y, width, height);
            content.fill();
        });
    }

    void disc(float x, float y, float radius, Ink ink) {
        float pull = radius * 0.5523f; // a quarter circle as a Bézier curve
        shape(() -> {
            fill(ink);
            content.moveTo(x + radius, y);
            content.curveTo(x + radius, y + pull, x + pull, y + radius, x, y + radius);
            content.curveTo(x - pull, y + radius, x - radius, y + pull, x - radius, y);
            content.curveTo(x - radius, y - pull, x - pull, y - radius, x, y - radius);
            content.curveTo(x + pull, y - radius, x + radius, y - pull, x + radius, y);
            content.fill();
        });
    }

    void ring(float x, float y, float radius, float width, Ink ink) {
        float pull = radius * 0.5523f;
        shape(() -> {
            pen(ink, width);
            content.moveTo(x + radius, y);
            content.curveTo(x + radius, y + pull, x + pull, y + radius, x, y + radius);
            content.curveTo(x - pull, y + radius, x - radius, y + pull, x - radius, y);
            content.curveTo(x - radius, y - pull, x - pull, y - radius, x, y - radius);
            content.curveTo(x + pull, y - radius, x + radius, y - pull, x + radius, y);
            content.closeAndStroke();
        });
    }

    /** The left half of a disc. */
    void half(float x, float y, float radius, Ink ink) {
        float pull = radius * 0.5523f;
        shape(() -> {
            fill(ink);
            content.moveTo(x, y + radius);
            content.curveTo(x - pull, y + radius, x - radius, y + pull, x - radius, y);
            content.curveTo(x - radius, y - pull, x - pull, y - radius, x, y - radius);
            content.closePath();
            content.fill();
        });
    }

    void picture(PDImageXObject image, float x, float y, float width, float height) {
        shape(() -> content.drawImage(image, x, y, width, height));
    }

    /** Joins points given as x, y, x, y ... */
    void stroke(Ink ink, float width, float... points) {
        shape(() -> {
            pen(ink, width);
            content.moveTo(points[0], points[1]);
            for (int i = 2; i < points.length; i += 2) {
                content.lineTo(points[i], points[i + 1]);
            }
            content.stroke();
        });
    }

    private void pen(Ink ink, float width) throws IOException {
        ink.stroke(content);
        content.setLineWidth(width);
        content.setLineCapStyle(1);
        content.setLineJoinStyle(1);
    }

    private void fill(Ink ink) throws IOException {
        ink.fill(content);
    }

    @Override
    public void close() {
        draw(content::close);
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Drawing {
        void run() throws IOException;
    }
}
