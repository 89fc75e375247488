package org.vouchgate.summary.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The tree of tags of one document, and the way back from content to tags. */
final class Structure {

    private final COSDictionary root = new COSDictionary();
    private final Tag document;
    private final List<COSBase> parents = new ArrayList<>();

    Structure(PDDocument pdf) {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        document = Tag.document(root);
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
    }

    Tag document() {
        return document;
    }

    /** For a page's content: the array that answers its ids with tags. */
    COSArray parentsOf(PDPage page) {
        var tags = new COSArray();
        page.setStructParents(parents.size());
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        parents.add(tags);
        return tags;
    }

    /** For an annotation: the tag that holds it. */
    int parentOf(Tag tag) {
        parents.add(tag.element());
        return parents.size() - 1;
    }

    /** Once everything is tagged. */
    void close() {
        var numbers = new COSArray();
        for (int i = 0; i < parents.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parents.get(i));
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
    }
}
