package org.vouchgate.gateway.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.audit.AuditTrail;
import org.vouchgate.gateway.platform.Json;
import org.vouchgate.gateway.platform.NotFound;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.ShortCommit;
import org.vouchgate.gateway.platform.UserError;

/** An employer's admin brings a taxonomy in, puts it to use, takes it out of use, and removes it. */
@ApplicationScoped
public class KeepTaxonomies {

    @Inject
    TaxonomyFolder folder;

    @Inject
    ImportedTaxonomies taxonomies;

    @Inject
    JoinedTaxonomies joined;

    @Inject
    ShortCommit commit;

    @Inject
    AuditTrail audit;

    @Inject
    Json json;

    @Inject
    Clock clock;

    /** Takes the file and queues its import; reading it is the worker's. */
    public TaxonomyView take(UUID employer, String by, NewTaxonomy wanted, InputStream body) {
        try {
            var upload = folder.receive(body);
            var now = clock.instant();
            var taxonomy = ImportedTaxonomy.queued(employer, by, wanted, upload, now);
            return commit.run(() -> {
                taxonomies.add(taxonomy);
                audit.note(employer, now, by, "taxonomy.import-begun", taxonomy.id(), taxonomy.kind());
                return TaxonomyView.of(taxonomy, json);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<TaxonomyView> all(UUID employer) {
        return taxonomies.of(employer).stream()
                .map(taxonomy -> TaxonomyView.of(taxonomy, json))
                .toList();
    }

    public Optional<TaxonomyView> find(UUID employer, UUID id) {
        return taxonomies.find(employer, id).map(taxonomy -> TaxonomyView.of(taxonomy, json));
    }

    public TaxonomyView activate(UUID employer, String by, UUID id) {
        requireKnown(employer, id);
        commit.run(() -> {
            var now = clock.instant();
            if (!taxonomies.activate(employer, id, now)) {
                throw new UserError(Problem.of(
                        "taxonomy-not-ready",
                        409,
                        "This taxonomy is not ready",
                        "Wait until its state is ready; one that failed never will be."));
            }
            audit.note(employer, now, by, "taxonomy.activated", id, "");
            return id;
        });
        return find(employer, id).orElseThrow(() -> new NotFound("taxonomy"));
    }

    public TaxonomyView deactivate(UUID employer, String by, UUID id) {
        requireKnown(employer, id);
        commit.run(() -> {
            if (taxonomies.deactivate(employer, id)) {
                audit.note(employer, clock.instant(), by, "taxonomy.deactivated", id, "");
            }
            return id;
        });
        return find(employer, id).orElseThrow(() -> new NotFound("taxonomy"));
    }

    public void remove(UUID employer, String by, UUID id) {
        requireKnown(employer, id);
        commit.run(() -> {
            if (!taxonomies.remove(employer, id)) {
                throw new UserError(Problem.of(
                        "taxonomy-in-use",
                        409,
                        "This taxonomy is in use or being imported",
                        "Take it out of use first, or wait until its import has ended."));
            }
            audit.note(employer, clock.instant(), by, "taxonomy.removed", id, "");
            return id;
        });
        try {
            folder.remove(id);
            joined.forgetWith(List.of(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireKnown(UUID employer, UUID id) {
        if (taxonomies.find(employer, id).isEmpty()) {
            throw new NotFound("taxonomy");
        }
    }
}
