package org.vouchgate.ats.enterprise;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.vouchgate.ats.secret.Secret;
import org.vouchgate.ats.secret.Sha256;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A SAML 2.0 bearer assertion for a technical user, signed with the account's own key.
 *
 * @param audience the token endpoint, which alone may take it
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7522">RFC 7522, section 3</a>
 */
record SamlAssertion(PrivateKey key, String clientId, String user, String audience) {

    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final Duration SKEW = Duration.ofMinutes(1);

    /** Of PKCS #8 in PEM; empty if it is none, or not RSA. */
    static Optional<PrivateKey> privateKey(Secret pem) {
        var base64 =
                pem.reveal().replaceAll("-----(BEGIN|END) PRIVATE KEY-----", "").replaceAll("\\s", "");
        try {
            var encoded = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
            return Optional.of(KeyFactory.getInstance("RSA").generatePrivate(encoded));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** In base64, as the token endpoint takes it. */
    String signed(Instant at) {
        var now = at.truncatedTo(ChronoUnit.SECONDS);
        var id = "_" + Sha256.hex((clientId + "\n" + user + "\n" + now).getBytes(StandardCharsets.UTF_8));
        try {
            var document = Xml.builder().parse(new InputSource(new StringReader(unsigned(id, now))));
            sign(document, id);
            var text = new StringWriter();
            var plain = TransformerFactory.newDefaultInstance().newTransformer();
            plain.setOutputProperty("omit-xml-declaration", "yes");
            plain.transform(new DOMSource(document), new StreamResult(text));
            return Base64.getEncoder().encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (SAXException | IOException | TransformerException e) {
            throw new IllegalStateException("an assertion of ours is no XML", e);
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
            throw new IllegalStateException("this platform does not sign XML", e);
        }
    }

    private String unsigned(String id, Instant now) {
        return """
                <saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" ID="%1$s" IssueInstant="%2$s" Version="2.0">\
                <saml2:Issuer>%3$s</saml2:Issuer>\
                <saml2:Subject>\
                <saml2:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified">%4$s</saml2:NameID>\
                <saml2:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">\
                <saml2:SubjectConfirmationData NotOnOrAfter="%5$s" Recipient="%6$s"/>\
                </saml2:SubjectConfirmation></saml2:Subject>\
                <saml2:Conditions NotBefore="%7$s" NotOnOrAfter="%5$s">\
                <saml2:AudienceRestriction><saml2:Audience>www.successfactors.com</saml2:Audience></saml2:AudienceRestriction>\
                </saml2:Conditions>\
                <saml2:AuthnStatement AuthnInstant="%2$s" SessionIndex="%1$s"><saml2:AuthnContext>\
                <saml2:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:X509</saml2:AuthnContextClassRef>\
                </saml2:AuthnContext></saml2:AuthnStatement>\
                <saml2:AttributeStatement><saml2:Attribute Name="api_key">\
                <saml2:AttributeValue>%3$s</saml2:AttributeValue></saml2:Attribute></saml2:AttributeStatement>\
                </saml2:Assertion>""".formatted(
                        id,
                        now,
                        Xml.escaped(clientId),
                        Xml.escaped(user),
                        now.plus(LIFETIME),
                        Xml.escaped(audience),
                        now.minus(SKEW));
    }

    private void sign(Document document, String id)
            throws GeneralSecurityException, MarshalException, XMLSignatureException {
        var assertion = document.getDocumentElement();
        assertion.setIdAttribute("ID", true);
        var xml = XMLSignatureFactory.getInstance("DOM");
        var reference = xml.newReference(
                "#" + id,
                xml.newDigestMethod(DigestMethod.SHA256, null),
                List.of(
                        xml.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                        xml.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null)),
                null,
                null);
        var info = xml.newSignedInfo(
                xml.newCanonicalizationMethod(CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                xml.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
                List.of(reference));
        // The schema wants the signature right behind the issuer.
        var behindIssuer = assertion.getFirstChild().getNextSibling();
        xml.newXMLSignature(info, null).sign(new DOMSignContext(key, assertion, behindIssuer));
    }

    /** The key stays where it is. */
    @Override
    public String toString() {
        return "SamlAssertion[" + clientId + "]";
    }
}
