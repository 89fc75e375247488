package org.vouchgate.record.cms;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * A detached signature and what it proves about the bytes it came with.
 *
 * @param chain  the certificates that came with it, the signer's first, each followed by its authority's
 * @param intact whether it is that signer's signature over exactly those bytes, and names that certificate
 */
public record CmsSignature(List<X509Certificate> chain, boolean intact) {

    private static final int MOST_CERTIFICATES = 5;
    private static final Set<String> STRONG = Set.of(
            NISTObjectIdentifiers.id_sha256.getId(),
            NISTObjectIdentifiers.id_sha384.getId(),
            NISTObjectIdentifiers.id_sha512.getId());

    public CmsSignature {
        chain = List.copyOf(chain);
    }

    /**
     * Reads a signature and compares it with what it is said to cover.
     *
     * @param der     the signature; zeros may follow, as PDF files leave room
     * @param content the bytes it is to cover
     * @return empty if it cannot be read as one signature by one signer whose certificate came with it
     */
    public static Optional<CmsSignature> read(byte[] der, byte[] content) {
        try {
            var signed = new CMSSignedData(new CMSProcessableByteArray(content), unpadded(der));
            var signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return Optional.empty();
            }
            var signer = signers.iterator().next();
            var certificates = certificates(signed.getCertificates().getMatches(null));
            return certificates.stream()
                    .filter(certificate -> matches(signer, certificate))
                    .findFirst()
                    .map(leaf -> new CmsSignature(ordered(leaf, certificates), isIntact(signer, leaf)));
        } catch (CMSException | CertificateException | IllegalArgumentException | ClassCastException e) {
            return Optional.empty(); // bytes of whoever made the file
        }
    }

    private static byte[] unpadded(byte[] der) {
        int end = der.length;
        while (end > 0 && der[end - 1] == 0) {
            end--;
        }
        int length = length(der);
        return length >= end && length <= der.length ? Arrays.copyOf(der, length) : der;
    }

    /** How long the value is that begins here: a signature's own last bytes may be zeros too. */
    private static int length(byte[] der) {
        if (der.length < 2) {
            return der.length;
        }
        int first = der[1] & 0xff;
        int octets = first - 0x80;
        if (first < 0x80 || octets > 3 || octets < 1 || der.length < 2 + octets) {
            return first < 0x80 ? 2 + first : der.length;
        }
        int length = 0;
        for (int i = 0; i < octets; i++) {
            length = length << 8 | der[2 + i] & 0xff;
        }
        return 2 + octets + length;
    }

    private static List<X509Certificate> certificates(Collection<X509CertificateHolder> holders)
            throws CertificateException {
        var certificates = new ArrayList<X509Certificate>();
        if (holders.size() <= MOST_CERTIFICATES) {
            for (var holder : holders) {
                certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
            }
        }
        return certificates;
    }

    private static boolean matches(SignerInformation signer, X509Certificate certificate) {
        return certificate.getSerialNumber().equals(signer.getSID().getSerialNumber())
                && X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded())
                        .equals(signer.getSID().getIssuer());
    }

    private static boolean isIntact(SignerInformation signer, X509Certificate leaf) {
        if (!STRONG.contains(signer.getDigestAlgOID()) || !names(signer, leaf)) {
            return false;
        }
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(leaf.getPublicKey()));
        } catch (CMSException | OperatorCreationException e) {
            return false; // other bytes, or another key
        }
    }

    /** Whether the certificate is the one that the signer named among what is signed. */
    private static boolean names(SignerInformation signer, X509Certificate leaf) {
        return Optional.ofNullable(signer.getSignedAttributes())
                .map(attributes -> attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                .map(Attribute::getAttributeValues)
                .filter(values -> values.length == 1)
                .map(values -> SigningCertificateV2.getInstance(values[0]).getCerts())
                .filter(named -> named.length > 0)
                .filter(named -> Arrays.equals(named[0].getCertHash(), digest(leaf)))
                .isPresent();
    }

    private static byte[] digest(X509Certificate leaf) {
        try {
            return CmsSigner.sha256(leaf.getEncoded());
        } catch (CertificateException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<X509Certificate> ordered(X509Certificate leaf, List<X509Certificate> all) {
        var chain = new ArrayList<X509Certificate>();
        var next = Optional.of(leaf);
        while (next.isPresent()) {
            var last = next.get();
            chain.add(last);
            next = all.stream()
                    .filter(each -> !chain.contains(each)
                            && each.getSubjectX500Principal().equals(last.getIssuerX500Principal()))
                    .findFirst();
        }
        return chain;
    }
}
