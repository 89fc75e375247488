package org.vouchgate.summary.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * One element of the document's structure: what assistive technology walks instead of the page.
 *
 * @see <a href="https://pdfa.org/resource/iso-14289-pdfua/">ISO 14289-1, section 7</a>
 */
final class Tag {

    private final COSDictionary element = new COSDictionary();
    private final COSArray kids = new COSArray();

    private Tag(COSDictionary parent, String type) {
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        element.setItem(COSName.K, kids);
    }

    /** The one below the root. */
    static Tag document(COSDictionary root) {
        var tag = new Tag(root, "Document");
        root.setItem(COSName.K, tag.element);
        return tag;
    }

    Tag child(String type) {
        var child = new Tag(element, type);
        kids.add(child.element);
        return child;
    }

    COSName type() {
        return element.getCOSName(COSName.S);
    }

    COSDictionary element() {
        return element;
    }

    /** Takes in a piece of a page's content. */
    void holds(PDPage page, int id) {
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setInt(COSName.MCID, id);
        kids.add(reference);
    }

    /** Takes in an annotation. */
    void holds(PDPage page, COSDictionary annotation) {
        var reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, page.getCOSObject());
        reference.setItem(COSName.OBJ, annotation);
        kids.add(reference);
    }

    Tag language(String tag) {
        element.setString(COSName.LANG, tag);
        return this;
    }

    Tag alt(String words) {
        element.setString(COSName.ALT, words);
        return this;
    }

    /** Which cells a table's heading is for. */
    void scope(String which) {
        attribute("Table", "Scope", COSName.getPDFName(which));
    }

    void acrossColumns(int columns) {
        attribute("Table", "ColSpan", COSInteger.get(columns));
    }

    void unnumbered() {
        attribute("List", "ListNumbering", COSName.getPDFName("None"));
    }

    /** Where a figure stands on its page. */
    void box(float left, float bottom, float right, float top) {
        var box = new COSArray();
        for (float edge : new float[] {left, bottom, right, top}) {
            box.add(new COSFloat(edge));
        }
        attribute("Layout", "BBox", box);
    }

    private void attribute(String owner, String name, COSBase value) {
        var attributes = new COSDictionary();
        attributes.setItem(COSName.O, COSName.getPDFName(owner));
        attributes.setItem(COSName.getPDFName(name), value);
        element.setItem(COSName.A, attributes);
    }
}
