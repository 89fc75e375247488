package org.vouchgate.gateway.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.VerifiedCredential;
import org.vouchgate.gateway.assessment.Kept.KeptCredential;
import org.vouchgate.skills.SkillExtractor;

/** Puts aside what a later look needs, while the claims are at hand. */
@ApplicationScoped
public class Keep {

    @Inject
    SkillExtractor extractor;

    KeptCredential of(String queryId, Verdict verdict, Known known) {
        var assessed = AssessedCredential.of(queryId, verdict, known);
        return verdict.fold(
                accepted -> shown(assessed, accepted.credential()),
                rejected -> new KeptCredential(assessed, KeptOutline.of(rejected.about()), Optional.empty()),
                undetermined -> undetermined
                        .pending()
                        .map(pending -> pending.inAdvance(credential -> shown(
                                AssessedCredential.inAdvance(queryId, credential, undetermined.findings(), known),
                                credential)))
                        .orElseGet(() ->
                                new KeptCredential(assessed, KeptOutline.of(undetermined.about()), Optional.empty())));
    }

    private KeptCredential shown(AssessedCredential assessed, VerifiedCredential credential) {
        return new KeptCredential(
                assessed,
                KeptOutline.of(credential.content().outline()),
                Optional.of(extractor.extract(List.of(credential))));
    }
}
