package org.vouchgate.skills.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvertedTest {

    private static final int MANY = 300_000;

    @TempDir
    Path directory;

    private static List<String> handedOut(Scratch scratch, int count) throws IOException {
        var inverted = new Inverted(scratch);
        var random = new Random(7);
        for (int i = 0; i < count; i++) {
            inverted.add(random.nextInt(40) == 0 ? 5 : random.nextLong() >> random.nextInt(60), i / 3);
        }
        var lines = new ArrayList<String>();
        inverted.forEach((key, numbers, times, of) -> {
            for (int i = 0; i < of; i++) {
                lines.add(key + " " + numbers[i] + " " + times[i]);
            }
        });
        return lines;
    }

    @Test
    void hands_out_ascending_keys_with_ascending_numbers_and_counts_what_came_twice() throws IOException {
        var wanted = new TreeMap<Long, TreeMap<Integer, Integer>>();
        var random = new Random(7);
        for (int i = 0; i < MANY; i++) {
            long key = random.nextInt(40) == 0 ? 5 : random.nextLong() >> random.nextInt(60);
            wanted.computeIfAbsent(key, absent -> new TreeMap<>()).merge(i / 3, 1, Integer::sum);
        }
        var lines = new ArrayList<String>();
        wanted.forEach(
                (key, numbers) -> numbers.forEach((number, times) -> lines.add(key + " " + number + " " + times)));

        assertThat(handedOut(Scratch.in(directory), MANY)).isEqualTo(lines);
    }

    @Test
    void gives_the_same_from_the_heap_as_from_the_disk() throws IOException {
        assertThat(handedOut(Scratch.inMemory(), MANY)).isEqualTo(handedOut(Scratch.in(directory), MANY));
        assertThat(handedOut(Scratch.inMemory(), 0)).isEmpty();
    }

    @Test
    void leaves_no_file_behind() throws IOException {
        handedOut(Scratch.in(directory), MANY);
        Scratch.in(directory).ints(MANY).put(1, 1);

        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }
}
