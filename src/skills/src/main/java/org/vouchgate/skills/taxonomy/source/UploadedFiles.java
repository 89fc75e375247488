package org.vouchgate.skills.taxonomy.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Opens what somebody handed in: a zip, a single file, or a directory of files. */
public final class UploadedFiles {

    private record OnDisk(Path path, String name, long most) implements TaxonomyFile {

        @Override
        public InputStream open() throws IOException {
            return new Bounded(Files.newInputStream(path), name, most);
        }
    }

    private record Plain(List<TaxonomyFile> all) implements TaxonomyFiles {

        @Override
        public void close() {
            // nothing is held open
        }
    }

    private UploadedFiles() {}

    /**
     * Reads a taxonomy that lies on disk.
     *
     * @param path a zip, whatever it is called, a single file, or a directory, whose own files are taken
     * @param name what reports call a single file
     */
    public static TaxonomyReading read(
            Path path, String name, TaxonomyKind kind, ReadingLimits limits, Progress progress) {
        try (var files = open(path, name, limits)) {
            return TaxonomyImporter.of(kind, limits).read(files, progress);
        } catch (UnusableFile e) {
            return e.reading();
        } catch (IOException | IllegalArgumentException e) {
            return new TaxonomyReading.Unusable(
                    "", 0, "The zip is damaged or not a zip at all. Pack the files again, or hand them in one by one.");
        }
    }

    private static TaxonomyFiles open(Path path, String name, ReadingLimits limits) throws IOException {
        if (Files.isDirectory(path)) {
            try (var found = Files.list(path)) {
                var files = new ArrayList<TaxonomyFile>();
                found.filter(Files::isRegularFile)
                        .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                        .forEach(file ->
                                files.add(new OnDisk(file, file.getFileName().toString(), limits.fileBytes())));
                return new Plain(files);
            }
        }
        return isZip(path)
                ? ZipOfFiles.open(path, limits)
                : new Plain(List.of(new OnDisk(path, name, limits.fileBytes())));
    }

    /** Whether a file is a zip, by how it begins and whatever it is called. */
    public static boolean isZip(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }
}
