package org.vouchgate.credential;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far what a credential states can be relied on, in one word. Read off the verdict and the verdicts of its parts;
 * decides nothing by itself.
 */
public enum Assurance {
    /** Every check passed, also of every credential inside it. */
    VERIFIED("verified"),
    /** Some of it stands: a credential inside it does not, or only credentials inside it do. */
    PARTLY_VERIFIED("partly-verified"),
    /** The candidate states it about themselves, provably; nobody else confirms it. */
    SELF_ASSERTED("self-asserted"),
    /** Nothing speaks against it, and it could not be established: unknown issuer, unreachable list, unreadable format. */
    UNVERIFIABLE("unverifiable"),
    /** Something speaks against it. It must not be used. */
    REFUSED("refused");

    /** Failures that say something about what is known here, and nothing about the credential. */
    private static final Set<Reason> SAYS_NOTHING_AGAINST_IT = EnumSet.of(
            Reason.ISSUER_UNKNOWN,
            Reason.ISSUER_NOT_TRUSTED_FOR_TYPE,
            Reason.UNSUPPORTED_FORMAT,
            Reason.KEY_MECHANISM_NOT_ALLOWED,
            Reason.NESTED_TOO_DEEPLY,
            Reason.TOO_MANY_PARTS);

    private final String wireName;

    Assurance(String wireName) {
        this.wireName = wireName;
    }

    /** The name used in APIs and reports; stable across releases. */
    public String wireName() {
        return wireName;
    }

    public static Assurance of(Verdict verdict) {
        return verdict.fold(
                accepted -> of(accepted.credential()),
                rejected -> ofRejected(rejected.findings(), embedded(rejected.parts())),
                undetermined -> UNVERIFIABLE);
    }

    /** Of a credential whose own every check passed. */
    public static Assurance of(VerifiedCredential credential) {
        var embedded = embedded(credential.parts());
        if (credential.content().isSelfIssued()) {
            return embedded.contains(VERIFIED) ? PARTLY_VERIFIED : SELF_ASSERTED;
        }
        return embedded.stream().allMatch(VERIFIED::equals) ? VERIFIED : PARTLY_VERIFIED;
    }

    private static Assurance ofRejected(List<Finding> findings, List<Assurance> embedded) {
        var failures = findings.stream()
                .filter(finding -> finding.answer() == Answer.FAILED)
                .map(Finding::reason)
                .toList();
        return failures.equals(List.of(Reason.SELF_ISSUED)) && embedded.contains(VERIFIED)
                ? PARTLY_VERIFIED
                : failedFor(failures);
    }

    /**
     * After another look, going by what is known then.
     *
     * @param failures   why it failed, if it did
     * @param embedded   the wire names of how far the learner's credentials inside it can be relied on
     * @param selfIssued whether it speaks about its own issuer
     */
    public static Assurance after(List<Reason> failures, List<String> embedded, boolean selfIssued) {
        boolean someVerified = embedded.contains(VERIFIED.wireName());
        if (!failures.isEmpty()) {
            return failures.equals(List.of(Reason.SELF_ISSUED)) && someVerified ? PARTLY_VERIFIED : failedFor(failures);
        }
        if (selfIssued) {
            return someVerified ? PARTLY_VERIFIED : SELF_ASSERTED;
        }
        return embedded.stream().allMatch(VERIFIED.wireName()::equals) ? VERIFIED : PARTLY_VERIFIED;
    }

    /** What is left of a credential that failed for these reasons, going by nothing else. */
    public static Assurance failedFor(Collection<Reason> failures) {
        if (failures.equals(List.of(Reason.SELF_ISSUED))) {
            return SELF_ASSERTED;
        }
        return SAYS_NOTHING_AGAINST_IT.containsAll(failures) ? UNVERIFIABLE : REFUSED;
    }

    /** Endorsements are left out: a bad one takes nothing from what it endorses. */
    private static List<Assurance> embedded(List<Part> parts) {
        return parts.stream()
                .filter(part -> !part.role().isEndorsement())
                .map(part -> of(part.verdict()))
                .toList();
    }
}
