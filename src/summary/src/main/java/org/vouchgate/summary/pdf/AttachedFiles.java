package org.vouchgate.summary.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts files into a document and says what they are to it. */
final class AttachedFiles {

    private AttachedFiles() {}

    static void add(PDDocument document, List<Attachment> attachments, Instant at) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        var names = new COSArray();
        var associated = new COSArray();
        for (var attachment : attachments.stream()
                .sorted(Comparator.comparing(Attachment::name)) // as a name tree has to be
                .toList()) {
            var file = file(document, attachment, at);
            names.add(new COSString(attachment.name()));
            names.add(file);
            associated.add(file);
        }
        var tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.EMBEDDED_FILES, tree);
        var catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.NAMES, dictionary);
        catalog.setItem(COSName.getPDFName("AF"), associated);
    }

    private static COSDictionary file(PDDocument document, Attachment attachment, Instant at) throws IOException {
        var content = attachment.content();
        var embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
        embedded.setSubtype(attachment.mediaType());
        embedded.setSize(content.length);
        var parameters = embedded.getCOSObject().getCOSDictionary(COSName.PARAMS);
        parameters.setString(COSName.MOD_DATE, PdfTime.of(at));
        var file = new PDComplexFileSpecification();
        file.setFile(attachment.name());
        file.setFileUnicode(attachment.name());
        file.setFileDescription(PlainText.of(attachment.description()));
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        var specification = file.getCOSObject();
        specification.setItem(
                COSName.getPDFName("AFRelationship"),
                COSName.getPDFName(attachment.relationship().pdfName()));
        return specification;
    }
}
