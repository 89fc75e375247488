package org.vouchgate.summary.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Bookmarks that lead to headings. */
final class Outline {

    private final Deque<PDOutlineNode> path = new ArrayDeque<>();

    Outline(PDDocument document) {
        var root = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(root);
        path.push(root);
    }

    /** @param depth 1 for the outermost */
    void add(Said words, int depth, PDPage page, float y) {
        while (path.size() > depth) {
            path.pop();
        }
        var destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop(Math.round(y));
        var item = new PDOutlineItem();
        item.setTitle(words.bare());
        item.setDestination(destination);
        path.element().addLast(item);
        path.push(item);
    }
}
