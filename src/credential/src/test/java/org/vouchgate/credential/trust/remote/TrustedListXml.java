package org.vouchgate.credential.trust.remote;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.crypto.dsig.spec.XPathFilterParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.vouchgate.testkit.CertifiedKey;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Writes and signs trusted lists as ETSI TS 119 612 describes them. */
final class TrustedListXml {

    static final String QUALIFIED = "http://uri.etsi.org/TrstSvc/Svctype/CA/QC";
    static final String GRANTED = "http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/granted";
    private static final String XADES = "http://uri.etsi.org/01903/v1.3.2#";

    /** Covers the signature's own properties and nothing of the list. */
    static final String NOTHING = "#nothing";
    /** Covers the document as a whole, and leaves out what counts by an expression. */
    static final String ALL_BUT_PROVIDERS = "not(ancestor-or-self::*[local-name()='TrustServiceProviderList'])";

    private TrustedListXml() {}

    static String list(long sequence, String nextUpdate, String status, X509Certificate certificate) {
        try {
            return """
                    <TrustServiceStatusList xmlns="http://uri.etsi.org/02231/v2#" Id="list" TSLTag="http://uri.etsi.org/19612/TSLTag">
                      <SchemeInformation>
                        <TSLVersionIdentifier>5</TSLVersionIdentifier>
                        <TSLSequenceNumber>%d</TSLSequenceNumber>
                        <ListIssueDateTime>2026-11-01T00:00:00Z</ListIssueDateTime>
                        <NextUpdate><dateTime>%s</dateTime></NextUpdate>
                      </SchemeInformation>
                      <TrustServiceProviderList><TrustServiceProvider><TSPServices><TSPService><ServiceInformation>
                        <ServiceTypeIdentifier>%s</ServiceTypeIdentifier>
                        <ServiceDigitalIdentity><DigitalId><X509Certificate>%s</X509Certificate></DigitalId></ServiceDigitalIdentity>
                        <ServiceStatus>%s</ServiceStatus>
                      </ServiceInformation></TSPService></TSPServices></TrustServiceProvider></TrustServiceProviderList>
                    </TrustServiceStatusList>""".formatted(
                            sequence,
                            nextUpdate,
                            QUALIFIED,
                            Base64.getEncoder().encodeToString(certificate.getEncoded()),
                            status);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static byte[] signed(String xml, CertifiedKey signer) {
        return signed(xml, "", signer);
    }

    /** @param covered what the signature covers: empty for the whole document, or {@code #} and an identifier */
    static byte[] signed(String xml, String covered, CertifiedKey signer) {
        try {
            var document = parse(xml);
            var factory = XMLSignatureFactory.getInstance("DOM");
            var digest = factory.newDigestMethod(DigestMethod.SHA256, null);
            var c14n = factory.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null);
            var enveloped = factory.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null);
            var rest = factory.newTransform(Transform.XPATH, new XPathFilterParameterSpec(ALL_BUT_PROVIDERS));
            var transforms =
                    covered.equals(ALL_BUT_PROVIDERS) ? List.of(enveloped, rest, c14n) : List.of(enveloped, c14n);
            Reference whole = factory.newReference(
                    covered.equals(ALL_BUT_PROVIDERS) ? "" : covered, digest, transforms, null, null);
            Reference properties = factory.newReference(
                    "#properties", digest, List.of(c14n), "http://uri.etsi.org/01903#SignedProperties", null);
            var info = factory.newSignedInfo(
                    factory.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                    factory.newSignatureMethod("http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256", null),
                    covered.equals(NOTHING) ? List.of(properties) : List.of(whole, properties));
            var keys = factory.getKeyInfoFactory();
            var keyInfo = keys.newKeyInfo(List.of(keys.newX509Data(signer.chain())));
            var object = factory.newXMLObject(List.of(new DOMStructure(qualifying(document))), null, null, null);
            var context = new DOMSignContext(signer.key().privateKey(), document.getDocumentElement());
            document.getDocumentElement().setIdAttribute("Id", true);
            for (var each = document.getDocumentElement().getFirstChild(); each != null; each = each.getNextSibling()) {
                if (each instanceof org.w3c.dom.Element element && element.hasAttribute("Id")) {
                    element.setIdAttribute("Id", true);
                }
            }
            factory.newXMLSignature(info, keyInfo, List.of(object), null, null).sign(context);
            return bytes(document);
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
            throw new IllegalStateException(e);
        }
    }

    static Document parse(String xml) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static byte[] bytes(Document document) {
        try {
            var written = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(written));
            return written.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static org.w3c.dom.Element qualifying(Document document) {
        var qualifying = document.createElementNS(XADES, "xades:QualifyingProperties");
        var signed = document.createElementNS(XADES, "xades:SignedProperties");
        signed.setAttribute("Id", "properties");
        signed.setIdAttribute("Id", true);
        var time = document.createElementNS(XADES, "xades:SigningTime");
        time.setTextContent("2026-11-01T00:00:00Z");
        signed.appendChild(time);
        qualifying.appendChild(signed);
        return qualifying;
    }
}
