package org.vouchgate.summary.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The colour space sRGB as an ICC profile, computed here, so that it is the same on every machine and nobody's to license.
 *
 * @see <a href="https://www.color.org/ICC_Minor_Revision_for_Web.pdf">ICC.1:2001-04, version 2</a>
 */
final class Srgb {

    private static final String[] TAGS = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
    private static final int HEADER = 128;
    private static final int CURVE = 1024;

    private Srgb() {}

    private static final byte[] PROFILE = computed();

    static byte[] profile() {
        return PROFILE.clone();
    }

    private static byte[] computed() {
        byte[][] parts = {
            description(),
            text("No rights reserved"),
            xyz(0.9642, 1.0, 0.8249),
            xyz(0.43607, 0.22249, 0.01392),
            xyz(0.38515, 0.71687, 0.09708),
            xyz(0.14307, 0.06061, 0.71410),
            curve()
        };
        int start = HEADER + 4 + 12 * TAGS.length;
        var table = ByteBuffer.allocate(4 + 12 * TAGS.length).putInt(TAGS.length);
        var data = new ByteArrayOutputStream();
        for (int i = 0; i < TAGS.length; i++) {
            boolean shared = i >= parts.length;
            var part = parts[Math.min(i, parts.length - 1)];
            int at = shared ? start + data.size() - part.length : start + data.size();
            table.put(ascii(TAGS[i])).putInt(at).putInt(part.length);
            if (!shared) {
                data.writeBytes(part);
            }
        }
        var body = data.toByteArray();
        return ByteBuffer.allocate(start + body.length)
                .put(header(start + body.length))
                .put(table.array())
                .put(body)
                .array();
    }

    private static byte[] header(int size) {
        var header = ByteBuffer.allocate(HEADER).putInt(size).putInt(0).putInt(0x02100000);
        header.put(ascii("mntrRGB XYZ "));
        for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
            header.putShort((short) part);
        }
        header.put(ascii("acsp")).position(68);
        header.put(xyz(0.9642, 1.0, 0.8249), 8, 12); // the illuminant D50
        return header.array();
    }

    private static byte[] description() {
        var name = ascii("sRGB");
        var part = ByteBuffer.allocate(104).put(ascii("desc")).putInt(0).putInt(name.length + 1);
        part.put(name);
        return part.array();
    }

    private static byte[] text(String words) {
        var part = ByteBuffer.allocate((8 + words.length() + 4) / 4 * 4)
                .put(ascii("text"))
                .putInt(0);
        return part.put(ascii(words)).array();
    }

    private static byte[] xyz(double x, double y, double z) {
        var part = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        for (double number : new double[] {x, y, z}) {
            part.putInt((int) Math.round(number * 65536));
        }
        return part.array();
    }

    /** IEC 61966-2-1. */
    private static byte[] curve() {
        var part =
                ByteBuffer.allocate(12 + 2 * CURVE).put(ascii("curv")).putInt(0).putInt(CURVE);
        for (int i = 0; i < CURVE; i++) {
            double value = i / (CURVE - 1.0);
            double linear = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
            part.putShort((short) Math.round(linear * 65535));
        }
        return part.array();
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
