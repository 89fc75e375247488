package org.vouchgate.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.embedding.SentenceModels;
import org.vouchgate.skills.retrieval.SentenceModel;
import org.vouchgate.skills.retrieval.TaxonomyDirectory;
import org.vouchgate.skills.taxonomy.ExactMatch;
import org.vouchgate.skills.taxonomy.ExactMatches;
import org.vouchgate.skills.taxonomy.JoinedTaxonomy;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.StarterVocabulary;

/**
 * Which skills a command goes by: {@code --taxonomy}, one or more with commas between them, the ones to prefer first. Each
 * is {@code starter} or a directory that {@code import} wrote.
 */
final class Vocabulary {

    static final String OPTION = "taxonomy";
    static final String INDEX = "index";
    static final String MATCHES = "matches.tsv";
    private static final String STARTER = "starter";

    private Vocabulary() {}

    /** Those that were asked for, as one; or the starter vocabulary. */
    static SkillsTaxonomy of(Options given) throws IOException {
        var members = new ArrayList<SkillsTaxonomy>();
        var matches = new ArrayList<ExactMatch>();
        for (var wanted : given.value(OPTION).orElse(STARTER).split(",")) {
            if (wanted.equals(STARTER)) {
                members.add(StarterVocabulary.load());
            } else {
                var directory = Path.of(wanted);
                if (!Files.isReadable(directory.resolve(MATCHES))) {
                    throw new WrongUse(
                            "--taxonomy " + wanted + " is neither " + STARTER + " nor a directory that import wrote.");
                }
                members.add(TaxonomyDirectory.open(directory.resolve(INDEX), model()));
                matches.addAll(ExactMatches.read(directory.resolve(MATCHES)));
            }
        }
        return JoinedTaxonomy.of(List.copyOf(members), matches);
    }

    /** The sentence model, where this machine can run one. */
    static Optional<SentenceModel> model() {
        return SentenceModels.load(Path.of(System.getProperty("java.io.tmpdir"), "vouchgate-sentence-model"));
    }
}
