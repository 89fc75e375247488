package org.vouchgate.credential.trust;

import java.security.cert.X509Certificate;
import java.util.Locale;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.vouchgate.credential.Credential;
import org.vouchgate.credential.CredentialFormat;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.key.x509.Certificates;

/** What ISO/IEC 18013-5 (annex B) demands of the authority behind a mobile document, beyond a valid path to it. */
final class DocumentAuthority {

    private static final int KEY_CERT_SIGN = 5;

    private DocumentAuthority() {}

    /** Why an anchor cannot be the authority of a document; never for other kinds of credentials. */
    static Optional<Finding> objection(X509Certificate anchor, Credential credential, String listName) {
        if (credential.format() != CredentialFormat.MDOC) {
            return Optional.empty();
        }
        var signer = credential.issuer().certificates().get(0);
        if (signer.equals(anchor)) {
            // A list may name the signer itself; whoever keeps it has then vouched for that one certificate.
            return Optional.empty();
        }
        return isAuthority(anchor) && hasSameCountry(anchor, signer)
                ? Optional.empty()
                : Optional.of(Finding.failed(
                        Reason.CERTIFICATE_PATH_INVALID,
                        "The authority on " + listName + " is not one that can vouch for this signer of documents"));
    }

    /** Table B.1: it signs certificates, and nobody stands between it and the signers of documents. */
    private static boolean isAuthority(X509Certificate anchor) {
        var usage = anchor.getKeyUsage();
        return anchor.getBasicConstraints() == 0 && usage != null && usage[KEY_CERT_SIGN];
    }

    /** Table B.3: the signer is of its authority's country. */
    private static boolean hasSameCountry(X509Certificate anchor, X509Certificate signer) {
        return country(anchor)
                .filter(country -> country(signer).equals(Optional.of(country)))
                .isPresent();
    }

    private static Optional<String> country(X509Certificate certificate) {
        try {
            return new LdapName(Certificates.subject(certificate))
                    .getRdns().stream()
                            .filter(rdn -> rdn.getType().equalsIgnoreCase("C"))
                            .map(rdn -> rdn.getValue().toString().toUpperCase(Locale.ROOT))
                            .findFirst();
        } catch (InvalidNameException e) {
            return Optional.empty();
        }
    }
}
