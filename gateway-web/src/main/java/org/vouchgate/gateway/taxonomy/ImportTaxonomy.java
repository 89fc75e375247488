package org.vouchgate.gateway.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.skills.retrieval.Progress;
import org.vouchgate.skills.taxonomy.source.ReadingLimits;
import org.vouchgate.skills.taxonomy.source.TaxonomyKind;
import org.vouchgate.skills.taxonomy.source.TaxonomyReading;
import org.vouchgate.skills.taxonomy.source.UploadedFiles;

/** One import from the file to its end. Reads and indexes with no transaction open; ends in one short commit. */
@ApplicationScoped
public class ImportTaxonomy {

    private static final System.Logger LOG = System.getLogger(ImportTaxonomy.class.getName());
    private static final int MOST_ATTEMPTS = 3;

    @Inject
    TaxonomyFolder folder;

    @Inject
    JoinedTaxonomies joined;

    @Inject
    ImportedTaxonomies taxonomies;

    @Inject
    ImportsUnderWay underWay;

    @Inject
    ShortCommit commit;

    @Inject
    AuditTrail audit;

    @Inject
    Json json;

    @Inject
    Clock clock;

    ImportEnd run(ImportedTaxonomy taxonomy) {
        underWay.begin(taxonomy.id());
        try {
            var end = taxonomy.attempts() >= MOST_ATTEMPTS
                    ? ImportEnd.failed("interrupted: the gateway stopped " + MOST_ATTEMPTS
                            + " times while it imported this. Import it again.")
                    : imported(taxonomy);
            finish(taxonomy, end);
            return end;
        } finally {
            underWay.end(taxonomy.id());
        }
    }

    private ImportEnd imported(ImportedTaxonomy taxonomy) {
        var file = folder.arrived(taxonomy.id());
        if (!Files.isReadable(file)) {
            return ImportEnd.failed(
                    "interrupted: the file is not in this gateway's gateway.taxonomy.directory any more. Import it again.");
        }
        var kind = TaxonomyKind.called(taxonomy.kind()).orElseThrow();
        var reading = UploadedFiles.read(
                file,
                taxonomy.fileName(),
                kind,
                ReadingLimits.USUAL,
                (name, rows) -> underWay.at(taxonomy.id(), ImportState.READING, name, rows, 0));
        return reading.fold(usable -> indexed(taxonomy, usable), unusable -> ImportEnd.failed(unusable.explanation()));
    }

    private ImportEnd indexed(ImportedTaxonomy taxonomy, TaxonomyReading.Usable usable) {
        try {
            var id = taxonomy.id();
            underWay.at(id, ImportState.INDEXING, 0);
            if (!folder.isBuilt(id)) {
                folder.build(id, taxonomy.version(), usable.concepts(), (stage, percent) -> {
                    var learning = stage == Progress.Stage.LANGUAGES;
                    underWay.at(
                            id,
                            learning ? ImportState.LEARNING : ImportState.INDEXING,
                            learning ? percent : untilLearning(stage, percent));
                });
            }
            if (taxonomy.useWhenReady()) {
                underWay.at(id, ImportState.JOINING, 0);
                joined.prepare(
                        choiceWith(taxonomy),
                        (stage, percent) -> underWay.at(id, ImportState.JOINING, untilLearning(stage, percent)));
            }
            return ImportEnd.ready(json.write(TaxonomyView.Report.of(usable.report())));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "taxonomy " + taxonomy.id() + " could not be written", e);
            return ImportEnd.failed(
                    "The index could not be written on the server. The operator finds the cause in the log.");
        }
    }

    /** How much of two stages is done: the first takes about a tenth of the time. */
    private static int untilLearning(Progress.Stage stage, int percent) {
        return switch (stage) {
            case WORDS -> percent / 10;
            case MEANINGS -> 10 + 9 * percent / 10;
            case LANGUAGES -> 100;
        };
    }

    /** What will be in use as soon as this is: nobody shall wait then. */
    private List<UUID> choiceWith(ImportedTaxonomy taxonomy) {
        return Stream.concat(
                        taxonomies.inUse(taxonomy.employer()).stream()
                                .filter(other -> !other.name().equals(taxonomy.name())),
                        Stream.of(taxonomy))
                .map(ImportedTaxonomy::id)
                .toList();
    }

    private void finish(ImportedTaxonomy taxonomy, ImportEnd end) {
        commit.run(() -> {
            var now = clock.instant();
            if (taxonomies.finish(taxonomy.id(), end, now)) {
                audit.note(
                        taxonomy.employer(),
                        now,
                        "gateway",
                        "taxonomy.import-ended",
                        taxonomy.id(),
                        end.state().wireName());
                if (end.state() == ImportState.READY && taxonomy.useWhenReady()) {
                    taxonomies.activate(taxonomy.employer(), taxonomy.id(), now);
                    audit.note(taxonomy.employer(), now, taxonomy.createdBy(), "taxonomy.activated", taxonomy.id(), "");
                }
            }
            return end;
        });
        try {
            folder.forgetArrived(taxonomy.id());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "taxonomy " + taxonomy.id() + ": its file could not be removed", e);
        }
    }
}
