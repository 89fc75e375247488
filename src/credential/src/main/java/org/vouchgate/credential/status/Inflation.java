package org.vouchgate.credential.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Decompresses a list, and stops at a limit instead of believing what a stranger packed. */
final class Inflation {

    /** Room for 2^27 entries of one bit, or 2^24 of eight. */
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private Inflation() {}

    /** DEFLATE in the ZLIB format; nothing if it is damaged or larger than {@link #MAX_BYTES}. */
    static Optional<byte[]> zlib(byte[] packed) {
        return limited(() -> new InflaterInputStream(new ByteArrayInputStream(packed)));
    }

    /** GZIP; nothing if it is damaged or larger than {@link #MAX_BYTES}. */
    static Optional<byte[]> gzip(byte[] packed) {
        return limited(() -> new GZIPInputStream(new ByteArrayInputStream(packed)));
    }

    private static Optional<byte[]> limited(Source source) {
        try (var in = source.open()) {
            var bytes = in.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES ? Optional.empty() : Optional.of(bytes);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private interface Source {
        InputStream open() throws IOException;
    }
}
