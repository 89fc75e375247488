package org.vouchgate.skills.taxonomy.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vouchgate.skills.taxonomy.Concept;

/** ESCO itself in the layout of its download, made of tables that lie outside the repository. */
class EscoLayoutTest {

    @Test
    void all_of_esco_is_read_in_several_languages_and_next_to_nothing_is_left_out(@TempDir Path directory)
            throws IOException, InterruptedException {
        var script = script();
        assumeTrue(script.isPresent(), "../shared/matching/esco_csv.py is not here");
        var made = new ProcessBuilder("python3", script.get().toString(), directory.toString(), "en", "de", "fr")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assumeTrue(made.waitFor(2, TimeUnit.MINUTES) && made.exitValue() == 0, "python3 could not lay the tables out");

        var reading = UploadedFiles.read(directory, "", TaxonomyKind.ESCO_CSV, ReadingLimits.USUAL, (file, rows) -> {});

        var usable = reading.fold(found -> found, unusable -> {
            throw new AssertionError(unusable.explanation());
        });
        assertThat(usable.concepts())
                .filteredOn(concept -> concept.kind().isSkill())
                .hasSize(13_939);
        assertThat(usable.concepts())
                .filteredOn(concept -> concept.kind() == Concept.Kind.SKILL_GROUP)
                .hasSize(640);
        assertThat(usable.report().languages()).containsExactly("de", "en", "fr");
        assertThat(usable.report().skipped()).as("%s", usable.report().listed()).isLessThan(10);
    }

    private static Optional<Path> script() {
        for (var place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            var script = place.resolve("../shared/matching/esco_csv.py").normalize();
            if (Files.isReadable(script)) {
                return Optional.of(script);
            }
        }
        return Optional.empty();
    }
}
