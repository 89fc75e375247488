package org.vouchgate.credential.key.x509;

/**
 * Whether bytes are one value in the distinguished encoding of ASN.1 (X.690), as far as lengths go: definite, minimal,
 * and exactly filled at every level. What parsers may read in two ways is not taken.
 */
final class StrictDer {

    private static final int CONSTRUCTED = 0x20;
    private static final int MOST_DEPTH = 32;

    private final byte[] bytes;
    private int position;

    private StrictDer(byte[] bytes) {
        this.bytes = bytes;
    }

    static boolean isOneValue(byte[] bytes) {
        var der = new StrictDer(bytes);
        return der.isValue(bytes.length, 0) && der.position == bytes.length;
    }

    private boolean isValue(int end, int depth) {
        if (depth > MOST_DEPTH || end - position < 2) {
            return false;
        }
        var tag = bytes[position++] & 0xff;
        // Certificates need no tag numbers above 30.
        if ((tag & 0x1f) == 0x1f) {
            return false;
        }
        var length = length(end);
        if (length < 0 || length > end - position) {
            return false;
        }
        if ((tag & CONSTRUCTED) == 0) {
            position += length;
            return true;
        }
        return areValues(position + length, depth + 1);
    }

    private boolean areValues(int end, int depth) {
        while (position < end) {
            if (!isValue(end, depth)) {
                return false;
            }
        }
        return position == end;
    }

    private int length(int end) {
        var first = bytes[position++] & 0xff;
        if (first < 0x80) {
            return first;
        }
        var octets = first & 0x7f;
        if (octets == 0 || octets > 3 || octets > end - position) {
            return -1;
        }
        var length = 0;
        for (int i = 0; i < octets; i++) {
            length = length << 8 | bytes[position++] & 0xff;
        }
        var isMinimal = length >= 0x80 && length >> 8 * (octets - 1) != 0;
        return isMinimal ? length : -1;
    }
}
