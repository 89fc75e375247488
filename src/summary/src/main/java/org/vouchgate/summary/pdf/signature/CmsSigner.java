package org.vouchgate.summary.pdf.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.util.CollectionStore;
import org.vouchgate.summary.pdf.PdfSigner;

/**
 * Signs summaries for PAdES baseline B-B: ECDSA with SHA-256 over signed attributes that name the signer's certificate.
 *
 * @see <a href="https://www.etsi.org/deliver/etsi_en/319100_319199/31914201/">ETSI EN 319 142-1, section 6.3</a>
 */
public final class CmsSigner implements PdfSigner {

    /** Attributes, algorithms and lengths around certificates and signature. */
    private static final int AROUND = 1024;

    private final List<X509CertificateHolder> chain;
    private final UnaryOperator<byte[]> ecdsa;
    private final int most;

    /**
     * With a key that stands elsewhere.
     *
     * @param chain the signer's certificate first, then those above it
     * @param ecdsa answers bytes with their signature, ECDSA with SHA-256, in DER; a deterministic one gives the same
     *     file each time
     */
    public CmsSigner(List<X509Certificate> chain, UnaryOperator<byte[]> ecdsa) {
        this.chain = chain.stream().map(CmsSigner::holder).toList();
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("a signer needs a certificate");
        }
        this.ecdsa = ecdsa;
        this.most = AROUND + this.chain.stream().mapToInt(CmsSigner::size).sum();
    }

    /** With a key that stands here, deterministically (RFC 6979). */
    public static CmsSigner with(List<X509Certificate> chain, ECPrivateKey key) {
        return new CmsSigner(chain, new DeterministicEcdsa(key)::sign);
    }

    private static X509CertificateHolder holder(X509Certificate certificate) {
        try {
            return new X509CertificateHolder(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("the certificate cannot be encoded", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int size(X509CertificateHolder certificate) {
        try {
            return certificate.getEncoded().length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int most() {
        return most;
    }

    @Override
    public byte[] sign(byte[] content) {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
                    .setSignedAttributeGenerator(signedAttributes())
                    .build(new BufferedSigner(ecdsa), chain.get(0)));
            generator.addCertificates(new CollectionStore<>(chain));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded(ASN1Encoding.DER);
        } catch (OperatorCreationException | CMSException e) {
            throw new IllegalStateException("the summary cannot be signed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No signing time: PAdES has it in the file. */
    private CMSAttributeTableGenerator signedAttributes() {
        return given -> {
            var attributes = new ASN1EncodableVector();
            attributes.add(attribute(CMSAttributes.contentType, (ASN1ObjectIdentifier)
                    given.get(CMSAttributeTableGenerator.CONTENT_TYPE)));
            attributes.add(attribute(CMSAttributes.messageDigest, new DEROctetString(digest(given))));
            attributes.add(attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, named(chain.get(0))));
            return new AttributeTable(attributes);
        };
    }

    private static byte[] digest(Map<?, ?> given) {
        return (byte[]) given.get(CMSAttributeTableGenerator.DIGEST);
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }

    private static SigningCertificateV2 named(X509CertificateHolder certificate) {
        try {
            return new SigningCertificateV2(new ESSCertIDv2(Sha256.of(certificate.getEncoded())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
