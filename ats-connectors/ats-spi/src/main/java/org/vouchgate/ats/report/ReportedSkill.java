package org.vouchgate.ats.report;

import java.net.URI;
import java.util.Optional;

/**
 * One skill of the report, requested ones first.
 *
 * @param skill        the skill's identifier in its taxonomy, if it has one
 * @param label        for a person
 * @param level        as the credential words it
 * @param scheme       what the level is measured in
 * @param evidenceKind formal, informal, work, endorsement, as far as it is known
 * @param credential   the {@link ReportedCredential#ref} that shows it
 */
public record ReportedSkill(
        Optional<URI> skill,
        String label,
        Optional<String> level,
        Optional<String> scheme,
        SkillStatus status,
        Optional<String> evidenceKind,
        Optional<String> credential) {

    public ReportedSkill {
        if (status == SkillStatus.VERIFIED && credential.isEmpty()) {
            throw new IllegalArgumentException("a verified skill names the credential that shows it");
        }
    }
}
