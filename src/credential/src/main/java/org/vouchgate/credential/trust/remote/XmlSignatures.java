package org.vouchgate.credential.trust.remote;

import java.security.Key;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import org.vouchgate.credential.key.x509.Certificates;
import org.vouchgate.credential.trust.Signers;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Enveloped XML signatures over a whole document (XML Signature 1.1; XAdES baseline, ETSI EN 319 132-1). The signature is
 * the root's own child and covers the root, so that nothing can be moved beneath or beside what was signed.
 */
final class XmlSignatures {

    private static final String XADES_PROPERTIES = "http://uri.etsi.org/01903#SignedProperties";
    private static final Set<String> TRANSFORMS = Set.of(
            Transform.ENVELOPED,
            "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
            "http://www.w3.org/2001/10/xml-exc-c14n#",
            "http://www.w3.org/2006/12/xml-c14n11");

    private final Document document;
    private final Signers signers;
    private final Instant at;

    private XmlSignatures(Document document, Signers signers, Instant at) {
        this.document = document;
        this.signers = signers;
        this.at = at;
    }

    /** Whether somebody among the signers signed all of the document, with a certificate in force. */
    static boolean isSigned(Document document, Signers signers, Instant at) {
        return new XmlSignatures(document, signers, at).isSigned();
    }

    private boolean isSigned() {
        var signatures = children(document.getDocumentElement(), XMLSignature.XMLNS, "Signature");
        return signatures.size() == 1 && isValid(signatures.get(0));
    }

    private boolean isValid(Element element) {
        declareIdentifiers(element);
        var factory = XMLSignatureFactory.getInstance("DOM");
        try {
            var signature = factory.unmarshalXMLSignature(context(element, KeySelector.singletonKeySelector(nobody())));
            return signer(signature).filter(certificate -> coversAll(signature)).isPresent()
                    && verifies(factory, element, signer(signature).orElseThrow());
        } catch (MarshalException | ClassCastException e) {
            return false;
        }
    }

    private static boolean verifies(XMLSignatureFactory factory, Element element, X509Certificate signer)
            throws MarshalException {
        var context = context(element, KeySelector.singletonKeySelector(signer.getPublicKey()));
        try {
            return factory.unmarshalXMLSignature(context).validate(context);
        } catch (XMLSignatureException e) {
            return false;
        }
    }

    private static DOMValidateContext context(Element element, KeySelector keys) {
        var context = new DOMValidateContext(keys, element);
        context.setProperty("org.jcp.xml.dsig.secureValidation", Boolean.TRUE);
        return context;
    }

    /** Unmarshalling needs a key selector, and asks it for nothing. */
    private static Key nobody() {
        return new SecretKeySpec(new byte[] {0}, "none");
    }

    /** The certificate the signature names first, if a configured signer stands behind it. */
    private Optional<X509Certificate> signer(XMLSignature signature) {
        if (signature.getKeyInfo() == null) {
            return Optional.empty();
        }
        var named = new ArrayList<X509Certificate>();
        for (var content : signature.getKeyInfo().getContent()) {
            if (content instanceof X509Data data) {
                data.getContent().stream()
                        .filter(X509Certificate.class::isInstance)
                        .map(X509Certificate.class::cast)
                        .forEach(named::add);
            }
        }
        return named.stream()
                .limit(1)
                .filter(leaf -> Certificates.isStrong(leaf) && SignedList.isConfigured(named, signers, at))
                .findFirst();
    }

    /** One reference to the whole document, perhaps one to the signature's own properties, and no other. */
    private boolean coversAll(XMLSignature signature) {
        var references = signature.getSignedInfo().getReferences();
        var whole = references.stream().filter(this::isWhole).count();
        var properties = references.stream()
                .filter(reference -> XADES_PROPERTIES.equals(reference.getType()))
                .count();
        return whole == 1
                && whole + properties == references.size()
                && references.stream().allMatch(XmlSignatures::isPlain);
    }

    private boolean isWhole(Reference reference) {
        var root = document.getDocumentElement().getAttribute("Id");
        return "".equals(reference.getURI()) || !root.isEmpty() && ("#" + root).equals(reference.getURI());
    }

    private static boolean isPlain(Reference reference) {
        return reference.getTransforms().stream().allMatch(transform -> TRANSFORMS.contains(transform.getAlgorithm()));
    }

    /** Without a schema, nothing in a document is an identifier until somebody says so; only these two are. */
    private void declareIdentifiers(Element signature) {
        var root = document.getDocumentElement();
        if (root.hasAttribute("Id")) {
            root.setIdAttribute("Id", true);
        }
        var properties = signature.getElementsByTagNameNS("*", "SignedProperties");
        if (properties.getLength() == 1
                && properties.item(0) instanceof Element signed
                && signed.hasAttribute("Id")
                && !signed.getAttribute("Id").equals(root.getAttribute("Id"))) {
            signed.setIdAttribute("Id", true);
        }
    }

    static List<Element> children(Node parent, String namespace, String name) {
        var found = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && name.equals(element.getLocalName())
                    && namespace.equals(element.getNamespaceURI())) {
                found.add(element);
            }
        }
        return found;
    }
}
