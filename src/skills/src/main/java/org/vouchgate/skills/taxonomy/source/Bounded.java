package org.vouchgate.skills.taxonomy.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends a file that is larger than it may be, however small it was packed. */
final class Bounded extends FilterInputStream {

    private final String file;
    private final long most;
    private long read;

    Bounded(InputStream in, String file, long most) {
        super(in);
        this.file = file;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int more) throws UnusableFile {
        read += more;
        if (read > most) {
            throw new UnusableFile(
                    file, 0, "It holds more than " + most + " bytes unpacked; a taxonomy's file does not.");
        }
    }
}
