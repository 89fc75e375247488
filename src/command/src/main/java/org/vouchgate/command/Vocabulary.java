package org.vouchgate.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.embedding.SentenceModels;
import org.vouchgate.skills.retrieval.JoinedIndex;
import org.vouchgate.skills.retrieval.SentenceModel;
import org.vouchgate.skills.retrieval.TaxonomyDirectory;
import org.vouchgate.skills.taxonomy.Concept;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/**
 * Which skills a command goes by: {@code --taxonomy}, one or more with commas between them, the ones to prefer first;
 * {@code starter} always comes last. Each is {@code starter} or a directory that {@code import} wrote.
 */
final class Vocabulary {

    static final String OPTION = "taxonomy";
    static final String INDEX = "index";
    private static final String STARTER = "starter";

    private Vocabulary() {}

    /** Those that were asked for, as one; or the starter vocabulary. */
    static SkillsTaxonomy of(Options given) throws IOException {
        var members = new ArrayList<Path>();
        boolean starter = false;
        for (var wanted : given.value(OPTION).orElse(STARTER).split(",")) {
            if (wanted.equals(STARTER)) {
                starter = true;
            } else {
                members.add(index(wanted));
            }
        }
        var last = starter ? StarterVocabulary.concepts() : List.<Concept>of();
        if (members.isEmpty()) {
            return TaxonomyDirectory.inMemory(StarterVocabulary.VERSION, last, Optional.empty());
        }
        return members.size() == 1 && !starter
                ? TaxonomyDirectory.open(members.get(0), model())
                : JoinedIndex.inMemory(members, StarterVocabulary.VERSION, last, model());
    }

    private static Path index(String wanted) {
        var index = Path.of(wanted).resolve(INDEX);
        if (!TaxonomyDirectory.isAt(index)) {
            throw new WrongUse(
                    "--taxonomy " + wanted + " is neither " + STARTER + " nor a directory that import wrote.");
        }
        return index;
    }

    /** The sentence model, where this machine can run one. */
    static Optional<SentenceModel> model() {
        return SentenceModels.load(Path.of(System.getProperty("java.io.tmpdir"), "vouchgate-sentence-model"));
    }
}
