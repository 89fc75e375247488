package org.vouchgate.summary.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.vouchgate.summary.SummaryDocument;
import org.vouchgate.summary.SummaryRequest;
import org.vouchgate.words.Words;

/** Draws a summary as a PDF. The same document gives the same bytes: no clock, no chance and no network goes in. */
public final class SummaryPdf {

    private static final DateTimeFormatter PDF_TIME =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private SummaryPdf() {}

    /** @throws IllegalArgumentException if the URL of the live result does not fit a QR code */
    public static byte[] render(
            SummaryDocument summary, Words words, List<Attachment> attachments, Optional<PdfSigner> signer) {
        return render(summary, words);
    }

    /** Without attachments and signature. */
    public static byte[] render(SummaryDocument summary, Words words) {
        try (var document = new PDDocument()) {
            var typesetter = new Typesetter(new Fonts(document));
            describe(document, summary.request());
            sections(document, typesetter, summary);
            new Footer(typesetter).draw(document, summary.request());
            document.setDocumentId(fingerprint(document));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sections(PDDocument document, Typesetter typesetter, SummaryDocument summary) {
        try (var flow = new Flow(document, typesetter, "Verification summary, continued")) {
            new Masthead(flow).draw(summary);
            new CredentialSection(flow).draw(summary.credentials());
            new RequirementSection(flow).draw(summary.match());
            new ReasonSection(flow).draw(summary);
            new ClosingSection(flow).draw(summary);
        }
    }

    private static void describe(PDDocument document, SummaryRequest request) {
        var catalog = document.getDocumentCatalog();
        var preferences = new PDViewerPreferences(catalog.getCOSObject());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.setLanguage("en");
        var information = document.getDocumentInformation();
        information.setTitle("Verification summary, request " + PlainText.of(request.reference()));
        information.setProducer("Vouchgate");
        information.getCOSObject().setString(COSName.CREATION_DATE, pdfTime(request.judgedAt()));
    }

    private static String pdfTime(Instant instant) {
        return PDF_TIME.format(instant);
    }

    /** The file identifier comes from what is drawn; PDFBox would take the clock. */
    private static long fingerprint(PDDocument document) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var page : document.getPages()) {
                try (var content = page.getContents()) {
                    digest.update(content.readAllBytes());
                }
            }
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(
                bytes, CompressParameters.NO_COMPRESSION); // keeps object streams out, which a signature may follow
        return bytes.toByteArray();
    }
}
