package org.vouchgate.gateway.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.vouchgate.gateway.platform.Problem;
import org.vouchgate.gateway.platform.UserError;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/** The skills that there are for an employer: the taxonomies it put to use, and the starter vocabulary. */
@ApplicationScoped
public class Taxonomies {

    private static final System.Logger LOG = System.getLogger(Taxonomies.class.getName());

    /** What is open for one employer. */
    private record Held(List<UUID> ids, SkillsTaxonomy joined) {}

    private final Map<UUID, Held> held = new ConcurrentHashMap<>();

    @Inject
    ImportedTaxonomies imported;

    @Inject
    TaxonomyFolder folder;

    @Inject
    JoinedTaxonomies joined;

    @Inject
    SkillsTaxonomy starter;

    /**
     * All that is in use now, as one. What was imported comes before the starter vocabulary, the earliest first.
     *
     * @throws UserError 503 if one of them cannot be opened here: without it, answers would differ from yesterday's
     */
    public SkillsTaxonomy of(UUID employer) {
        var ids = imported.inUse(employer).stream().map(ImportedTaxonomy::id).toList();
        if (ids.isEmpty()) {
            held.remove(employer);
            return starter;
        }
        var known = held.get(employer);
        return known != null && known.ids().equals(ids)
                ? known.joined()
                : held.compute(
                                employer,
                                (key, before) -> before != null && before.ids().equals(ids) ? before : opened(ids))
                        .joined();
    }

    private Held opened(List<UUID> ids) {
        folder.missing(ids).ifPresent(id -> {
            throw missing(id, "it does not lie in gateway.taxonomy.directory");
        });
        try {
            return new Held(ids, joined.open(ids));
        } catch (IOException e) {
            throw missing(ids.get(0), String.valueOf(e.getMessage()));
        }
    }

    private static UserError missing(UUID id, String why) {
        LOG.log(Level.WARNING, "taxonomy {0} is in use and cannot be opened: {1}", id, why);
        return new UserError(Problem.of(
                "taxonomy-unavailable",
                503,
                "A taxonomy that is in use cannot be opened",
                "Try again in a while. If it stays so, the operator finds the cause in the log, or an administrator"
                        + " takes the taxonomy out of use or imports it again."));
    }

    /** Opens what is in use before anybody waits for it. */
    void openInAdvance() {
        for (var employer : imported.employers()) {
            try {
                of(employer);
            } catch (UserError unavailable) {
                LOG.log(Level.DEBUG, "employer {0}: a taxonomy is not open", employer);
            }
        }
    }
}
