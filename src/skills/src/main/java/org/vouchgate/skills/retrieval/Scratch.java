package org.vouchgate.skills.retrieval;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;

/** Room for numbers while an index is built: in the heap, or in files where there may be more of them than the heap holds. */
final class Scratch {

    /** Rows of fewer bytes stay in the heap. */
    private static final int SMALL = 1 << 20;

    private final Optional<Path> directory;

    private Scratch(Optional<Path> directory) {
        this.directory = directory;
    }

    static Scratch inMemory() {
        return new Scratch(Optional.empty());
    }

    /** @param directory where the files are, which nobody sees and which are gone when the process is */
    static Scratch in(Path directory) throws IOException {
        return new Scratch(Optional.of(Files.createDirectories(directory)));
    }

    /** A file to write to and read from, gone when it is closed; none where all is to stay in memory. */
    Optional<FileChannel> file() throws IOException {
        return directory.isEmpty() ? Optional.empty() : Optional.of(opened(directory.get()));
    }

    private static FileChannel opened(Path directory) throws IOException {
        return FileChannel.open(
                directory.resolve("scratch-" + UUID.randomUUID()),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    IntBuffer ints(long count) throws IOException {
        return bytes(4 * count).asIntBuffer();
    }

    FloatBuffer floats(long count) throws IOException {
        return bytes(4 * count).asFloatBuffer();
    }

    private ByteBuffer bytes(long size) throws IOException {
        if (size > Integer.MAX_VALUE) {
            throw new IOException("The taxonomy is too large for one index: a row of it would take " + size + " bytes");
        }
        if (directory.isEmpty() || size < SMALL) {
            return ByteBuffer.allocate((int) size).order(ByteOrder.nativeOrder());
        }
        try (var file = opened(directory.get())) {
            reserve(file, size);
            return file.map(FileChannel.MapMode.READ_WRITE, 0, size).order(ByteOrder.nativeOrder());
        }
    }

    /** A disk that is full says so here, and not by a fault while somebody writes to memory. */
    private static void reserve(FileChannel file, long size) throws IOException {
        var zeros = ByteBuffer.allocateDirect(SMALL);
        for (long at = 0; at < size; at += zeros.limit()) {
            zeros.clear().limit((int) Math.min(SMALL, size - at));
            while (zeros.hasRemaining()) {
                file.write(zeros);
            }
        }
    }
}
