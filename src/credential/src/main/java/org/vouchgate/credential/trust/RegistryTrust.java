package org.vouchgate.credential.trust;

import static org.vouchgate.credential.Reason.CERTIFICATE_PATH_INVALID;
import static org.vouchgate.credential.Reason.ISSUER_NAME_NOT_BOUND;
import static org.vouchgate.credential.Reason.ISSUER_NOT_TRUSTED_FOR_TYPE;
import static org.vouchgate.credential.Reason.ISSUER_ON_TRUST_LIST;
import static org.vouchgate.credential.Reason.ISSUER_UNKNOWN;

import java.time.Instant;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer.KeySource;
import org.vouchgate.credential.IssuerTrust;

/**
 * Trusts issuers that a list has by name. An issuer registered to sign with a certificate is trusted only if the
 * certificate leads to an anchor of the same list; which types that anchor is trusted for does not matter then.
 */
public final class RegistryTrust implements IssuerTrust {

    private final TrustList list;
    private final ChainRule rule;
    private final CertificateStatuses statuses;

    public RegistryTrust(TrustList list, ChainRule rule) {
        this(list, rule, CertificateStatuses.UNREACHABLE);
    }

    public RegistryTrust(TrustList list, ChainRule rule, CertificateStatuses statuses) {
        this.list = list;
        this.rule = rule;
        this.statuses = statuses;
    }

    @Override
    public Finding trusts(Credential credential, Instant at) {
        var chain = credential.issuer().certificates();
        return RootsInChain.refusal(chain, list.anchors(), rule)
                .orElseGet(() -> list.issuers().stream()
                        .filter(entry -> entry.isNamedBy(credential.issuer()))
                        .map(entry -> trusts(entry, credential, at))
                        .reduce(unknown(), CombinedTrust::better));
    }

    private Finding trusts(RegisteredIssuer entry, Credential credential, Instant at) {
        if (!entry.isProvenBy(credential.issuer())) {
            return Finding.failed(
                    ISSUER_NAME_NOT_BOUND,
                    "The credential names an issuer on " + list.name()
                            + ", but its key does not belong to that issuer");
        }
        if (!entry.types().allow(credential.types())) {
            return Finding.failed(
                    ISSUER_NOT_TRUSTED_FOR_TYPE,
                    "The issuer is on " + list.name() + ", but not for this type of credential");
        }
        var listed = Finding.passed(
                ISSUER_ON_TRUST_LIST,
                entry.name().map(name -> name + " is on ").orElse("The issuer is on ") + list.name());
        return entry.keySource() == KeySource.X5C ? certified(listed, credential, at) : listed;
    }

    private Finding certified(Finding listed, Credential credential, Instant at) {
        var chain = credential.issuer().certificates();
        var revoked = new RevokedCertificates(list, statuses);
        return list.anchors().stream()
                .map(TrustAnchor::certificate)
                .filter(anchor -> CertificatePaths.path(chain, anchor, at).isPresent())
                .map(anchor -> revoked.objection(chain, anchor, at).orElse(listed))
                .reduce(CombinedTrust::better)
                .orElseGet(() -> Finding.failed(
                        CERTIFICATE_PATH_INVALID,
                        "The issuer is on " + list.name() + ", but no authority on it vouches for the certificate"));
    }

    private Finding unknown() {
        return Finding.failed(ISSUER_UNKNOWN, "The issuer is not on " + list.name());
    }
}
