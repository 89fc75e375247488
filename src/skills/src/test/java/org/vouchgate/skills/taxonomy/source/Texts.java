package org.vouchgate.skills.taxonomy.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.vouchgate.skills.taxonomy.Concept;

/** Files held in memory, written in the test that reads them. */
final class Texts implements TaxonomyFiles {

    private record InMemory(String name, byte[] bytes) implements TaxonomyFile {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private final List<TaxonomyFile> files = new ArrayList<>();

    static Texts of(String name, String text) {
        return new Texts().and(name, text);
    }

    Texts and(String name, String text) {
        return and(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Texts and(String name, byte[] bytes) {
        files.add(new InMemory(name, bytes));
        return this;
    }

    @Override
    public List<TaxonomyFile> all() {
        return files;
    }

    @Override
    public void close() {
        // nothing is held open
    }

    TaxonomyReading.Usable read(TaxonomyKind kind) {
        return reading(kind, ReadingLimits.USUAL).fold(usable -> usable, unusable -> {
            throw new AssertionError(unusable.explanation());
        });
    }

    TaxonomyReading.Unusable refused(TaxonomyKind kind) {
        return refused(kind, ReadingLimits.USUAL);
    }

    TaxonomyReading.Unusable refused(TaxonomyKind kind, ReadingLimits limits) {
        return reading(kind, limits)
                .fold(
                        usable -> {
                            throw new AssertionError("it was read: " + usable.report());
                        },
                        unusable -> unusable);
    }

    TaxonomyReading reading(TaxonomyKind kind, ReadingLimits limits) {
        return TaxonomyImporter.of(kind, limits).read(this, (file, rows) -> {});
    }

    static Concept concept(TaxonomyReading.Usable reading, String uri) {
        return reading.concepts().stream()
                .filter(concept -> concept.uri().equals(uri))
                .findFirst()
                .orElseThrow(() -> new AssertionError(uri + " is not among " + reading.concepts()));
    }

    static List<String> names(Concept concept, String language, Concept.Role role) {
        return concept.names().stream()
                .filter(name -> name.language().equals(language) && name.role() == role)
                .map(Concept.Name::text)
                .toList();
    }
}
