package org.vouchgate.presentation.dcql;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.jose.Base64Url;

/** Whether one of the authorities that were asked for stands behind an issuer. */
final class AuthorityCheck {

    private AuthorityCheck() {}

    static Optional<Finding> problem(List<TrustedAuthority> wanted, Issuer issuer) {
        if (wanted.isEmpty() || isMet(wanted, issuer)) {
            return Optional.empty();
        }
        var allCheckable = wanted.stream()
                .allMatch(authority -> authority.type() == TrustedAuthority.Type.AUTHORITY_KEY_IDENTIFIER);
        return Optional.of(
                allCheckable
                        ? Finding.failed(
                                Reason.AUTHORITY_NOT_ASKED,
                                "None of the authorities that were asked for stands behind the issuer")
                        : Finding.unknown(
                                Reason.AUTHORITY_NOT_CHECKABLE,
                                "Whether an authority that was asked for stands behind the issuer cannot be found out by this gateway"));
    }

    private static boolean isMet(List<TrustedAuthority> wanted, Issuer issuer) {
        var inChain = issuer.certificates().stream()
                .flatMap(certificate -> keyIdentifier(certificate).stream())
                .collect(Collectors.toUnmodifiableSet());
        return wanted.stream()
                .filter(authority -> authority.type() == TrustedAuthority.Type.AUTHORITY_KEY_IDENTIFIER)
                .flatMap(authority -> authority.values().stream())
                .anyMatch(inChain::contains);
    }

    private static Optional<String> keyIdentifier(X509Certificate certificate) {
        return Optional.ofNullable(certificate.getExtensionValue("2.5.29.35"))
                .flatMap(AuthorityKeyIdentifier::keyIdentifier)
                .map(Base64Url::encode);
    }
}
