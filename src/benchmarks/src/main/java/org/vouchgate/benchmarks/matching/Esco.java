package org.vouchgate.benchmarks.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.skills.retrieval.JoinedIndex;
import org.vouchgate.skills.retrieval.SentenceModel;
import org.vouchgate.skills.retrieval.TaxonomyDirectory;
import org.vouchgate.skills.taxonomy.StarterVocabulary;
import org.vouchgate.skills.taxonomy.source.ReadingLimits;
import org.vouchgate.skills.taxonomy.source.TaxonomyKind;
import org.vouchgate.skills.taxonomy.source.TaxonomyReading;
import org.vouchgate.skills.taxonomy.source.UploadedFiles;

/** The index of ESCO: one that is there, or one made through the importer out of ESCO's own CSV layout. */
final class Esco {

    private static final List<String> LANGUAGES = List.of("en", "es", "fr", "de", "sv", "nl");

    private Esco() {}

    /** Builds an index of the tables; takes a minute or two with a sentence model. */
    static Path build(Path matching, Path directory, Optional<SentenceModel> model)
            throws IOException, InterruptedException {
        var csv = Files.createDirectories(directory.resolve("csv"));
        layOut(matching.resolve("esco_csv.py"), csv);
        var reading = UploadedFiles.read(csv, "esco", TaxonomyKind.ESCO_CSV, ReadingLimits.USUAL, (file, rows) -> {})
                .<TaxonomyReading.Usable>fold(usable -> usable, unusable -> {
                    throw new IllegalStateException(unusable.explanation());
                });
        var index = directory.resolve("index");
        TaxonomyDirectory.build("esco/1.2", reading.concepts(), index, model, (stage, percent) -> {});
        return index;
    }

    /** The same with the starter vocabulary after it, as the product goes by it. */
    static Path joined(Path index, Path directory, Optional<SentenceModel> model) throws IOException {
        var joined = directory.resolve("joined");
        JoinedIndex.build(
                List.of(index),
                StarterVocabulary.VERSION,
                StarterVocabulary.concepts(),
                joined,
                model,
                (stage, percent) -> {});
        return joined;
    }

    private static void layOut(Path script, Path csv) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("python3", script.toString(), csv.toString()));
        command.addAll(LANGUAGES);
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(script + " ended with " + exit + "; run it by hand to see why");
        }
    }
}
