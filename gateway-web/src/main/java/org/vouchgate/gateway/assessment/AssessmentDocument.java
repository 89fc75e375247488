package org.vouchgate.gateway.assessment;

import jakarta.json.bind.annotation.JsonbCreator;
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
 * @param skills      what the accepted credentials show; absent if the answer as a whole cannot be used, or if they belong
 *                    to different people
 * @param match       the skills weighed against the job; absent likewise
 * @param samePerson  whether the accepted credentials belong to one person; absent if they are fewer than two
 * @param presented   what each presentation is told from others by, in the order they came
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
        Optional<MatchReport> match,
        Optional<AssessedPerson> samePerson,
        List<Presented> presented) {

    @JsonbCreator // there is another constructor
    public AssessmentDocument {
        credentials = List.copyOf(credentials);
        // What was concluded before records were written names none.
        presented = presented == null ? List.of() : List.copyOf(presented);
    }

    /** One that names no presentation. */
    public AssessmentDocument(
            UUID request,
            UUID job,
            String outcome,
            String reason,
            Instant judgedAt,
            List<AssessedCredential> credentials,
            Optional<SkillProfile> skills,
            Optional<MatchReport> match,
            Optional<AssessedPerson> samePerson) {
        this(request, job, outcome, reason, judgedAt, credentials, skills, match, samePerson, List.of());
    }

    /** The same, naming these presentations. */
    AssessmentDocument presenting(List<Presented> those) {
        return new AssessmentDocument(
                request, job, outcome, reason, judgedAt, credentials, skills, match, samePerson, those);
    }

    /** The same without a number: what was shown stays, and nothing is weighed. */
    public AssessmentDocument unscored() {
        return new AssessmentDocument(
                request,
                job,
                outcome,
                reason,
                judgedAt,
                credentials,
                skills,
                match.map(MatchReport::unscored),
                samePerson);
    }

    /** Whether what was asked for was verified, and something that came with it was not. */
    public boolean isPartlyVerified() {
        return outcome.equals("verified")
                && (isOfSeveralPeople()
                        || credentials.stream()
                                .anyMatch(credential -> !credential.assurance().equals("verified")));
    }

    /** Whether what was accepted belongs to different people. */
    public boolean isOfSeveralPeople() {
        return samePerson.map(AssessedPerson::isSeveralPeople).orElse(false);
    }
}
