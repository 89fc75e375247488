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
import java.util.function.IntFunction;
import java.util.zip.CRC32C;

/**
 * Rows of numbers in one file that is mapped into memory: eight bytes of format, then each row with its length before it, each
 * at a multiple of eight, then a checksum of all that. A row has less than two gigabytes, the file any number of rows.
 */
final class IndexFile {

    private static final long FORMAT = 0x5647494e44455832L;
    private static final int CHUNK = 1 << 20;

    private IndexFile() {}

    /** Things of different lengths, one after the other: where each ends, and their bytes. */
    record Records(IntBuffer ends, ByteBuffer bytes) {

        int size() {
            return ends.limit();
        }

        ByteBuffer get(int place) {
            int begin = place == 0 ? 0 : ends.get(place - 1);
            return bytes.slice(begin, ends.get(place) - begin);
        }
    }

    /** Writes rows as they come. */
    static final class Writer implements AutoCloseable {

        private final FileChannel out;
        private final CRC32C sum = new CRC32C();
        private final ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK).order(ByteOrder.LITTLE_ENDIAN);

        private Writer(FileChannel out) {
            this.out = out;
        }

        static Writer to(Path file) throws IOException {
            var writer = new Writer(FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE));
            writer.number(FORMAT);
            return writer;
        }

        void ints(IntBuffer row) throws IOException {
            number(4L * row.limit());
            for (int at = 0; at < row.limit(); at += CHUNK / 4) {
                int count = Math.min(CHUNK / 4, row.limit() - at);
                chunk.clear().asIntBuffer().put(row.slice(at, count));
                put(chunk.limit(4 * count));
            }
            even(4L * row.limit());
        }

        void longs(LongBuffer row) throws IOException {
            number(8L * row.limit());
            for (int at = 0; at < row.limit(); at += CHUNK / 8) {
                int count = Math.min(CHUNK / 8, row.limit() - at);
                chunk.clear().asLongBuffer().put(row.slice(at, count));
                put(chunk.limit(8 * count));
            }
        }

        void floats(FloatBuffer row) throws IOException {
            number(4L * row.limit());
            for (int at = 0; at < row.limit(); at += CHUNK / 4) {
                int count = Math.min(CHUNK / 4, row.limit() - at);
                chunk.clear().asFloatBuffer().put(row.slice(at, count));
                put(chunk.limit(4 * count));
            }
            even(4L * row.limit());
        }

        void bytes(ByteBuffer row) throws IOException {
            number(row.limit());
            put(row.duplicate().rewind());
            even(row.limit());
        }

        /** @param record gives the same bytes each time; asked twice, so that not all have to be held at once */
        void records(int count, IntFunction<byte[]> record) throws IOException {
            var ends = IntBuffer.allocate(count);
            long end = 0;
            for (int i = 0; i < count; i++) {
                end += record.apply(i).length;
                if (end > Integer.MAX_VALUE) {
                    throw new IOException("The taxonomy is too large for one index: its texts take over 2 gigabytes");
                }
                ends.put(i, (int) end);
            }
            ints(ends);
            number(end);
            chunk.clear();
            for (int i = 0; i < count; i++) {
                var bytes = record.apply(i);
                if (bytes.length > chunk.remaining()) {
                    put(chunk.flip());
                    chunk.clear();
                }
                if (bytes.length > chunk.remaining()) {
                    put(ByteBuffer.wrap(bytes));
                } else {
                    chunk.put(bytes);
                }
            }
            put(chunk.flip());
            even(end);
        }

        /** Puts the checksum at the end and everything on the disk. */
        void end() throws IOException {
            number(sum.getValue());
            out.force(true);
        }

        @Override
        public void close() throws IOException {
            out.close();
        }

        private void number(long number) throws IOException {
            put(chunk.clear().putLong(number).flip());
        }

        private void even(long length) throws IOException {
            put(ByteBuffer.allocate((int) ((8 - length % 8) % 8)));
        }

        private void put(ByteBuffer bytes) throws IOException {
            sum.update(bytes.duplicate());
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        }
    }

    /** Reads rows in the order in which they were written. */
    static final class Reader {

        private final List<ByteBuffer> rows;
        private int next;

        private Reader(List<ByteBuffer> rows) {
            this.rows = rows;
        }

        /** @throws IOException if the file is not what was written, or of another format */
        static Reader open(Path file) throws IOException {
            try (var in = FileChannel.open(file)) {
                long size = in.size();
                if (size < 16 || size % 8 != 0) {
                    throw damaged();
                }
                var sum = new CRC32C();
                if (number(in, 0, sum) != FORMAT) {
                    throw new IOException("The index has another format; import the taxonomy again");
                }
                var rows = new ArrayList<ByteBuffer>();
                for (long at = 8; at < size - 8; ) {
                    long length = number(in, at, sum);
                    long padded = (length + 7) / 8 * 8;
                    if (length < 0 || length > Integer.MAX_VALUE || padded > size - 16 - at) {
                        throw damaged();
                    }
                    rows.add(row(in, at + 8, (int) length, sum));
                    sum.update(new byte[(int) (padded - length)]);
                    at += 8 + padded;
                }
                if (sum.getValue() != number(in, size - 8, new CRC32C())) {
                    throw damaged();
                }
                return new Reader(rows);
            }
        }

        private static ByteBuffer row(FileChannel in, long at, int length, CRC32C sum) throws IOException {
            var row = in.map(FileChannel.MapMode.READ_ONLY, at, length).order(ByteOrder.LITTLE_ENDIAN);
            for (int from = 0; from < length; from += CHUNK) {
                sum.update(row.slice(from, Math.min(CHUNK, length - from)));
            }
            return row;
        }

        private static long number(FileChannel in, long at, CRC32C sum) throws IOException {
            var bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
            while (bytes.hasRemaining() && in.read(bytes, at + bytes.position()) >= 0) {
                // until all eight are there
            }
            sum.update(bytes.rewind().duplicate());
            return bytes.getLong(0);
        }

        private static IOException damaged() {
            return new IOException("The index is damaged; import the taxonomy again");
        }

        ByteBuffer bytes() {
            return rows.get(next++);
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

        Records records() {
            return new Records(ints(), bytes());
        }
    }
}
