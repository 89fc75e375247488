package org.vouchgate.credential.trust.revocation;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One value of ASN.1 in distinguished encoding.
 *
 * @param tag     the identifier octet
 * @param content the contents octets
 */
record Der(int tag, byte[] content) {

    static final int INTEGER = 0x02;
    static final int OCTETS = 0x04;
    static final int OBJECT_IDENTIFIER = 0x06;
    static final int SEQUENCE = 0x30;
    private static final int CONSTRUCTED = 0x20;

    static Der of(int tag, Der... parts) {
        var content = new ByteArrayOutputStream();
        for (var part : parts) {
            content.writeBytes(part.encoded());
        }
        return new Der(tag, content.toByteArray());
    }

    static Der integer(BigInteger value) {
        return new Der(INTEGER, value.toByteArray());
    }

    /** Every value in a row; empty if the bytes are anything else. */
    static Optional<List<Der>> read(byte[] bytes) {
        var values = new ArrayList<Der>();
        var position = 0;
        while (position < bytes.length) {
            if (bytes.length - position < 2) {
                return Optional.empty();
            }
            var tag = bytes[position++] & 0xff;
            int length = bytes[position++] & 0xff;
            if (length > 0x80 && length <= 0x82 && bytes.length - position >= (length & 0x7f)) {
                var octets = length & 0x7f;
                length = new BigInteger(1, Arrays.copyOfRange(bytes, position, position + octets)).intValue();
                position += octets;
            } else if (length >= 0x80) {
                return Optional.empty();
            }
            if (length > bytes.length - position) {
                return Optional.empty();
            }
            values.add(new Der(tag, Arrays.copyOfRange(bytes, position, position + length)));
            position += length;
        }
        return Optional.of(values);
    }

    /** The values inside; none if it is primitive or not well-formed. */
    List<Der> parts() {
        return (tag & CONSTRUCTED) == 0 ? List.of() : read(content).orElse(List.of());
    }

    byte[] encoded() {
        var encoded = new ByteArrayOutputStream();
        encoded.write(tag);
        if (content.length > 0xff) {
            encoded.write(0x82);
            encoded.write(content.length >> 8);
        } else if (content.length > 0x7f) {
            encoded.write(0x81);
        }
        encoded.write(content.length);
        encoded.writeBytes(content);
        return encoded.toByteArray();
    }
}
