package org.vouchgate.gateway.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vouchgate.skills.retrieval.SentenceModel;

/** The sentence model, where this machine can run one; loaded when first needed. */
@ApplicationScoped
public class SentenceModels {

    private static final String UNPACKED = "sentence-model";

    private @Nullable Optional<SentenceModel> loaded;

    synchronized Optional<SentenceModel> model() {
        if (loaded == null) {
            var temporary = System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir"));
            loaded = org.vouchgate.embedding.SentenceModels.load(Path.of(temporary, UNPACKED));
        }
        return loaded;
    }
}
