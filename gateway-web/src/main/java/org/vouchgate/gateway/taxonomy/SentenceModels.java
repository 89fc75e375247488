package org.vouchgate.gateway.taxonomy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.vouchgate.skills.retrieval.SentenceModel;

/** The sentence model, where this machine can run one. */
@ApplicationScoped
public class SentenceModels {

    Optional<SentenceModel> model() {
        return Optional.empty();
    }
}
