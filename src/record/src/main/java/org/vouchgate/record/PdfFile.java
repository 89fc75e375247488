package org.vouchgate.record;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.vouchgate.credential.jose.CompactJws;
import org.vouchgate.presentation.file.pdf.PdfAttachments;
import org.vouchgate.record.SignedPdf.State;
import org.vouchgate.summary.pdf.PageDigest;
import org.vouchgate.summary.pdf.signature.SummarySignature;
import org.vouchgate.summary.pdf.signature.SummarySignature.Flaw;

/** Takes out of a PDF file what verifying it again needs. */
final class PdfFile {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern IDENTIFIER =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int MOST_NAMED = 50;

    private PdfFile() {}

    static boolean looksLike(byte[] file) {
        return Arrays.mismatch(file, 0, Math.min(file.length, PDF.length), PDF, 0, PDF.length) < 0;
    }

    /** Reads it, or says why it cannot be read, as the reason of a step. */
    static <R> R read(byte[] file, Function<SignedPdf, R> readable, Function<String, R> unreadable) {
        return PdfAttachments.read(file)
                .fold(
                        texts -> readable.apply(read(file, records(texts))),
                        encrypted -> unreadable.apply("pdf-encrypted"),
                        damaged -> unreadable.apply("pdf-unreadable"));
    }

    private static SignedPdf read(byte[] file, List<String> records) {
        var named = named(file);
        var pages = records.isEmpty() ? Optional.<String>empty() : PageDigest.of(file);
        return SummarySignature.read(file)
                .fold(
                        intact -> new SignedPdf(
                                State.INTACT,
                                SignedPdf.ordered(intact.certificate(), intact.others()),
                                intact.claimedAt(),
                                records,
                                pages,
                                named),
                        broken ->
                                new SignedPdf(state(broken.flaw()), List.of(), Optional.empty(), records, pages, named),
                        absent -> new SignedPdf(State.UNSIGNED, List.of(), Optional.empty(), records, pages, named));
    }

    private static State state(Flaw flaw) {
        return switch (flaw) {
            case NOT_THE_WHOLE_FILE -> State.ADDED_TO;
            case CONTENT_CHANGED -> State.ALTERED;
            case SIGNATURE_INVALID -> State.INVALID;
            case UNREADABLE -> State.UNREADABLE;
        };
    }

    private static List<String> records(List<String> texts) {
        return texts.stream()
                .filter(text -> CompactJws.parse(text.strip())
                        .filter(jws -> jws.hasType(VerificationRecord.TYPE))
                        .isPresent())
                .toList();
    }

    private static List<String> named(byte[] file) {
        return IDENTIFIER
                .matcher(new String(file, StandardCharsets.ISO_8859_1))
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST_NAMED)
                .toList();
    }
}
