package org.vouchgate.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.vouchgate.skills.retrieval.TaxonomyDirectory;
import org.vouchgate.skills.taxonomy.source.ReadingLimits;
import org.vouchgate.skills.taxonomy.source.ReadingReport;
import org.vouchgate.skills.taxonomy.source.TaxonomyKind;
import org.vouchgate.skills.taxonomy.source.TaxonomyReading;
import org.vouchgate.skills.taxonomy.source.UploadedFiles;

/**
 * Reads a taxonomy's files (a zip, a single file, or a directory) and writes an index that the other commands take with
 * {@code --taxonomy}. What was left out is written beside it, as {@code skipped.tsv}.
 */
final class ImportCommand implements Command {

    private static final int LISTED = 1_000_000;

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<String> options() {
        return List.of("kind", "name");
    }

    @Override
    public String usage() {
        return "import --kind KIND --in FILE --out DIRECTORY [--name NAME]   index a taxonomy; kinds: "
                + Arrays.stream(TaxonomyKind.values())
                        .map(TaxonomyKind::wireName)
                        .collect(Collectors.joining(", "));
    }

    @Override
    public Done run(Options given) throws IOException {
        var kind = given.value("kind")
                .flatMap(TaxonomyKind::called)
                .orElseThrow(() -> new WrongUse("--kind is missing or none that is known."));
        var in = given.in();
        var usual = ReadingLimits.USUAL;
        var limits = new ReadingLimits(
                usual.files(),
                usual.fileBytes(),
                usual.bytes(),
                usual.rowLength(),
                usual.concepts(),
                usual.names(),
                LISTED);
        var reading = UploadedFiles.read(in, in.getFileName().toString(), kind, limits, (file, rows) -> {})
                .<TaxonomyReading.Usable>fold(usable -> usable, unusable -> {
                    throw new WrongUse(unusable.explanation());
                });
        var out = given.out();
        if (Files.exists(out)) {
            throw new WrongUse("--out " + out + " is there already; name a directory that is not.");
        }
        Files.createDirectories(out);
        writeSkipped(reading.report(), out.resolve("skipped.tsv"));
        var name = given.value("name").orElse(kind.wireName());
        TaxonomyDirectory.build(
                name, reading.concepts(), out.resolve(Vocabulary.INDEX), Vocabulary.model(), (stage, percent) -> {});
        var report = reading.report();
        return Done.of(report.concepts() + " concepts with " + report.names() + " names in "
                + String.join(", ", report.languages()) + "; " + report.skipped() + " left out, see "
                + out.resolve("skipped.tsv"));
    }

    private static void writeSkipped(ReadingReport report, Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            for (var skip : report.listed()) {
                out.write(skip.file() + "\t" + skip.line() + "\t" + skip.why().replaceAll("\\s+", " ") + "\n");
            }
        }
    }
}
