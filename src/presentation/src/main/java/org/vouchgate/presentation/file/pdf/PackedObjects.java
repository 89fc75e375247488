package org.vouchgate.presentation.file.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the streams that a PDF library unpacks merely to open a file, cross-reference and object streams, before it does.
 * A few kilobytes of them can be made to unpack to gigabytes (A-116), and the library has no limit.
 */
final class PackedObjects {

    private static final long MOST_UNPACKED = 32L * 1024 * 1024;
    private static final int LONGEST_DICTIONARY = 4096;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    /** A name may be spelt with escapes; then it could be any. */
    private static final Pattern UNPACKED_ON_OPENING = Pattern.compile("/ObjStm|/XRef|#");

    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[[^\\]]*]|/[A-Za-z0-9]+|\\d)");
    private static final Pattern FLATE = Pattern.compile("/FlateDecode|\\[\\s*/FlateDecode\\s*]");

    private PackedObjects() {}

    /** Whether all of them together unpack to a size that any honest file stays below, and are packed in the one usual way. */
    static boolean areModest(byte[] pdf) {
        long left = MOST_UNPACKED;
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at + STREAM.length)) {
            var dictionary = dictionaryBefore(pdf, at);
            if (!UNPACKED_ON_OPENING.matcher(dictionary).find()) {
                continue;
            }
            var filter = FILTER.matcher(dictionary);
            if (filter.find()) {
                if (!FLATE.matcher(filter.group(1)).matches() || filter.find()) {
                    return false;
                }
                left -= unpackedSize(pdf, at + STREAM.length, left);
            }
            if (left < 0) {
                return false;
            }
        }
        return true;
    }

    private static int next(byte[] pdf, int from) {
        for (int i = from; i <= pdf.length - STREAM.length; i++) {
            if (matches(pdf, i) && !(i >= 3 && pdf[i - 1] == 'd' && pdf[i - 2] == 'n' && pdf[i - 3] == 'e')) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static String dictionaryBefore(byte[] pdf, int stream) {
        int from = Math.max(0, stream - LONGEST_DICTIONARY);
        var before = new String(pdf, from, stream - from, StandardCharsets.ISO_8859_1);
        int object = before.lastIndexOf(" obj");
        return object < 0 ? before : before.substring(object);
    }

    /** How many bytes come out, at most one buffer more than may. Like the library, it overlooks the two bytes in front. */
    private static long unpackedSize(byte[] pdf, int afterKeyword, long most) {
        int start = afterKeyword;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
            start++;
        }
        long total = 0;
        var inflater = new Inflater(true);
        try {
            int data = Math.min(pdf.length, start + 2);
            inflater.setInput(pdf, data, pdf.length - data);
            var buffer = new byte[8192];
            for (int got = inflater.inflate(buffer); got > 0 && total <= most; got = inflater.inflate(buffer)) {
                total += got;
            }
        } catch (DataFormatException e) {
            // The library, too, gives out what it had unpacked up to the fault.
        } finally {
            inflater.end();
        }
        return total;
    }
}
