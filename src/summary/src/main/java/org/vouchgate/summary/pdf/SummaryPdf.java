package org.vouchgate.summary.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.vouchgate.summary.SummaryDocument;
import org.vouchgate.words.Words;

/** Draws a summary as a PDF. The same document gives the same bytes: no clock, no chance and no network goes in. */
public final class SummaryPdf {

    private final SummaryDocument summary;
    private final Speech speech;
    private final Enclosure enclosure;
    private final Optional<SignaturePlace> signature;

    private SummaryPdf(SummaryDocument summary, Words words, Enclosure enclosure, Optional<PdfSigner> signer) {
        this.summary = summary;
        this.speech = new Speech(words);
        this.enclosure = enclosure;
        this.signature = signer.map(SignaturePlace::new);
    }

    /**
     * Draws, attaches, signs.
     *
     * @param words       in the reader's language; sentences of the document should be in the same
     * @param attachments each with a name of its own; to a blind summary only such as name nobody
     * @throws IllegalArgumentException if the URL of the live result does not fit a QR code, or an attachment would
     *     tell what a blind summary seals
     */
    public static byte[] render(
            SummaryDocument summary, Words words, List<Attachment> attachments, Optional<PdfSigner> signer) {
        return render(summary, words, pages -> attachments, signer);
    }

    /** The same with attachments that say which pages they are attached to. */
    public static byte[] render(SummaryDocument summary, Words words, Enclosure enclosure, Optional<PdfSigner> signer) {
        return new SummaryPdf(summary, words, enclosure, signer).render();
    }

    /** Without attachments and signature. */
    public static byte[] render(SummaryDocument summary, Words words) {
        return render(summary, words, List.of(), Optional.empty());
    }

    private byte[] render() {
        try (var document = new PDDocument();
                var fonts = new Fonts(document)) {
            var typesetter = new Typesetter(fonts, speech.runsFromTheRight());
            var structure = new Structure(document);
            pages(document, typesetter, structure);
            new Footer(typesetter, speech).draw(document, summary);
            var title = speech.say("pdf.metadata.title", summary.request().reference());
            var at = summary.circumstances().statusAsOf();
            Archive.describe(document, title.bare(), speech.language(), at);
            var attachments = attachments(document);
            AttachedFiles.add(document, attachments, at);
            signature.ifPresent(place -> place.reserve(document, structure, speech.say("pdf.signature"), at));
            structure.close();
            document.setDocumentId(Fingerprint.of(document, attachments));
            var file = bytes(document);
            if (!fonts.drawingClusters().isEmpty()) {
                for (var font : fonts.drawingClusters()) {
                    font.sayMeanings();
                }
                file = bytes(document);
            }
            return signed(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Attachment> attachments(PDDocument document) throws IOException {
        var attachments = enclosure.to(PageDigest.of(document));
        if (summary.blind() && !attachments.stream().allMatch(Attachment::namesNobody)) {
            throw new IllegalArgumentException("an attachment to a blind summary must name nobody");
        }
        if (attachments.stream().map(Attachment::name).distinct().count() < attachments.size()) {
            throw new IllegalArgumentException("two attachments have the same name");
        }
        return attachments;
    }

    private byte[] signed(byte[] file) {
        return signature.map(place -> place.fill(file)).orElse(file);
    }

    private void pages(PDDocument document, Typesetter typesetter, Structure structure) {
        try (var flow = new Flow(document, typesetter, structure, speech.runsFromTheRight())) {
            boolean superseded = summary.circumstances().superseded().isPresent();
            flow.continued(speech.say(superseded ? "pdf.continued.superseded" : "pdf.continued"));
            var parts = new Parts(flow, speech);
            var logo = summary.circumstances().logo().flatMap(each -> Picture.of(each, document));
            new Annex(parts, summary).draw(twoPages(parts, logo));
        }
    }

    /** The first says who and how well, the second what was checked. Neither goes on on a third. */
    private Shortened twoPages(Parts parts, Optional<Picture> logo) {
        boolean head = new Masthead(parts, logo, signature.isPresent()).draw(summary);
        boolean reasons = new Reasons(parts).draw(summary.match());
        boolean requirements = new Requirements(parts).draw(summary.match());
        var foot = new Foot(parts, summary, signature.isPresent());
        if (!summary.credentials().isEmpty()
                || foot.height() + Parts.HEADING > parts.flow().room()) {
            parts.flow().turn();
        }
        boolean credentials = new Credentials(parts, summary.blind()).draw(summary.credentials(), foot.height());
        foot.draw();
        return new Shortened(head, reasons, requirements, credentials, foot.openIsShortened(), foot.saidIsShortened());
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION); // a signature's place must be found in plain sight
        return bytes.toByteArray();
    }
}
