package org.vouchgate.gateway.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vouchgate.gateway.platform.TaxonomySettings;
import org.vouchgate.skills.retrieval.JoinedIndex;
import org.vouchgate.skills.retrieval.Progress;
import org.vouchgate.skills.retrieval.SentenceModel;
import org.vouchgate.skills.retrieval.TaxonomyDirectory;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/**
 * One index for each choice of taxonomies, the starter vocabulary after them, so that all their skills are ranked by one
 * score. It lies beside the taxonomies, is made again whenever it is not there or cannot be read, and gives way to the next.
 */
@ApplicationScoped
public class JoinedTaxonomies {

    private static final System.Logger LOG = System.getLogger(JoinedTaxonomies.class.getName());
    private static final String INDEX = "index";
    private static final String MEMBERS = "members.txt";

    @Inject
    TaxonomyFolder folder;

    @Inject
    TaxonomySettings settings;

    @Inject
    SentenceModels models;

    /** @param ids what is ready here, the ones to prefer first */
    SkillsTaxonomy open(List<UUID> ids) throws IOException {
        var place = prepare(ids, (stage, percent) -> {});
        try {
            return TaxonomyDirectory.open(place.resolve(INDEX), models.model());
        } catch (IOException e) {
            LOG.log(Level.INFO, "joined index {0} is made again: {1}", place.getFileName(), e.getMessage());
            Directories.delete(place);
            return TaxonomyDirectory.open(prepare(ids, (stage, percent) -> {}).resolve(INDEX), models.model());
        }
    }

    /** Makes the index if it is not there; takes seconds, or a minute where the sentence model has names to read. */
    Path prepare(List<UUID> ids, Progress progress) throws IOException {
        var members = members(ids);
        var place = joined().resolve(UUID.nameUUIDFromBytes(members.getBytes(StandardCharsets.UTF_8))
                .toString());
        if (!Files.isDirectory(place)) {
            forgetWith(ids);
            var building = settings.directory()
                    .resolve("building")
                    .resolve(UUID.randomUUID().toString());
            Files.createDirectories(building);
            JoinedIndex.build(
                    ids.stream().map(folder::index).toList(),
                    StarterVocabulary.VERSION,
                    StarterVocabulary.concepts(),
                    building.resolve(INDEX),
                    models.model(),
                    progress);
            Files.writeString(building.resolve(MEMBERS), members);
            Files.createDirectories(place.getParent());
            moveUnlessThere(building, place);
        }
        return place;
    }

    /** Two gateways may make the same one at once; either will do. */
    private static void moveUnlessThere(Path building, Path place) throws IOException {
        try {
            Files.move(building, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Directories.delete(building);
            if (!Files.isDirectory(place)) {
                throw e;
            }
        }
    }

    /** Removes every index that one of these taxonomies went into; a taxonomy is one employer's, who goes by one choice at a time. */
    void forgetWith(List<UUID> ids) throws IOException {
        if (!Files.isDirectory(joined())) {
            return;
        }
        try (var all = Files.list(joined())) {
            for (var place : all.toList()) {
                var members = place.resolve(MEMBERS);
                var known = Files.isReadable(members) ? Files.readAllLines(members) : List.<String>of();
                if (ids.stream().map(UUID::toString).anyMatch(known::contains)) {
                    Directories.delete(place);
                }
            }
        }
    }

    private Path joined() {
        return settings.directory().resolve("joined");
    }

    private String members(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining("\n"))
                + "\n" + StarterVocabulary.VERSION + "\n"
                + models.model().map(SentenceModel::version).orElse("words") + "\n";
    }
}
