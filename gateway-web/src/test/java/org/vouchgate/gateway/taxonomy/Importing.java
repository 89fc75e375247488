package org.vouchgate.gateway.taxonomy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.persistence.Database;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.TaxonomySettings;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/** The room put together by hand, on one transaction and one directory. */
final class Importing {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    final KeepTaxonomies keep = new KeepTaxonomies();
    final ImportTaxonomy importTaxonomy = new ImportTaxonomy();
    final Taxonomies taxonomies = new Taxonomies();
    final ImportedTaxonomies imported;
    final TaxonomyFolder folder = new TaxonomyFolder();
    final JoinedTaxonomies joined = new JoinedTaxonomies();

    private Importing(EntityManager entities, Path directory) {
        imported = Database.on(entities, ImportedTaxonomies.class);
        folder.settings = new TaxonomySettings(directory, 1 << 20);
        folder.models = new SentenceModels();
        joined.folder = folder;
        joined.settings = folder.settings;
        joined.models = folder.models;
        var audit = Database.on(entities, AuditTrail.class);
        var clock = Clock.fixed(NOON, ZoneOffset.UTC);
        keep.folder = folder;
        keep.joined = joined;
        keep.taxonomies = imported;
        keep.commit = new ShortCommit();
        keep.audit = audit;
        keep.json = new Json();
        keep.clock = clock;
        importTaxonomy.folder = folder;
        importTaxonomy.joined = joined;
        importTaxonomy.taxonomies = imported;
        importTaxonomy.underWay = new ImportsUnderWay();
        importTaxonomy.commit = new ShortCommit();
        importTaxonomy.audit = audit;
        importTaxonomy.json = new Json();
        importTaxonomy.clock = clock;
        taxonomies.imported = imported;
        taxonomies.folder = folder;
        taxonomies.joined = joined;
        taxonomies.starter = StarterVocabulary.load();
    }

    static Importing on(EntityManager entities, Path directory) {
        return new Importing(entities, directory);
    }

    /** What the worker does, without its clock. */
    void importWaiting(EntityManager entities, Instant at) {
        imported.takeNext(at).ifPresent(taken -> {
            importTaxonomy.run(taken);
            entities.clear();
        });
    }
}
