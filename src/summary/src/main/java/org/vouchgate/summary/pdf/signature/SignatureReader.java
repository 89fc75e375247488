package org.vouchgate.summary.pdf.signature;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.vouchgate.summary.pdf.signature.SummarySignature.Absent;
import org.vouchgate.summary.pdf.signature.SummarySignature.Broken;
import org.vouchgate.summary.pdf.signature.SummarySignature.Flaw;
import org.vouchgate.summary.pdf.signature.SummarySignature.Intact;

/**
 * Finds a signature by its byte range alone, without a parser of PDF: what is signed is every byte of the file outside
 * one string of hexadecimal digits, so there is nothing that a parser could understand differently.
 */
final class SignatureReader {

    private static final Pattern BYTE_RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*]");
    private static final Pattern TIME = Pattern.compile("/M\\s*\\(D:(\\d{14})Z\\)");
    private static final DateTimeFormatter PDF_TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final int MOST = 20;

    private final byte[] file;
    private final String text;

    private SignatureReader(byte[] file) {
        this.file = file;
        this.text = new String(file, StandardCharsets.ISO_8859_1);
    }

    static SummarySignature read(byte[] file) {
        var reader = new SignatureReader(file);
        SummarySignature last = new Absent();
        for (var range : BYTE_RANGE.matcher(reader.text).results().limit(MOST).toList()) {
            last = reader.read(range);
            if (last instanceof Intact) {
                return last;
            }
        }
        return last;
    }

    private SummarySignature read(MatchResult range) {
        int before = Integer.parseInt(range.group(2));
        int after = Integer.parseInt(range.group(3));
        boolean whole = Integer.parseInt(range.group(1)) == 0
                && before < after
                && (long) after + Integer.parseInt(range.group(4)) == file.length;
        if (!whole) {
            return new Broken(Flaw.NOT_THE_WHOLE_FILE);
        }
        var digits = text.substring(before, after);
        if (!digits.matches("<(?:[0-9A-Fa-f]{2})+>")) {
            return new Broken(Flaw.UNREADABLE);
        }
        var signature = HexFormat.of().parseHex(digits.substring(1, digits.length() - 1));
        return CmsReader.read(content(before, after), signature, claimedAt(range.start()));
    }

    private byte[] content(int before, int after) {
        var content = new byte[before + file.length - after];
        System.arraycopy(file, 0, content, 0, before);
        System.arraycopy(file, after, content, before, file.length - after);
        return content;
    }

    /** The time that stands in the same object as the byte range. */
    private Optional<Instant> claimedAt(int range) {
        int from = Math.max(text.lastIndexOf(" obj", range), 0);
        int to = text.indexOf("endobj", range);
        var time = TIME.matcher(text).region(from, to < 0 ? text.length() : to);
        return time.find() ? instant(time.group(1)) : Optional.empty();
    }

    private static Optional<Instant> instant(String digits) {
        try {
            return Optional.of(LocalDateTime.parse(digits, PDF_TIME).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
