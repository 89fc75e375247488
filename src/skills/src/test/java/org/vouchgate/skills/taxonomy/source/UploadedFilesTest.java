package org.vouchgate.skills.taxonomy.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadedFilesTest {

    private static final byte[] LIST = "name\nPottery\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    @Test
    void a_zip_a_file_and_a_directory_are_read_alike() throws IOException {
        var folder = Files.createDirectory(directory.resolve("folder"));
        Files.write(folder.resolve("own.csv"), LIST);
        var zip = zip("own.zip", "some/where/own.csv", LIST);

        var expected = read(folder.resolve("own.csv"));

        assertThat(expected).isInstanceOf(TaxonomyReading.Usable.class);
        assertThat(read(zip)).isEqualTo(expected);
        assertThat(read(folder)).isEqualTo(expected);
    }

    @Test
    void names_that_climb_out_of_the_zip_name_nothing_on_disk() throws IOException {
        var zip = zip("own.zip", "../../../../own.csv", LIST);

        assertThat(read(zip)).isInstanceOf(TaxonomyReading.Usable.class);
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(zip);
        }
    }

    @Test
    void a_zip_bomb_ends_at_the_limit() throws IOException {
        var zip = directory.resolve("bomb.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("own.csv"));
            out.write("name\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 300; i++) {
                out.write("x\n".repeat(5_000).getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(Files.size(zip)).isLessThan(20_000);

        var limits = new ReadingLimits(10, 1_000_000, 10_000_000, 10_000, 10_000_000, 10_000_000, 10);
        var all = new ReadingLimits(10, 1_000_000, 1_000_000, 10_000, 10_000_000, 10_000_000, 10);

        assertThat(explanation(UploadedFiles.read(zip, "x", TaxonomyKind.PLAIN_CSV, limits, (file, rows) -> {})))
                .contains("more than 1000000 bytes");
        assertThat(explanation(UploadedFiles.read(zip, "x", TaxonomyKind.PLAIN_CSV, all, (file, rows) -> {})))
                .contains("more than 1000000 bytes");
    }

    @Test
    void a_damaged_zip_is_said_to_be_damaged() throws IOException {
        var whole = Files.readAllBytes(zip("own.zip", "own.csv", LIST));
        var half = Files.write(directory.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2));
        whole[40] ^= 0x5A;
        var bent = Files.write(directory.resolve("bent.zip"), whole);

        assertThat(explanation(read(half))).contains("damaged");
        assertThat(explanation(read(bent))).isNotEmpty();
    }

    @Test
    void two_files_of_one_name_are_refused_because_one_of_them_would_be_lost() throws IOException {
        var zip = directory.resolve("own.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a/own.csv"));
            out.write(LIST);
            out.putNextEntry(new ZipEntry("b/own.csv"));
            out.write(LIST);
        }

        assertThat(explanation(read(zip)))
                .isEqualTo("own.csv: The zip holds two files of this name; keep one of them.");
    }

    private Path zip(String name, String entry, byte[] content) throws IOException {
        var zip = directory.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(entry));
            out.write(content);
        }
        return zip;
    }

    private static TaxonomyReading read(Path path) {
        return UploadedFiles.read(path, "own.csv", TaxonomyKind.PLAIN_CSV, ReadingLimits.USUAL, (file, rows) -> {});
    }

    private static String explanation(TaxonomyReading reading) {
        return reading.fold(usable -> "read: " + usable.report(), TaxonomyReading.Unusable::explanation);
    }
}
