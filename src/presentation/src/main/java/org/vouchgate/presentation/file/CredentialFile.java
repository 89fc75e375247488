package org.vouchgate.presentation.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.vouchgate.presentation.file.FileReading.Found;
import org.vouchgate.presentation.file.FileReading.Kind;
import org.vouchgate.presentation.file.FileReading.Problem;
import org.vouchgate.presentation.file.FileReading.Unreadable;
import org.vouchgate.presentation.file.pdf.PdfAttachments;

/**
 * Finds the credentials in a file. What the file is follows from its bytes; neither its name nor what a browser says about
 * it is asked.
 */
public final class CredentialFile {

    /** The largest file worth reading. */
    public static final int MOST_BYTES = 2_000_000;

    /** More credentials than this are handed in one by one. */
    public static final int MOST_CREDENTIALS = 20;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private CredentialFile() {}

    /** Reads a file. Never throws for anything in it. */
    public static FileReading read(byte[] file) {
        if (file.length == 0) {
            return new Unreadable(Problem.EMPTY, "The file is empty; choose another one");
        }
        if (file.length > MOST_BYTES) {
            return new Unreadable(
                    Problem.TOO_LARGE, "The file is larger than two megabytes; hand in the credential alone");
        }
        if (BakedPng.isMeant(file)) {
            return BakedPng.textIn(file).fold(text -> credentials(text, Kind.BADGE_PNG), Attempted::unreadable);
        }
        if (startsWith(file, PDF)) {
            return attached(file);
        }
        var text = new String(file, StandardCharsets.UTF_8).strip();
        return BakedSvg.isMeant(text)
                ? BakedSvg.textIn(text).fold(inside -> credentials(inside, Kind.BADGE_SVG), Attempted::unreadable)
                : credentials(text, text.startsWith("{") || text.startsWith("[") ? Kind.JSON : Kind.TOKEN);
    }

    private static FileReading attached(byte[] file) {
        return PdfAttachments.read(file)
                .fold(
                        attachments -> {
                            var found = attachments.stream()
                                    .flatMap(text -> CredentialText.in(text).stream())
                                    .toList();
                            return found(found, Kind.PDF);
                        },
                        encrypted -> new Unreadable(
                                Problem.ENCRYPTED,
                                "The PDF file is protected; save it without a password and try again"),
                        damaged -> new Unreadable(
                                Problem.DAMAGED,
                                "The PDF file cannot be read; download it again, or hand in the credential itself"));
    }

    private static FileReading credentials(String text, Kind kind) {
        return found(CredentialText.in(text), kind);
    }

    private static FileReading found(List<CredentialText> found, Kind kind) {
        if (found.isEmpty()) {
            return kind == Kind.TOKEN
                    ? new Unreadable(
                            Problem.KIND_UNKNOWN,
                            "This is no file that can hold a credential; JSON, a token, a badge as PNG or SVG, and PDF"
                                    + " files with a credential attached can be read")
                    : new Unreadable(
                            Problem.NO_CREDENTIAL_INSIDE,
                            "There is no credential in this file; ask its issuer for the original, as a picture or a"
                                    + " print-out of it cannot be verified");
        }
        if (found.size() > MOST_CREDENTIALS) {
            return new Unreadable(
                    Problem.TOO_MANY_CREDENTIALS,
                    "There are more than " + MOST_CREDENTIALS + " credentials in this file; hand in those that matter");
        }
        return new Found(found.stream().map(CredentialText::presented).toList(), kind);
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }
}
