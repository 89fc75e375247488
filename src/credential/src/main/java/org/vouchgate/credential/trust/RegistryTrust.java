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

    public RegistryTrust(TrustList list, ChainRule rule) {
        this.list = list;
        this.rule = rule;
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
        if (entry.keySource() == KeySource.X5C && !isCertified(credential, at)) {
            return Finding.failed(
                    CERTIFICATE_PATH_INVALID,
                    "The issuer is on " + list.name() + ", but no authority on it vouches for the certificate");
        }
        return entry.types().allow(credential.types())
                ? Finding.passed(
                        ISSUER_ON_TRUST_LIST,
                        entry.name().map(name -> name + " is on ").orElse("The issuer is on ") + list.name())
                : Finding.failed(
                        ISSUER_NOT_TRUSTED_FOR_TYPE,
                        "The issuer is on " + list.name() + ", but not for this type of credential");
    }

    private boolean isCertified(Credential credential, Instant at) {
        var chain = credential.issuer().certificates();
        return list.anchors().stream()
                .anyMatch(anchor -> CertificatePaths.follow(chain, anchor.certificate(), at)
                        == CertificatePaths.Outcome.LEADS_THERE);
    }

    private Finding unknown() {
        return Finding.failed(ISSUER_UNKNOWN, "The issuer is not on " + list.name());
    }
}
