package org.vouchgate.gateway.assessment;

import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.CredentialOutline;
import org.vouchgate.credential.Part;
import org.vouchgate.credential.Verdict;
import org.vouchgate.credential.VerifiedCredential;
import org.vouchgate.credential.person.PersonTraits;
import org.vouchgate.skills.SkillExtractor;
import org.vouchgate.skills.SkillProfile;

/** Puts aside what a later look needs, while the claims are at hand. */
final class Keep {

    private final SkillExtractor extractor;

    /** @param extractor reads skills as the employer goes by them */
    Keep(SkillExtractor extractor) {
        this.extractor = extractor;
    }

    KeptCredential of(String queryId, Verdict verdict, Known known) {
        return verdict.fold(
                accepted -> shown(
                        AssessedCredential.of(queryId, verdict, known),
                        accepted.credential(),
                        "",
                        extractor.extract(List.of(accepted.credential())),
                        known),
                rejected -> outlined(queryId, verdict, rejected.about(), "", known),
                undetermined -> undetermined
                        .pending()
                        .map(pending -> pending.inAdvance(credential -> shown(
                                AssessedCredential.inAdvance(queryId, credential, undetermined.findings(), known),
                                credential,
                                "",
                                extractor.extract(List.of(credential)),
                                known)))
                        .orElseGet(() -> outlined(queryId, verdict, undetermined.about(), "", known)));
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

    /** @param profile what all of the presented credential shows, of which this one's own is kept with it */
    private KeptCredential shown(
            AssessedCredential assessed,
            VerifiedCredential credential,
            String place,
            SkillProfile profile,
            Known known) {
        return new KeptCredential(
                assessed.containing(List.of()),
                KeptOutline.of(
                        credential.judgedAs(), place, credential.content().isSelfIssued()),
                Optional.of(Evidence.at(place, profile)),
                parts(credential.parts(), place, profile, known),
                List.of());
    }

    private KeptCredential outlined(
            String queryId, Verdict verdict, CredentialOutline about, String place, Known known) {
        return new KeptCredential(
                AssessedCredential.of(queryId, verdict, known).containing(List.of()),
                KeptOutline.of(about, place, false),
                Optional.empty(),
                parts(verdict.parts(), place, extractor.extract(List.of()), known),
                List.of());
    }

    private List<KeptPart> parts(List<Part> parts, String place, SkillProfile profile, Known known) {
        return parts.stream()
                .map(part -> new KeptPart(
                        part.pointer(),
                        part.role().wireName(),
                        part(part.verdict(), place + part.pointer(), profile, known)))
                .toList();
    }

    private KeptCredential part(Verdict verdict, String place, SkillProfile profile, Known known) {
        return verdict.fold(
                accepted ->
                        shown(AssessedCredential.of("", verdict, known), accepted.credential(), place, profile, known),
                rejected -> outlined("", verdict, rejected.about(), place, known),
                undetermined -> undetermined
                        .pending()
                        .map(pending -> pending.inAdvance(credential -> shown(
                                AssessedCredential.inAdvance("", credential, undetermined.findings(), known),
                                credential,
                                place,
                                Evidence.inside(place, extractor.extract(List.of(credential))),
                                known)))
                        .orElseGet(() -> outlined("", verdict, undetermined.about(), place, known)));
    }
}
