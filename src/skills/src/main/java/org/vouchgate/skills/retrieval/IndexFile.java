package org.vouchgate.skills.retrieval;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Rows of numbers in one file that is mapped into memory: eight bytes of format, then each row with its length before it, each
 * at a multiple of eight, then a checksum of all that.
 */
final class IndexFile {

    private static final long FORMAT = 0x5647494e44455831L;
    private static final int CHUNK = 1 << 20;

    private IndexFile() {}

    /** Collects rows and writes them. */
    static final class Writer {

        private final List<ByteBuffer> rows = new ArrayList<>();

        Writer ints(IntBuffer row) {
            var bytes = bytes(4L * row.limit());
            bytes.asIntBuffer().put(row.duplicate().rewind());
            return add(bytes);
        }

        Writer longs(LongBuffer row) {
            var bytes = bytes(8L * row.limit());
            bytes.asLongBuffer().put(row.duplicate().rewind());
            return add(bytes);
        }

        Writer floats(FloatBuffer row) {
            var bytes = bytes(4L * row.limit());
            bytes.asFloatBuffer().put(row.duplicate().rewind());
            return add(bytes);
        }

        Writer bytes(ByteBuffer row) {
            return add(row.duplicate().rewind());
        }

        private static ByteBuffer bytes(long size) {
            return ByteBuffer.allocate(Math.toIntExact(size)).order(ByteOrder.LITTLE_ENDIAN);
        }

        private Writer add(ByteBuffer row) {
            rows.add(row);
            return this;
        }

        void write(Path file) throws IOException {
            var sum = new CRC32C();
            try (var out = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                put(out, number(FORMAT), sum);
                for (var row : rows) {
                    put(out, number(row.remaining()), sum);
                    int odd = (8 - row.remaining() % 8) % 8;
                    put(out, row.duplicate(), sum);
                    put(out, ByteBuffer.allocate(odd), sum);
                }
                put(out, number(sum.getValue()), new CRC32C());
                out.force(true);
            }
        }

        private static ByteBuffer number(long number) {
            return bytes(8).putLong(0, number);
        }

        private static void put(FileChannel out, ByteBuffer bytes, CRC32C sum) throws IOException {
            sum.update(bytes.duplicate());
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        }
    }

    /** Reads rows in the order in which they were written. */
    static final class Reader {

        private final ByteBuffer all;

        private Reader(ByteBuffer all) {
            this.all = all;
        }

        /** @throws IOException if the file is not what was written, or of another format */
        static Reader open(Path file) throws IOException {
            try (var in = FileChannel.open(file)) {
                long size = in.size();
                if (size < 16 || size > Integer.MAX_VALUE) {
                    throw damaged();
                }
                var all = in.map(FileChannel.MapMode.READ_ONLY, 0, size).order(ByteOrder.LITTLE_ENDIAN);
                if (all.getLong(0) != FORMAT) {
                    throw new IOException("The index has another format; import the taxonomy again");
                }
                if (sum(all, (int) size - 8) != all.getLong((int) size - 8)) {
                    throw damaged();
                }
                return new Reader(all.position(8));
            }
        }

        private static long sum(ByteBuffer all, int end) {
            var sum = new CRC32C();
            for (int from = 0; from < end; from += CHUNK) {
                sum.update(all.slice(from, Math.min(CHUNK, end - from)));
            }
            return sum.getValue();
        }

        private static IOException damaged() {
            return new IOException("The index is damaged; import the taxonomy again");
        }

        ByteBuffer bytes() {
            int length = Math.toIntExact(all.getLong());
            var row = all.slice(all.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            all.position(all.position() + (length + 7) / 8 * 8);
            return row;
        }

        IntBuffer ints() {
            return bytes().asIntBuffer();
        }

        LongBuffer longs() {
            return bytes().asLongBuffer();
        }

        FloatBuffer floats() {
            return bytes().asFloatBuffer();
        }
    }
}
