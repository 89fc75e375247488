package org.vouchgate.credential.cbor;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the few structures that are signed or digested but never sent. Arrays are announced, then filled. */
public final class CborWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Begins an array of so many items, which have to follow. */
    public CborWriter array(int length) {
        head(4, length);
        return this;
    }

    public CborWriter text(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        head(3, bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    public CborWriter bytes(byte[] value) {
        head(2, value.length);
        out.writeBytes(value);
        return this;
    }

    public CborWriter nothing() {
        out.write(0xf6);
        return this;
    }

    /** A byte string that holds an encoded item (RFC 8949, section 3.4.5.1). */
    public CborWriter embedded(byte[] item) {
        head(6, 24);
        return bytes(item);
    }

    /** An item that is encoded already, as it is. */
    public CborWriter item(byte[] encoded) {
        out.writeBytes(encoded);
        return this;
    }

    public byte[] encoded() {
        return out.toByteArray();
    }

    private void head(int major, int argument) {
        var type = major << 5;
        if (argument < 24) {
            out.write(type | argument);
        } else if (argument < 1 << 8) {
            out.write(type | 24);
            out.write(argument);
        } else if (argument < 1 << 16) {
            out.write(type | 25);
            out.write(argument >> 8);
            out.write(argument);
        } else {
            out.write(type | 26);
            out.write(argument >> 24);
            out.write(argument >> 16);
            out.write(argument >> 8);
            out.write(argument);
        }
    }
}
