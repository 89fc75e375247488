package org.vouchgate.skills.taxonomy.source;

import java.io.IOException;
import java.util.Set;

/** The way through JSON documents that all such importers share. */
final class JsonTaxonomy {

    private JsonTaxonomy() {}

    /** Makes a taker for one document. */
    interface Takers {
        JsonEntries.Taker of(Drafts drafts);
    }

    static TaxonomyReading read(
            TaxonomyFiles files,
            ReadingLimits limits,
            Progress progress,
            Set<String> lists,
            Set<String> envelopes,
            Takers takers) {
        var drafts = new Drafts(limits, progress);
        try {
            var taker = takers.of(drafts);
            for (var file : files.all()) {
                new JsonEntries(file.name(), lists, envelopes, (list, entry, place) -> {
                            drafts.count(place.file());
                            taker.take(list, entry, place);
                        })
                        .read(file, limits);
            }
            return drafts.finish();
        } catch (UnusableFile e) {
            return e.reading();
        } catch (IOException e) {
            return Damaged.reading(e);
        }
    }
}
