package org.vouchgate.gateway.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * A directory of JSON files for every employer, with one directory beside them for each employer that has files of its own,
 * called like the employer's slug. Where both have a file of one name, the employer's own counts.
 */
final class EmployerFiles<T> {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final String EXTENSION = ".json";

    private final Map<String, T> common;
    private final Map<String, Map<String, T>> own;

    private EmployerFiles(Map<String, T> common, Map<String, Map<String, T>> own) {
        this.common = common;
        this.own = own;
    }

    /**
     * Reads all of it.
     *
     * @param setting the setting that names the directory, for a message
     * @param read    makes something of a name and its file, or says what is wrong with the file
     */
    static <T> EmployerFiles<T> read(Path directory, String setting, BiFunction<String, Path, T> read) {
        try {
            var own = new TreeMap<String, Map<String, T>>();
            for (var place : list(directory)) {
                if (Files.isDirectory(place)) {
                    own.put(slug(place), files(place, read));
                }
            }
            return new EmployerFiles<>(files(directory, read), Collections.unmodifiableMap(own));
        } catch (IOException e) {
            throw new UncheckedIOException(setting + " cannot be read", e);
        }
    }

    /** What there is for every employer, by name. */
    Map<String, T> common() {
        return common;
    }

    /** The employers that have files of their own. */
    Map<String, Map<String, T>> own() {
        return own;
    }

    /** What there is for an employer, by name and in the order of the names. */
    Map<String, T> of(String slug) {
        var all = new TreeMap<>(common);
        all.putAll(own.getOrDefault(slug, Map.of()));
        return Collections.unmodifiableMap(all);
    }

    private static <T> Map<String, T> files(Path directory, BiFunction<String, Path, T> read) throws IOException {
        var files = new LinkedHashMap<String, T>();
        for (var file : list(directory)) {
            var name = file.getFileName().toString();
            if (name.endsWith(EXTENSION) && Files.isRegularFile(file)) {
                var plain = name.substring(0, name.length() - EXTENSION.length());
                files.put(plain, read.apply(plain, file));
            }
        }
        return Collections.unmodifiableMap(files);
    }

    private static List<Path> list(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static String slug(Path directory) {
        var name = directory.getFileName().toString();
        if (!SLUG.matcher(name).matches()) {
            throw new IllegalStateException(
                    directory + " is called like no employer: a slug has up to 64 of a-z, 0-9 and -, not - first");
        }
        return name;
    }
}
