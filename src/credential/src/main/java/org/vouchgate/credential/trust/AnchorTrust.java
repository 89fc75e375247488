package org.vouchgate.credential.trust;

import static org.vouchgate.credential.Reason.CERTIFICATE_PATH_INVALID;
import static org.vouchgate.credential.Reason.ISSUER_NAME_NOT_BOUND;
import static org.vouchgate.credential.Reason.ISSUER_NOT_TRUSTED_FOR_TYPE;
import static org.vouchgate.credential.Reason.ISSUER_ON_TRUST_LIST;
import static org.vouchgate.credential.Reason.ISSUER_UNKNOWN;

import java.time.Instant;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.IssuerTrust;

/** Trusts issuers whose certificates lead to an anchor of a list. */
public final class AnchorTrust implements IssuerTrust {

    private final TrustList list;
    private final ChainRule rule;
    private final CertificateStatuses statuses;

    public AnchorTrust(TrustList list, ChainRule rule) {
        this(list, rule, CertificateStatuses.UNREACHABLE);
    }

    public AnchorTrust(TrustList list, ChainRule rule, CertificateStatuses statuses) {
        this.list = list;
        this.rule = rule;
        this.statuses = statuses;
    }

    @Override
    public Finding trusts(Credential credential, Instant at) {
        var chain = credential.issuer().certificates();
        return RootsInChain.refusal(chain, list.anchors(), rule)
                .orElseGet(() -> list.anchors().stream()
                        .map(anchor -> trusts(anchor, credential, at))
                        .reduce(unknown(), CombinedTrust::better));
    }

    private Finding trusts(TrustAnchor anchor, Credential credential, Instant at) {
        return switch (CertificatePaths.follow(credential.issuer().certificates(), anchor.certificate(), at)) {
            case LEADS_THERE -> vouchedFor(anchor, credential, at);
            case BROKEN ->
                Finding.failed(
                        CERTIFICATE_PATH_INVALID,
                        "The issuer's certificate refers to " + list.name() + ", but is expired or not valid under it");
            case LEADS_ELSEWHERE -> unknown();
        };
    }

    private Finding vouchedFor(TrustAnchor anchor, Credential credential, Instant at) {
        if (!anchor.types().allow(credential.types())) {
            return Finding.failed(
                    ISSUER_NOT_TRUSTED_FOR_TYPE,
                    "The issuer's certificate is vouched for by " + list.name()
                            + ", but not for this type of credential");
        }
        if (!anchor.acceptsNameOf(credential.issuer())) {
            return Finding.failed(
                    ISSUER_NAME_NOT_BOUND,
                    "The credential names an issuer that the certificate it was signed with does not belong to");
        }
        return DocumentAuthority.objection(anchor.certificate(), credential, list.name())
                .or(() -> new RevokedCertificates(list, statuses)
                        .objection(credential.issuer().certificates(), anchor.certificate(), at))
                .orElseGet(() ->
                        Finding.passed(ISSUER_ON_TRUST_LIST, nameOf(credential) + " is vouched for by " + list.name()));
    }

    /** Only now that somebody vouches for the certificate does its name mean anything. */
    private static String nameOf(Credential credential) {
        return credential.issuer().name().orElse("The issuer's certificate");
    }

    private Finding unknown() {
        return Finding.failed(ISSUER_UNKNOWN, "Nobody on " + list.name() + " vouches for the issuer");
    }
}
