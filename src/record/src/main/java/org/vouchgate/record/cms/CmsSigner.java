package org.vouchgate.record.cms;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs the bytes of a PDF file as PAdES B-B wants it: detached, SHA-256, with the certificates and with a digest of the
 * signer's own among what is signed; without a time, which stands in the PDF.
 *
 * @see <a href="https://www.etsi.org/deliver/etsi_en/319100_319199/31914201/">EN 319 142-1, section 6.3</a>
 */
public final class CmsSigner {

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    /**
     * Takes a key and its certificates.
     *
     * @param key   a private key on P-256
     * @param chain its certificates, leaf first
     */
    public CmsSigner(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /** The signature over these bytes, in DER. */
    public byte[] sign(byte[] content) {
        try {
            var builder = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
            builder.setSignedAttributeGenerator(new Timeless(attributes()));
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key), chain.get(0)));
            generator.addCertificates(new JcaCertStore(chain));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded("DER");
        } catch (CMSException | CertificateEncodingException | OperatorCreationException | IOException e) {
            throw new IllegalStateException("the key for documents does not sign", e);
        }
    }

    /** Says which certificate is meant, so that none can be put in its place (RFC 5035, section 3). */
    private AttributeTable attributes() throws CertificateEncodingException {
        var certificate =
                new SigningCertificateV2(new ESSCertIDv2(sha256(chain.get(0).getEncoded())));
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(certificate)));
        return new AttributeTable(attributes);
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** PAdES has the time in the PDF and forbids it here. */
    private static final class Timeless extends DefaultSignedAttributeTableGenerator {

        Timeless(AttributeTable attributes) {
            super(attributes);
        }

        @Override
        @SuppressWarnings("rawtypes") // as the library declares it
        public AttributeTable getAttributes(Map parameters) {
            return super.getAttributes(parameters).remove(CMSAttributes.signingTime);
        }
    }
}
