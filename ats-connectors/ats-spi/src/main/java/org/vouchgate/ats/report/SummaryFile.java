package org.vouchgate.ats.report;

import java.net.URI;
import java.util.function.Supplier;

/**
 * The PDF summary. It is rendered when somebody wants its bytes, and always to the same ones.
 *
 * @param sha256  hexadecimal, lower case
 * @param size    in bytes
 * @param link    where it can be read, behind the gateway's login
 * @param content renders the bytes
 */
public record SummaryFile(String sha256, long size, URI link, Supplier<byte[]> content) {

    public SummaryFile {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a SHA-256 has 64 lower-case hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return "SummaryFile[sha256=" + sha256 + ", size=" + size + "]";
    }
}
