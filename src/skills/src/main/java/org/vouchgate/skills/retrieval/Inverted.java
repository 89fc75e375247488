package org.vouchgate.skills.retrieval;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * For each key the numbers that were added with it. Keys come in any order, numbers ascending; they are handed out by ascending
 * keys. Parts by the first bits of the key are sorted one after the other, so that the heap holds one of them and not all.
 */
final class Inverted {

    private static final int PART_BITS = 9;
    /** So many pairs of a part are held before they are written to the file. */
    private static final int BLOCK = 4096;

    private static final int PAIR = Long.BYTES + Integer.BYTES;

    /** Takes one key. */
    interface Taker {

        /**
         * @param numbers ascending; each once
         * @param times   how often each was added
         * @param count   how many there are; what stands after them in both arrays means nothing
         */
        void take(long key, int[] numbers, int[] times, int count) throws IOException;
    }

    private final Part[] parts = new Part[1 << PART_BITS];
    private final Optional<FileChannel> file;
    private long size;

    Inverted(Scratch scratch) throws IOException {
        this.file = scratch.file();
    }

    void add(long key, int number) throws IOException {
        int place = (int) ((key ^ Long.MIN_VALUE) >>> (Long.SIZE - PART_BITS));
        if (parts[place] == null) {
            parts[place] = new Part();
        }
        parts[place].add(key, number);
        size++;
    }

    /** How many numbers were added. */
    long size() {
        return size;
    }

    /** Hands out all of it, once. */
    void forEach(Taker taker) throws IOException {
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] != null) {
                parts[i].handOut(taker);
                parts[i] = null;
            }
        }
        if (file.isPresent()) {
            file.get().close();
        }
    }

    /** Keys with the same first bits. */
    private final class Part {

        private final List<Long> blocks = new ArrayList<>();
        private long[] keys = new long[16];
        private int[] numbers = new int[16];
        private int used;

        void add(long key, int number) throws IOException {
            if (used == BLOCK && file.isPresent()) {
                write(file.get());
            }
            if (used == keys.length) {
                keys = Arrays.copyOf(keys, 2 * used);
                numbers = Arrays.copyOf(numbers, 2 * used);
            }
            keys[used] = key;
            numbers[used++] = number;
        }

        private void write(FileChannel to) throws IOException {
            var block = ByteBuffer.allocate(BLOCK * PAIR).order(ByteOrder.nativeOrder());
            block.asLongBuffer().put(keys, 0, BLOCK);
            block.position(BLOCK * Long.BYTES);
            block.asIntBuffer().put(numbers, 0, BLOCK);
            blocks.add(to.size());
            long at = to.size();
            block.rewind();
            while (block.hasRemaining()) {
                at += to.write(block, at);
            }
            used = 0;
        }

        private void read() throws IOException {
            int before = Math.multiplyExact(blocks.size(), BLOCK);
            var allKeys = new long[before + used];
            var allNumbers = new int[before + used];
            System.arraycopy(keys, 0, allKeys, before, used);
            System.arraycopy(numbers, 0, allNumbers, before, used);
            for (int b = 0; b < blocks.size(); b++) {
                var block = ByteBuffer.allocate(BLOCK * PAIR).order(ByteOrder.nativeOrder());
                while (block.hasRemaining()) {
                    file.orElseThrow().read(block, blocks.get(b) + block.position());
                }
                block.rewind();
                block.asLongBuffer().get(allKeys, b * BLOCK, BLOCK);
                block.position(BLOCK * Long.BYTES);
                block.asIntBuffer().get(allNumbers, b * BLOCK, BLOCK);
            }
            keys = allKeys;
            numbers = allNumbers;
            used = allKeys.length;
        }

        void handOut(Taker taker) throws IOException {
            read();
            var distinct = Arrays.copyOf(keys, used);
            Arrays.sort(distinct);
            int count = withoutDoubles(distinct);
            var ends = new int[count + 1];
            var ranks = new int[used];
            for (int i = 0; i < used; i++) {
                ranks[i] = Arrays.binarySearch(distinct, 0, count, keys[i]);
                ends[ranks[i] + 1]++;
            }
            for (int k = 0; k < count; k++) {
                ends[k + 1] += ends[k];
            }
            var next = Arrays.copyOf(ends, count);
            var placed = new int[used];
            for (int i = 0; i < used; i++) {
                placed[next[ranks[i]]++] = numbers[i];
            }
            for (int k = 0; k < count; k++) {
                handOut(taker, distinct[k], Arrays.copyOfRange(placed, ends[k], ends[k + 1]));
            }
        }

        private static int withoutDoubles(long[] sorted) {
            int count = 0;
            for (long each : sorted) {
                if (count == 0 || sorted[count - 1] != each) {
                    sorted[count++] = each;
                }
            }
            return count;
        }

        private static void handOut(Taker taker, long key, int[] numbers) throws IOException {
            var times = new int[numbers.length];
            int count = 0;
            for (int number : numbers) {
                if (count == 0 || numbers[count - 1] != number) {
                    numbers[count++] = number;
                }
                times[count - 1]++;
            }
            taker.take(key, numbers, times, count);
        }
    }
}
