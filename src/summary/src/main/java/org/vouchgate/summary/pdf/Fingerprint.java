package org.vouchgate.summary.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The file identifier comes from what is drawn and attached; PDFBox would take the clock. */
final class Fingerprint {

    private Fingerprint() {}

    static long of(PDDocument document, List<Attachment> attachments) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var page : document.getPages()) {
                try (var content = page.getContents()) {
                    digest.update(content.readAllBytes());
                }
            }
            attachments.forEach(attachment -> digest.update(attachment.content()));
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
