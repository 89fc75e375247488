package org.vouchgate.credential;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks every check of a presented credential and concludes. The only maker of {@link VerifiedCredential}s. */
public final class CredentialJudge {

    private final Map<CredentialFormat, FormatVerifier> verifiers;
    private final IssuerTrust trust;
    private final StatusSource status;

    public CredentialJudge(Collection<FormatVerifier> verifiers, IssuerTrust trust, StatusSource status) {
        this.verifiers =
                verifiers.stream().collect(Collectors.toUnmodifiableMap(FormatVerifier::format, Function.identity()));
        this.trust = trust;
        this.status = status;
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
        var verifier = verifiers.get(presented.format());
        if (verifier == null) {
            return new Verdict.Rejected(
                    CredentialOutline.unreadable(),
                    List.of(Finding.failed(
                            Reason.UNSUPPORTED_FORMAT,
                            "This gateway cannot read credentials of the format "
                                    + presented.format().identifier())));
        }
        var reading = verifier.read(presented, challenge, at);
        var findings = new ArrayList<>(reading.findings());
        return reading.credential()
                .map(credential -> conclude(presented.queryId(), credential, expectation, findings, at))
                .orElseGet(() -> unread(findings));
    }

    private Verdict conclude(
            String queryId, Credential credential, Expectation expectation, List<Finding> findings, Instant at) {
        findings.add(expectation.check(credential));
        if (none(findings, Answer.FAILED)) {
            findings.add(trust.trusts(credential, at));
        }
        if (none(findings, Answer.FAILED)) {
            findings.add(status.statusOf(credential.issuer(), credential.statusReferences(), at));
        }
        if (!none(findings, Answer.FAILED)) {
            return new Verdict.Rejected(credential.outline(), findings);
        }
        if (!none(findings, Answer.UNKNOWN)) {
            return new Verdict.Undetermined(credential.outline(), findings);
        }
        return new Verdict.Accepted(new VerifiedCredential(queryId, credential), findings);
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
