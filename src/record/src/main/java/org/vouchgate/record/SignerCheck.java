package org.vouchgate.record;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateParsingException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.credential.key.x509.CertificateChain;
import org.vouchgate.credential.key.x509.Certificates;

/** Who signed, and who vouches for them: asked of the certificates that came with a signature, as of one date. */
final class SignerCheck {

    /** GeneralName's choice for a host (RFC 5280, section 4.2.1.6). */
    private static final int DNS_NAME = 2;

    private final Trust trust;
    private final List<X509Certificate> chain;
    private final Instant asOf;

    /** @param chain leaf first */
    SignerCheck(Trust trust, List<X509Certificate> chain, Instant asOf) {
        this.trust = trust;
        this.chain = chain;
        this.asOf = asOf;
    }

    /** All that can be asked about the signer of something that this gateway is said to have written. */
    List<Step> steps(URI gateway) {
        return List.of(validity(), trusted(), name(gateway), revocation());
    }

    static String name(X509Certificate leaf) {
        return Certificates.name(leaf).orElseGet(() -> Certificates.subject(leaf));
    }

    private X509Certificate leaf() {
        return chain.get(0);
    }

    Step validity() {
        return chain.stream()
                .filter(each -> asOf.isBefore(each.getNotBefore().toInstant())
                        || asOf.isAfter(each.getNotAfter().toInstant()))
                .findFirst()
                .map(each -> Step.failed(Question.VALIDITY, "not-valid", name(each), from(each), until(each), asOf))
                .orElseGet(() -> Step.passed(Question.VALIDITY, "valid", from(leaf()), until(leaf()), asOf));
    }

    private static Instant from(X509Certificate certificate) {
        return certificate.getNotBefore().toInstant();
    }

    private static Instant until(X509Certificate certificate) {
        return certificate.getNotAfter().toInstant();
    }

    Step trusted() {
        if (!isSound()) {
            return Step.failed(Question.TRUST, "chain-broken");
        }
        if (isPinned()) {
            return Step.passed(Question.TRUST, "pinned", name(leaf()));
        }
        if (trust.certificates().isEmpty()) {
            return Step.unknown(Question.TRUST, "nobody-trusted", name(leaf()));
        }
        return anchor().map(this::below).orElseGet(() -> {
            var top = chain.get(chain.size() - 1);
            return namesake(top)
                    ? Step.failed(Question.TRUST, "namesake", name(leaf()))
                    : Step.unknown(Question.TRUST, "authority-unknown", name(leaf()), issuer(top));
        });
    }

    private Step below(X509Certificate anchor) {
        try {
            var path = CertificateFactory.getInstance("X.509")
                    .generateCertPath(
                            chain.stream().filter(each -> !each.equals(anchor)).toList());
            var parameters = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
            parameters.setRevocationEnabled(false); // asked by itself, of what was given
            parameters.setDate(Date.from(asOf));
            CertPathValidator.getInstance("PKIX").validate(path, parameters);
            return Step.passed(Question.TRUST, "vouched", name(leaf()), name(anchor));
        } catch (GeneralSecurityException e) {
            return Step.failed(Question.TRUST, "not-vouched", name(leaf()), name(anchor));
        }
    }

    /** Also asked of certificates that came with a PDF's signature, so not only of what a JOSE header holds. */
    private boolean isSound() {
        return CertificateChain.of(chain.stream().map(SignerCheck::der).toList())
                .fold(linked -> true, broken -> false);
    }

    private boolean isPinned() {
        return trust.certificates().contains(leaf()) || trust.keys().contains(leaf().getPublicKey());
    }

    private Optional<X509Certificate> anchor() {
        var top = chain.get(chain.size() - 1);
        return trust.certificates().stream()
                .filter(each -> chain.contains(each) || isNamed(top, each) && isSignedBy(top, each))
                .findFirst();
    }

    /** Whether somebody who is trusted bears the name of the authority, and did not sign. */
    private boolean namesake(X509Certificate top) {
        return trust.certificates().stream().anyMatch(each -> isNamed(top, each));
    }

    private static boolean isNamed(X509Certificate certificate, X509Certificate authority) {
        return certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal());
    }

    private static boolean isSignedBy(X509Certificate certificate, X509Certificate authority) {
        try {
            certificate.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private Step name(URI gateway) {
        var host = Optional.ofNullable(gateway.getHost()).orElse("");
        var hosts = hosts(leaf());
        if (hosts.stream().anyMatch(each -> each.equalsIgnoreCase(host))) {
            return Step.passed(Question.NAME, "named", host);
        }
        if (isPinned()) {
            return Step.passed(Question.NAME, "pinned-name", host);
        }
        return hosts.isEmpty()
                ? Step.unknown(Question.NAME, "nameless", name(leaf()), host)
                : Step.failed(Question.NAME, "other-name", String.join(", ", hosts), host);
    }

    private static List<String> hosts(X509Certificate leaf) {
        try {
            return Optional.ofNullable(leaf.getSubjectAlternativeNames()).stream()
                    .flatMap(Collection::stream)
                    .filter(name -> name.get(0).equals(DNS_NAME))
                    .map(name -> String.valueOf(name.get(1)))
                    .toList();
        } catch (CertificateParsingException e) {
            return List.of();
        }
    }

    /** Of the signer's own certificate, by the list of its authority, if that was given. */
    Step revocation() {
        if (trust.revoked().isEmpty()) {
            return Step.notAsked(Question.REVOCATION, "revocation-not-asked");
        }
        var authority = chain.size() > 1 ? Optional.of(chain.get(1)) : anchor();
        var list = trust.revoked().stream()
                .filter(each -> each.getIssuerX500Principal().equals(leaf().getIssuerX500Principal()))
                .findFirst();
        if (list.isEmpty() || authority.isEmpty()) {
            return Step.unknown(Question.REVOCATION, "revocation-unknown", issuer(leaf()));
        }
        try {
            list.get().verify(authority.get().getPublicKey());
        } catch (GeneralSecurityException e) {
            return Step.unknown(Question.REVOCATION, "revocation-unknown", issuer(leaf()));
        }
        return Optional.ofNullable(list.get().getRevokedCertificate(leaf()))
                .map(entry -> entry.getRevocationDate().toInstant())
                .map(revoked -> revoked.isAfter(asOf)
                        ? Step.passed(Question.REVOCATION, "revoked-later", revoked, asOf)
                        : Step.failed(Question.REVOCATION, "revoked", revoked, asOf))
                .orElseGet(() -> Step.passed(
                        Question.REVOCATION,
                        "not-revoked",
                        list.get().getThisUpdate().toInstant()));
    }

    private static String issuer(X509Certificate certificate) {
        return certificate.getIssuerX500Principal().getName();
    }

    private static Optional<byte[]> der(X509Certificate certificate) {
        try {
            return Optional.of(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            return Optional.empty();
        }
    }
}
