package org.vouchgate.credential;

import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks the remote questions about a credential again, from its outline alone, and whether it has expired since. What only the
 * presentation could answer (integrity, holder, match) stays as it was answered then.
 */
public final class CredentialRecheck {

    /** What can be asked without the credential. */
    public static final Set<Check> REMOTE = Set.of(Check.ISSUER_TRUST, Check.STATUS);

    private static final Duration SKEW = Duration.ofSeconds(60);

    private final IssuerTrust trust;
    private final StatusSource status;

    public CredentialRecheck(IssuerTrust trust, StatusSource status) {
        this.trust = trust;
        this.status = status;
    }

    /** What all checks of one credential amount to. */
    public enum Conclusion {
        ACCEPTED,
        REJECTED,
        UNDETERMINED
    }

    /**
     * Asks again. Of a credential that has expired since, nothing else is asked, and it is said that it was valid when it was
     * presented. Trust comes next; where the issuer is not trusted any more, no status is asked.
     *
     * @param about  the outline of a credential whose integrity had been established; without an issuer nothing is asked
     * @param wanted what to ask; whatever is not in {@link #REMOTE} is passed over
     * @param at     the instant to judge for
     * @return one finding for each question asked, and one more if the credential has expired
     */
    public List<Finding> again(CredentialOutline about, Set<Check> wanted, Instant at) {
        var findings = new ArrayList<Finding>();
        if (about.issuer().isEmpty() || about.format().isEmpty()) {
            return findings;
        }
        var expiry = about.validUntil().filter(until -> !until.plus(SKEW).isAfter(at));
        if (expiry.isPresent()) {
            return List.of(Finding.failed(
                    Reason.EXPIRED,
                    "It was valid when it was presented, and has expired since, on "
                            + LocalDate.ofInstant(expiry.get(), ZoneOffset.UTC)));
        }
        if (wanted.contains(Check.ISSUER_TRUST)) {
            findings.add(trust.trusts(withoutClaims(about), at));
        }
        boolean trusted = findings.stream().noneMatch(finding -> finding.answer() == Answer.FAILED);
        if (trusted && wanted.contains(Check.STATUS)) {
            findings.add(status.statusOf(about.issuer().get(), about.statusReferences(), at));
        }
        return List.copyOf(findings);
    }

    /**
     * Concludes as the judge does: one failure rejects, anything open or never asked leaves it undetermined.
     *
     * @param answers how each check came out, by the newest answer there is
     */
    public static Conclusion conclude(Map<Check, Answer> answers) {
        if (answers.containsValue(Answer.FAILED)) {
            return Conclusion.REJECTED;
        }
        var unasked = EnumSet.copyOf(Arrays.asList(Check.values()));
        unasked.removeAll(answers.keySet());
        return answers.containsValue(Answer.UNKNOWN) || !unasked.isEmpty()
                ? Conclusion.UNDETERMINED
                : Conclusion.ACCEPTED;
    }

    /** Trust goes by issuer, types and format; nobody needs to know the rest. */
    private static Credential withoutClaims(CredentialOutline about) {
        return new Credential(
                about.format().orElseThrow(),
                about.types(),
                about.issuer().orElseThrow(),
                Optional.empty(),
                Optional.empty(),
                SubjectBinding.NONE,
                about.validFrom(),
                about.validUntil(),
                about.statusReferences(),
                JsonValue.EMPTY_JSON_OBJECT);
    }
}
