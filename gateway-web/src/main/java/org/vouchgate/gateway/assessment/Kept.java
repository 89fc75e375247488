package org.vouchgate.gateway.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vouchgate.credential.Answer;
import org.vouchgate.credential.Check;
import org.vouchgate.credential.CredentialOutline;
import org.vouchgate.credential.CredentialRecheck;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.person.PersonTies;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;
import org.vouchgate.skills.SkillProfile;

/**
 * What is kept of an answer so that its open questions can be asked again and its report completed: outlines and skill
 * evidence, no claims and no identity. Stored sealed, erased with the assessment.
 *
 * @param credentials one for each presentation, in the order they came
 * @param ties        how those that can count belong together; absent where that was not compared
 */
public record Kept(List<KeptCredential> credentials, Optional<PersonTies> ties) {

    public Kept {
        credentials = List.copyOf(credentials);
    }

    /**
     * One of them.
     *
     * @param assessed what is said of it, or will be once it is accepted
     * @param outline  where its status is published, and who vouches for what
     * @param skills   what it shows, counted as if it were the only one; absent if it was rejected
     */
    public record KeptCredential(AssessedCredential assessed, KeptOutline outline, Optional<SkillProfile> skills) {

        public CredentialOutline about() {
            return outline.opened();
        }

        /** Whether anything is to be found out about it by asking again. */
        public boolean isUndetermined() {
            return assessed.verdict().equals("undetermined");
        }

        public boolean isAccepted() {
            return assessed.verdict().equals("accepted");
        }

        public boolean isRejected() {
            return assessed.verdict().equals("rejected");
        }

        /** Those remote questions that stayed open. */
        public Set<Check> openQuestions() {
            return assessed.findings().stream()
                    .filter(finding -> finding.answer().equals("unknown"))
                    .flatMap(finding -> CredentialRecheck.REMOTE.stream()
                            .filter(check -> check.wireName().equals(finding.check())))
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** The same after another look. What was known is not forgotten because nobody answers now. */
        public KeptCredential after(List<Finding> fresh) {
            var findings = assessed.findings().stream()
                    .map(before -> fresh.stream()
                            .filter(finding -> replaces(finding, before))
                            .findFirst()
                            .map(AssessedFinding::of)
                            .orElse(before))
                    .toList();
            return new KeptCredential(assessed.standing(Conclusions.of(findings), findings), outline, skills);
        }

        private static boolean replaces(Finding finding, AssessedFinding before) {
            return finding.check().wireName().equals(before.check())
                    && (finding.answer() != Answer.UNKNOWN || before.answer().equals("unknown"));
        }
    }
}
