package org.vouchgate.gateway.recruiter.result;

import java.util.List;
import java.util.Optional;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.AssessedPart;
import org.vouchgate.words.Words;

/**
 * The credentials inside a credential.
 *
 * @param summary      how many there are, and how many of them were verified
 * @param open         whether to show the list of them at once: few, or with something to look at among them
 * @param few          whether they are so few that each can be shown whole
 * @param credentials  the candidate's own
 * @param endorsements what somebody else says for it
 */
public record InsideView(
        String summary, boolean open, boolean few, List<CredentialView> credentials, List<Endorsement> endorsements) {

    private static final int FEW = 4;
    private static final String VERIFIED = "verified";

    /**
     * Somebody's word for a credential, its issuer or the kind of achievement.
     *
     * @param what what it endorses
     * @param card everything about it
     */
    public record Endorsement(String what, CredentialView card) {

        static Endorsement of(Words words, AssessedPart part) {
            return new Endorsement(
                    words.say("credential.role." + part.role()), CredentialView.of(words, part.credential()));
        }
    }

    public InsideView {
        credentials = List.copyOf(credentials);
        endorsements = List.copyOf(endorsements);
    }

    static InsideView of(Words words, AssessedCredential credential) {
        var embedded = embedded(credential);
        return new InsideView(
                embedded.isEmpty() ? "" : words.say("credential.inside", embedded.size(), verified(embedded)),
                embedded.size() <= FEW || verified(embedded) < embedded.size(),
                embedded.size() <= FEW,
                embedded.stream()
                        .map(part -> CredentialView.of(words, part.credential()))
                        .toList(),
                credential.parts().stream()
                        .filter(AssessedPart::isEndorsement)
                        .map(part -> Endorsement.of(words, part))
                        .toList());
    }

    /** What a verdict means where its word could be misread: unknown is not fake, self-asserted is not a lie. */
    static Optional<String> sense(Words words, AssessedCredential credential) {
        return switch (credential.assurance()) {
            case "partly-verified" ->
                Optional.of(words.say(
                        credential.verdict().equals("accepted")
                                ? "credential.sense.partly-verified"
                                : "credential.sense.put-together"));
            case "self-asserted", "unverifiable" ->
                Optional.of(words.say("credential.sense." + credential.assurance()));
            default -> Optional.empty();
        };
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
