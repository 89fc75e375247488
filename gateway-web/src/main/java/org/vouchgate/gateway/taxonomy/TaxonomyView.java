package org.vouchgate.gateway.taxonomy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.skills.taxonomy.source.ReadingReport;

/**
 * An imported taxonomy as the API and the pages show it.
 *
 * @param state     {@code queued}, {@code reading}, {@code indexing}, {@code learning} (of languages), {@code joining} (with what
 *                  else is in use), {@code ready} or {@code failed}
 * @param version   what reports of matches name it by
 * @param active    whether it is in use
 * @param problem   why it failed
 */
@Schema(name = "Taxonomy")
public record TaxonomyView(
        UUID id,
        String name,
        String kind,
        String fileName,
        long bytes,
        String version,
        String state,
        boolean active,
        Optional<Instant> activeSince,
        Progress progress,
        Optional<Report> report,
        Optional<String> problem,
        Instant createdAt,
        Optional<Instant> finishedAt) {

    /**
     * How far an import is.
     *
     * @param file    the file read last
     * @param rows    rows or entries read of all files
     * @param indexed how much of what comes after reading is done, in percent of what the state says
     */
    @Schema(name = "TaxonomyProgress")
    public record Progress(String file, long rows, int indexed) {}

    /**
     * What was read and what was not.
     *
     * @param skipped how many rows, relations and files were left out
     * @param listed  the first of them
     */
    @Schema(name = "TaxonomyReport")
    public record Report(
            int concepts, long names, long relations, List<String> languages, long skipped, List<Skipped> listed) {

        static Report of(ReadingReport report) {
            return new Report(
                    report.concepts(),
                    report.names(),
                    report.relations(),
                    report.languages(),
                    report.skipped(),
                    report.listed().stream()
                            .map(each -> new Skipped(each.file(), each.line(), each.why()))
                            .toList());
        }
    }

    /** Something that was left out: where, and why. Line 0 is the file as a whole. */
    @Schema(name = "TaxonomySkipped")
    public record Skipped(String file, long line, String why) {}

    static TaxonomyView of(ImportedTaxonomy taxonomy, Json json) {
        return new TaxonomyView(
                taxonomy.id(),
                taxonomy.name(),
                taxonomy.kind(),
                taxonomy.fileName(),
                taxonomy.bytes(),
                taxonomy.version(),
                taxonomy.state().wireName(),
                taxonomy.usedSince().isPresent(),
                taxonomy.usedSince(),
                new Progress(taxonomy.readingFile(), taxonomy.rowsDone(), taxonomy.percentIndexed()),
                taxonomy.report().map(report -> json.read(report, Report.class)),
                taxonomy.problem(),
                taxonomy.createdAt(),
                taxonomy.finishedAt());
    }
}
