package org.vouchgate.credential.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.vouchgate.testkit.Base64Url;

/** Compressed lists as no issuer would publish them. */
final class Packing {

    private static final int MEBIBYTE = 1024 * 1024;

    private Packing() {}

    /** A gibibyte of zeros, in base64url. */
    static String zlibBomb() {
        return packed(out -> new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION)), 1024 * MEBIBYTE);
    }

    /** A gibibyte of zeros, in base64url. */
    static String gzipBomb() {
        return packed(GZIPOutputStream::new, 1024 * MEBIBYTE);
    }

    /** So many bytes of zeros, in base64url. */
    static String gzip(int size) {
        return packed(GZIPOutputStream::new, size);
    }

    /** These bytes, in base64url. */
    static String gzip(byte[] bytes) {
        return packed(GZIPOutputStream::new, bytes);
    }

    private static String packed(Packer packer, byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = packer.over(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64Url.encode(packed.toByteArray());
    }

    private static String packed(Packer packer, int size) {
        var packed = new ByteArrayOutputStream();
        try (var out = packer.over(packed)) {
            for (int left = size; left > 0; left -= MEBIBYTE) {
                out.write(new byte[Math.min(left, MEBIBYTE)]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64Url.encode(packed.toByteArray());
    }

    private interface Packer {
        OutputStream over(OutputStream out) throws IOException;
    }
}
