package org.vouchgate.credential;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Asks every check of a presented credential, and of each credential inside it, and concludes. The only maker of
 * {@link VerifiedCredential}s.
 */
public final class CredentialJudge {

    private final Map<CredentialFormat, FormatVerifier> verifiers;
    private final IssuerTrust trust;
    private final StatusSource status;
    private final Enclosures enclosures;

    /** A judge that leaves the inside of credentials alone. */
    public CredentialJudge(Collection<FormatVerifier> verifiers, IssuerTrust trust, StatusSource status) {
        this(verifiers, trust, status, Enclosures.NONE);
    }

    /** @param enclosures finds the credentials inside a credential, each of which is judged in its own right */
    public CredentialJudge(
            Collection<FormatVerifier> verifiers, IssuerTrust trust, StatusSource status, Enclosures enclosures) {
        this.verifiers =
                verifiers.stream().collect(Collectors.toUnmodifiableMap(FormatVerifier::format, Function.identity()));
        this.trust = trust;
        this.status = status;
        this.enclosures = enclosures;
    }

    /**
     * Judges one credential. Never throws for what a wallet sent.
     *
     * @param presented   what the wallet sent
     * @param challenge   what the holder's proof must answer
     * @param expectation what the request wanted
     * @param at          the instant to judge for
     */
    public Verdict judge(PresentedCredential presented, Challenge challenge, Expectation expectation, Instant at) {
        var reading = read(presented, challenge, at);
        var inside = new PartsJudge(this, enclosures, challenge, at);
        return judge(presented.queryId(), reading, expectation, inside, at);
    }

    Reading read(PresentedCredential presented, Challenge challenge, Instant at) {
        var verifier = verifiers.get(presented.format());
        return verifier == null
                ? Reading.unreadable(Finding.failed(
                        Reason.UNSUPPORTED_FORMAT,
                        "This gateway cannot read credentials of the format "
                                + presented.format().identifier()))
                : verifier.read(presented, challenge, at);
    }

    Verdict judge(String queryId, Reading reading, Expectation expectation, PartsJudge inside, Instant at) {
        var findings = new ArrayList<>(reading.findings());
        return reading.credential()
                .map(credential -> conclude(queryId, credential, expectation, findings, inside, at))
                .orElseGet(() -> unread(findings));
    }

    private Verdict conclude(
            String queryId,
            Credential credential,
            Expectation expectation,
            List<Finding> findings,
            PartsJudge inside,
            Instant at) {
        findings.add(expectation.check(credential));
        boolean sound = none(findings, Answer.FAILED);
        var wanted = credential.asOf(expectation.wantedTypes(credential));
        if (sound) {
            findings.add(trusted(wanted, at));
        }
        boolean relied = sound && findings.get(findings.size() - 1).answer() == Answer.PASSED;
        if (none(findings, Answer.FAILED)) {
            findings.add(status.statusOf(credential.issuer(), credential.statusReferences(), at));
        }
        var parts = sound ? inside.of(credential, relied) : List.<Part>of();
        if (!none(findings, Answer.FAILED)) {
            return new Verdict.Rejected(credential.outline(), findings, parts);
        }
        var whole = new VerifiedCredential(queryId, credential, wanted.outline(), parts);
        return none(findings, Answer.UNKNOWN)
                ? new Verdict.Accepted(whole, findings)
                : new Verdict.Undetermined(
                        wanted.outline(), findings, parts, Optional.of(new PendingCredential(whole)));
    }

    /** To be unknown is one thing; to speak about oneself is another, and is called by its name. */
    private Finding trusted(Credential credential, Instant at) {
        var finding = trust.trusts(credential, at);
        return finding.reason() == Reason.ISSUER_UNKNOWN && credential.isSelfIssued()
                ? Finding.failed(
                                Reason.SELF_ISSUED,
                                "The candidate states this about themselves, and nobody the employer relies on confirms it")
                        .having(finding.asked())
                : finding;
    }

    private static Verdict unread(List<Finding> findings) {
        return none(findings, Answer.FAILED)
                ? new Verdict.Undetermined(CredentialOutline.unreadable(), findings)
                : new Verdict.Rejected(CredentialOutline.unreadable(), findings);
    }

    private static boolean none(List<Finding> findings, Answer answer) {
        return findings.stream().noneMatch(finding -> finding.answer() == answer);
    }
}
