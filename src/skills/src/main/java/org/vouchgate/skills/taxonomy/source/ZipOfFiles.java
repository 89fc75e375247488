package org.vouchgate.skills.taxonomy.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files of a zip, read where they are: nothing is unpacked to disk, so no name in it can name a place there.
 * Directories in it make no difference; what systems and programs leave in zips of their own is passed over.
 */
final class ZipOfFiles implements TaxonomyFiles {

    private record Entry(ZipFile zip, ZipEntry entry, String name, long most) implements TaxonomyFile {

        @Override
        public InputStream open() throws IOException {
            return new Bounded(zip.getInputStream(entry), name, most);
        }
    }

    private final ZipFile zip;
    private final List<TaxonomyFile> files;

    private ZipOfFiles(ZipFile zip, List<TaxonomyFile> files) {
        this.zip = zip;
        this.files = files;
    }

    static ZipOfFiles open(Path path, ReadingLimits limits) throws IOException {
        var zip = new ZipFile(path.toFile());
        try {
            return new ZipOfFiles(zip, entries(zip, limits));
        } catch (IOException | IllegalArgumentException e) {
            zip.close();
            throw e;
        }
    }

    private static List<TaxonomyFile> entries(ZipFile zip, ReadingLimits limits) throws UnusableFile {
        if (zip.size() > limits.files()) {
            throw new UnusableFile("", 0, "The zip has more than " + limits.files() + " entries.");
        }
        var files = new ArrayList<TaxonomyFile>();
        var names = new HashSet<String>();
        long bytes = 0;
        for (var entry : Collections.list(zip.entries())) {
            var name = lastPart(entry.getName());
            if (entry.isDirectory()
                    || name.isEmpty()
                    || name.startsWith(".")
                    || entry.getName().startsWith("__MACOSX/")) {
                continue;
            }
            if (!names.add(name)) {
                throw new UnusableFile(name, 0, "The zip holds two files of this name; keep one of them.");
            }
            bytes += Math.max(entry.getSize(), 0);
            files.add(new Entry(zip, entry, name, limits.fileBytes()));
        }
        if (bytes > limits.bytes()) {
            throw new UnusableFile("", 0, "The zip holds more than " + limits.bytes() + " bytes unpacked.");
        }
        files.sort(Comparator.comparing(TaxonomyFile::name));
        return files;
    }

    private static String lastPart(String path) {
        var name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .strip();
        return name.length() > 200 ? name.substring(name.length() - 200) : name;
    }

    @Override
    public List<TaxonomyFile> all() {
        return files;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
