package org.vouchgate.gateway.recruiter.result;

import static org.vouchgate.gateway.assessment.Concluded.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.credential.Check;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.AssessedCredential.AssessedFinding;
import org.vouchgate.gateway.assessment.AssessedSource;

/** Every check of a credential, and what each list said of its issuer. */
final class SampleChecks {

    private static final Map<Check, String> PASSED = Map.of(
            Check.INTEGRITY, "signed-by-issuer",
            Check.HOLDER_BINDING, "presented-by-holder",
            Check.VALIDITY_PERIOD, "within-validity-period",
            Check.QUERY_MATCH, "as-asked",
            Check.ISSUER_TRUST, "issuer-on-trust-list",
            Check.STATUS, "not-revoked");

    private static final List<AssessedSource> ASKED = List.of(
            new AssessedSource(
                    "National registry of colleges",
                    "issuer-registry",
                    "matched",
                    "issuer-on-trust-list",
                    Optional.of(NOON),
                    Optional.of(NOON.plusSeconds(86_400)),
                    Optional.of("0f".repeat(32))),
            new AssessedSource(
                    "Regional trust file",
                    "trust-file",
                    "not-listed",
                    "issuer-unknown",
                    Optional.of(NOON),
                    Optional.empty(),
                    Optional.empty()));

    private SampleChecks() {}

    /** The same credential, with what it was not asked about yet answered well. */
    static AssessedCredential checked(AssessedCredential whole) {
        var findings = new ArrayList<AssessedFinding>();
        for (var check : Check.values()) {
            var known = whole.findings().stream()
                    .filter(finding -> finding.check().equals(check.wireName()))
                    .filter(finding -> !finding.answer().equals("passed"))
                    .findFirst();
            findings.add(known.orElseGet(() -> passed(check)));
        }
        return new AssessedCredential(
                whole.queryId(),
                whole.verdict(),
                whole.assurance(),
                whole.title(),
                whole.format(),
                whole.types(),
                whole.issuer(),
                Optional.of("cryptographic"),
                whole.validFrom(),
                whole.validUntil(),
                findings,
                whole.stated(),
                whole.parts());
    }

    private static AssessedFinding passed(Check check) {
        return new AssessedFinding(
                check.wireName(),
                "passed",
                PASSED.get(check),
                "Said",
                check == Check.ISSUER_TRUST ? ASKED : List.of(),
                Optional.empty());
    }
}
