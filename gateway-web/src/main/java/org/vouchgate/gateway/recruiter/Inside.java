package org.vouchgate.gateway.recruiter;

import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.AssessedPart;
import org.vouchgate.gateway.pages.Moments;

/**
 * The credentials inside a credential.
 *
 * @param summary      how many there are, and how many of them were verified
 * @param open         whether to show them at once: few, or with something to look at among them
 * @param credentials  the candidate's own
 * @param endorsements what somebody else says for it
 */
public record Inside(String summary, boolean open, List<CredentialCard> credentials, List<Endorsement> endorsements) {

    private static final int FEW = 4;
    private static final String VERIFIED = "verified";

    /**
     * Somebody's word for a credential, its issuer or the kind of achievement.
     *
     * @param what what it endorses
     * @param card everything about it
     */
    public record Endorsement(String what, CredentialCard card) {

        static Endorsement of(AssessedPart part) {
            var what = switch (part.role()) {
                case "endorses-issuer" -> "Speaks for the issuer";
                case "endorses-achievement" -> "Speaks for this kind of achievement";
                default -> "Speaks for this credential";
            };
            return new Endorsement(what, CredentialCard.of(part.credential()));
        }
    }

    public Inside {
        credentials = List.copyOf(credentials);
        endorsements = List.copyOf(endorsements);
    }

    static Inside of(AssessedCredential credential) {
        var embedded = embedded(credential);
        return new Inside(
                summary(embedded),
                embedded.size() <= FEW || verified(embedded) < embedded.size(),
                embedded.stream()
                        .map(part -> CredentialCard.of(part.credential()))
                        .toList(),
                credential.parts().stream()
                        .filter(AssessedPart::isEndorsement)
                        .map(Endorsement::of)
                        .toList());
    }

    /** What a verdict means where its word could be misread: unknown is not fake, self-asserted is not a lie. */
    static Optional<String> sense(AssessedCredential credential) {
        return switch (credential.assurance()) {
            case "partly-verified" ->
                Optional.of(
                        credential.verdict().equals("accepted")
                                ? "The record itself stands. Some of the credentials inside it do not; each is told below."
                                : "The candidate put this together themselves. Only the credentials inside it that are"
                                        + " marked as verified are confirmed by somebody else.");
            case "self-asserted" ->
                Optional.of("The candidate states this about themselves. Nobody else confirms it, which does not make"
                        + " it untrue.");
            case "unverifiable" -> Optional.of("Nothing was found that speaks against it. It could not be confirmed.");
            default -> Optional.empty();
        };
    }

    private static String summary(List<AssessedPart> embedded) {
        return embedded.isEmpty()
                ? ""
                : Moments.count(embedded.size(), "credential") + " inside, " + verified(embedded) + " verified";
    }

    private static long verified(List<AssessedPart> embedded) {
        return embedded.stream()
                .filter(part -> part.credential().assurance().equals(VERIFIED))
                .count();
    }

    private static List<AssessedPart> embedded(AssessedCredential credential) {
        return credential.parts().stream().filter(part -> !part.isEndorsement()).toList();
    }
}
