package org.vouchgate.presentation.file.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks at the streams that a PDF library unpacks merely to open a file, cross-reference and object streams, before it does.
 * A few kilobytes of them can be made to unpack to gigabytes (A-116), and the library has no limit.
 */
final class PackedObjects {

    private static final long MOST_UNPACKED = 32L * 1024 * 1024;
    private static final long MORE_THAN_MAY = MOST_UNPACKED + 1;
    private static final long MOST_LOOKED_AT = 64L * 1024 * 1024;
    private static final byte[] OBJECT = "obj".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "end".getBytes(StandardCharsets.US_ASCII);
    /** A name may be spelt with escapes; then it could be any. */
    private static final Pattern UNPACKED_ON_OPENING = Pattern.compile("/ObjStm|/XRef|#");

    /** Without escapes and comments, in which anything can be hidden. */
    private static final Pattern WHOLE = Pattern.compile("obj\\s*<<[^%\\\\]*+");

    private static final Pattern FILTER = Pattern.compile("/Filter\\s*(\\[[^\\]]*]|/[A-Za-z0-9]+|\\d)");
    private static final Pattern FLATE = Pattern.compile("/FlateDecode|\\[\\s*/FlateDecode\\s*]");

    private PackedObjects() {}

    /** Whether all of them together unpack to a size that any honest file stays below, and are packed in the one usual way. */
    static boolean areModest(byte[] pdf) {
        long left = MOST_UNPACKED;
        long looked = 0;
        int object = 0;
        for (int at = 0; at < pdf.length; at++) {
            if (isKeyword(pdf, at, OBJECT) && !isCommented(pdf, at)) {
                object = at;
            } else if (isKeyword(pdf, at, STREAM)) {
                // However far a dictionary is padded, all of it is looked at, and what takes too long is refused.
                looked += at - object;
                left -= looked > MOST_LOOKED_AT ? MORE_THAN_MAY : unpackedSize(pdf, object, at, left);
                if (left < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Keywords end other keywords, {@code endobj} and {@code endstream}, which begin nothing. */
    private static boolean isKeyword(byte[] pdf, int at, byte[] keyword) {
        return pdf[at] == keyword[0]
                && Arrays.mismatch(pdf, at, Math.min(pdf.length, at + keyword.length), keyword, 0, keyword.length) < 0
                && (at < END.length || !Arrays.equals(pdf, at - END.length, at, END, 0, END.length));
    }

    /** A comment does not begin an object, whatever it says. */
    private static boolean isCommented(byte[] pdf, int at) {
        int before = at - 1;
        while (before >= 0 && pdf[before] != '\r' && pdf[before] != '\n' && pdf[before] != '%') {
            before--;
        }
        return before >= 0 && pdf[before] == '%';
    }

    /** How much of it is unpacked on opening. */
    private static long unpackedSize(byte[] pdf, int object, int stream, long most) {
        var dictionary = new String(pdf, object, stream - object, StandardCharsets.ISO_8859_1);
        var filter = FILTER.matcher(dictionary);
        var isPacked = filter.find();
        if (isWhole(dictionary)
                && !(isPacked && UNPACKED_ON_OPENING.matcher(dictionary).find())) {
            return 0;
        }
        return isPacked && (!FLATE.matcher(filter.group(1)).matches() || filter.find())
                ? MORE_THAN_MAY
                : unpackedSize(pdf, stream + STREAM.length, most);
    }

    /** A text in it may have looked like its beginning; then what comes before, kind and filter, was not seen. */
    private static boolean isWhole(String dictionary) {
        return WHOLE.matcher(dictionary).matches()
                && dictionary.split("\\(", -1).length == dictionary.split("\\)", -1).length;
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
