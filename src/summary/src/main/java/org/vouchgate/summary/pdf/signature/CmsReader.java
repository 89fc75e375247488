package org.vouchgate.summary.pdf.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignerDigestMismatchException;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.vouchgate.summary.pdf.signature.SummarySignature.Broken;
import org.vouchgate.summary.pdf.signature.SummarySignature.Flaw;
import org.vouchgate.summary.pdf.signature.SummarySignature.Intact;

/** Checks one detached CMS signature with the certificate that it names. */
final class CmsReader {

    private CmsReader() {}

    static SummarySignature read(byte[] content, byte[] padded, Optional<Instant> claimedAt) {
        try {
            var signed = new CMSSignedData(new CMSProcessableByteArray(content), unpadded(padded));
            var signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1 || signed.getSignedContent().getContent() == null) {
                return new Broken(Flaw.UNREADABLE);
            }
            return read(signed, signers.iterator().next(), claimedAt);
        } catch (IOException
                | CMSException
                | CertificateException
                | OperatorCreationException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException e) { // the library's ways of saying that this is no signature
            return new Broken(Flaw.UNREADABLE);
        }
    }

    /** Nothing may hide behind the signature, where nobody signs. */
    private static ContentInfo unpadded(byte[] padded) throws IOException {
        var bytes = new ByteArrayInputStream(padded);
        var cms = ContentInfo.getInstance(new ASN1InputStream(bytes, padded.length).readObject());
        for (int rest = bytes.read(); rest >= 0; rest = bytes.read()) {
            if (rest != 0) {
                throw new IOException("something follows the signature");
            }
        }
        return cms;
    }

    private static SummarySignature read(CMSSignedData signed, SignerInformation signer, Optional<Instant> claimedAt)
            throws CertificateException, CMSException, OperatorCreationException, IOException {
        var certificates = certificates(signed);
        var signing = certificates.stream()
                .filter(each -> signer.getSID().match(each))
                .findFirst();
        if (signing.isEmpty() || !names(signer, signing.get())) {
            return new Broken(Flaw.SIGNATURE_INVALID);
        }
        var converter = new JcaX509CertificateConverter();
        var certificate = converter.getCertificate(signing.get());
        var others = new ArrayList<X509Certificate>();
        for (var other : certificates) {
            if (!other.equals(signing.get())) {
                others.add(converter.getCertificate(other));
            }
        }
        return holds(signer, certificate)
                .<SummarySignature>map(Broken::new)
                .orElseGet(() -> new Intact(certificate, others, claimedAt));
    }

    private static List<X509CertificateHolder> certificates(CMSSignedData signed) {
        return List.copyOf(signed.getCertificates().getMatches(null));
    }

    /** Whether the certificate is the one that was signed along; another with the same key will not do. */
    private static boolean names(SignerInformation signer, X509CertificateHolder certificate) throws IOException {
        var attributes = signer.getSignedAttributes();
        var attribute = attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null) {
            return false;
        }
        var named = SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0))
                .getCerts()[0];
        return Arrays.equals(named.getCertHash(), Sha256.of(certificate.getEncoded()));
    }

    private static Optional<Flaw> holds(SignerInformation signer, X509Certificate certificate)
            throws CMSException, OperatorCreationException {
        try {
            boolean valid = signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
            return valid ? Optional.empty() : Optional.of(Flaw.SIGNATURE_INVALID);
        } catch (CMSSignerDigestMismatchException e) {
            return Optional.of(Flaw.CONTENT_CHANGED);
        }
    }
}
