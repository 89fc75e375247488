package org.vouchgate.gateway.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.VerifiedCredential;
import org.vouchgate.credential.person.PersonTraits;
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

    /** What can tie a presentation to others; nothing if it cannot count. */
    Optional<PersonTraits> traits(Verdict verdict, Known known) {
        return verdict.fold(
                accepted -> Optional.of(PersonTraits.of(accepted.credential(), known.addresses())),
                rejected -> Optional.empty(),
                undetermined -> undetermined
                        .pending()
                        .map(pending ->
                                pending.inAdvance(credential -> PersonTraits.of(credential, known.addresses()))));
    }

    private KeptCredential shown(AssessedCredential assessed, VerifiedCredential credential) {
        return new KeptCredential(
                assessed,
                KeptOutline.of(credential.content().outline()),
                Optional.of(extractor.extract(List.of(credential))));
    }
}
