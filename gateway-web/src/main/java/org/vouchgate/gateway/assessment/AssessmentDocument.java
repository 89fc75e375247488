package org.vouchgate.gateway.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vouchgate.matching.MatchReport;
import org.vouchgate.skills.SkillProfile;

/**
 * All that was concluded from one answer.
 *
 * @param outcome     {@code verified}, {@code not_verified} or {@code undetermined}
 * @param reason      why, from a closed list
 * @param credentials one for each presentation, in the order they came
 * @param skills      what the accepted credentials show; absent if the answer as a whole cannot be used
 * @param match       the skills weighed against the job; absent likewise
 */
@Schema(name = "Assessment")
public record AssessmentDocument(
        UUID request,
        UUID job,
        String outcome,
        String reason,
        Instant judgedAt,
        List<AssessedCredential> credentials,
        Optional<SkillProfile> skills,
        Optional<MatchReport> match) {

    public AssessmentDocument {
        credentials = List.copyOf(credentials);
    }

    /** Whether what was asked for was verified, and something that came with it was not. */
    public boolean isPartlyVerified() {
        return outcome.equals("verified")
                && credentials.stream()
                        .anyMatch(credential -> !credential.assurance().equals("verified"));
    }
}
