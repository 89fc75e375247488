package org.vouchgate.credential.mdoc;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.Finding;
import org.vouchgate.credential.Issuer;
import org.vouchgate.credential.Reason;
import org.vouchgate.credential.cose.CoseSign1;
import org.vouchgate.credential.jose.SignatureCheck;
import org.vouchgate.credential.key.x509.CertificateChain;
import org.vouchgate.credential.key.x509.Certificates;
import org.vouchgate.credential.w3c.Read;

/** Checks the issuer's signature: its algorithm, the document signer's certificate, the signature itself. */
final class IssuerAuth {

    /** ISO/IEC 18013-5, B.1.4: what a document signer's certificate is for. */
    private static final String DOCUMENT_SIGNER = "1.0.18013.5.1.2";

    private final MdocPolicy policy;

    IssuerAuth(MdocPolicy policy) {
        this.policy = policy;
    }

    /**
     * Who signed, if somebody did who may sign documents.
     *
     * @param signedAt when the issuer says that it signed
     */
    Read<Issuer> check(CoseSign1 auth, byte[] payload, Optional<Instant> signedAt) {
        var refusedByHeader = auth.refusedByHeader(policy.issuerAlgorithms());
        if (refusedByHeader.isPresent()) {
            return refusal(refusedByHeader.get());
        }
        if (auth.certificates().isEmpty()) {
            return refused(Reason.ISSUER_KEY_NOT_FOUND, "The document does not carry its issuer's certificate");
        }
        var encoded = auth.certificates().stream().map(Optional::of).toList();
        return CertificateChain.of(encoded)
                .fold(
                        chain -> signedBy(chain, auth, payload, signedAt),
                        broken -> refused(Reason.CERTIFICATE_CHAIN_INVALID, broken.sentence()));
    }

    private Read<Issuer> signedBy(
            CertificateChain.Linked chain, CoseSign1 auth, byte[] payload, Optional<Instant> signedAt) {
        var signer = chain.leaf();
        if (!isForDocuments(signer)) {
            return refused(
                    Reason.CERTIFICATE_CHAIN_INVALID, "The issuer's certificate is not meant for signing documents");
        }
        if (signedAt.isPresent() && !wasInForce(signer, signedAt.get())) {
            return refused(
                    Reason.CERTIFICATE_CHAIN_INVALID,
                    "The document was signed at a time for which the issuer's certificate was not made");
        }
        var check = auth.verify(signer.getPublicKey(), policy.issuerAlgorithms(), payload);
        return check == SignatureCheck.VALID ? new Read.Content<>(issuer(chain)) : refusal(check);
    }

    private static Issuer issuer(CertificateChain.Linked chain) {
        return new Issuer(
                Certificates.subject(chain.leaf()),
                Optional.empty(),
                Certificates.name(chain.leaf()),
                Issuer.KeySource.X5C,
                chain.certificates());
    }

    private static boolean isForDocuments(X509Certificate signer) {
        try {
            var purposes = Optional.ofNullable(signer.getExtendedKeyUsage()).orElse(List.of());
            return purposes.contains(DOCUMENT_SIGNER) && signer.getKeyUsage() != null;
        } catch (CertificateParsingException e) {
            return false;
        }
    }

    private static boolean wasInForce(X509Certificate signer, Instant signedAt) {
        return !signedAt.isBefore(signer.getNotBefore().toInstant())
                && !signedAt.isAfter(signer.getNotAfter().toInstant());
    }

    private static <T> Read<T> refusal(SignatureCheck check) {
        return switch (check) {
            case VALID -> throw new IllegalArgumentException("a valid signature is no refusal");
            case ALGORITHM_NOT_ALLOWED ->
                refused(
                        Reason.ALGORITHM_NOT_ALLOWED,
                        "The document is not signed, or in a way this gateway does not accept");
            case CRITICAL_HEADER_NOT_UNDERSTOOD ->
                refused(
                        Reason.CRITICAL_HEADER_NOT_UNDERSTOOD,
                        "The document uses a security feature this gateway does not know");
            case KEY_UNFIT ->
                refused(Reason.KEY_UNFIT_FOR_ALGORITHM, "The issuer's key cannot have made this kind of signature");
            case SIGNATURE_INVALID ->
                refused(Reason.SIGNATURE_INVALID, "The signature does not match the issuer's key");
        };
    }

    private static <T> Read<T> refused(Reason reason, String sentence) {
        return new Read.Refused<>(Finding.failed(reason, sentence));
    }
}
