package org.vouchgate.credential.trust.remote;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.vouchgate.credential.TrustAnswer;
import org.vouchgate.credential.key.x509.Certificates;
import org.vouchgate.credential.trust.Signers;
import org.vouchgate.credential.trust.SourceEntry;
import org.vouchgate.credential.trust.TrustAnchor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Trusted lists in XML (ETSI TS 119 612), signed with an enveloped XAdES signature. No document type is read, ever. */
public final class EtsiXmlList implements ListFormat {

    private static final String TSL = "http://uri.etsi.org/02231/v2#";
    private static final int MOST_BYTES = 12 * 1024 * 1024;
    private static final Duration SKEW = Duration.ofMinutes(1);
    private static final List<String> VERSIONS = List.of("5", "6");

    private final Signers signers;
    private final ListedServices services;

    public EtsiXmlList(Signers signers, List<SourceEntry.ServiceRule> services) {
        this.signers = signers;
        this.services = new ListedServices(services);
    }

    @Override
    public TrustAnswer.Kind kind() {
        return TrustAnswer.Kind.ETSI_TRUSTED_LIST;
    }

    @Override
    public String accept() {
        return "application/vnd.etsi.tsl+xml, application/xml;q=0.9, text/xml;q=0.8";
    }

    @Override
    public int mostBytes() {
        return MOST_BYTES;
    }

    @Override
    public ListReading read(byte[] body, Instant at) {
        return parsed(body)
                .map(document -> XmlSignatures.isSigned(document, signers, at)
                        ? list(document.getDocumentElement(), at)
                        : ListReading.badlySigned())
                .orElseGet(() -> ListReading.unreadable("it is no XML document that this gateway reads"));
    }

    private ListReading list(Element root, Instant at) {
        var scheme = child(Optional.of(root), "SchemeInformation");
        var version = text(scheme, "TSLVersionIdentifier");
        var sequence = text(scheme, "TSLSequenceNumber").filter(number -> number.matches("[0-9]{1,18}"));
        var issued = text(scheme, "ListIssueDateTime").flatMap(EtsiXmlList::time);
        var next = text(child(scheme, "NextUpdate"), "dateTime").flatMap(EtsiXmlList::time);
        var isList = TSL.equals(root.getNamespaceURI()) && "TrustServiceStatusList".equals(root.getLocalName());
        if (!isList
                || version.filter(VERSIONS::contains).isEmpty()
                || sequence.isEmpty()
                || issued.isEmpty()
                || next.isEmpty()) {
            return ListReading.unreadable("it is no trusted list of a version this gateway knows");
        }
        if (issued.get().isAfter(at.plus(SKEW))) {
            return ListReading.unreadable("it says that it was issued in the future");
        }
        var anchors = children(child(Optional.of(root), "TrustServiceProviderList"), "TrustServiceProvider")
                .flatMap(provider -> children(child(Optional.of(provider), "TSPServices"), "TSPService"))
                .flatMap(service -> child(Optional.of(service), "ServiceInformation").stream())
                .flatMap(this::anchors)
                .toList();
        return new ListReading.Readable(anchors, List.of(), sequence.map(BigInteger::new), issued, next);
    }

    private Stream<TrustAnchor> anchors(Element service) {
        var information = Optional.of(service);
        var certificates = children(child(information, "ServiceDigitalIdentity"), "DigitalId")
                .flatMap(identity -> text(Optional.of(identity), "X509Certificate").stream())
                .flatMap(EtsiXmlList::certificate)
                .toList();
        // A list of this form always states a status; without one a service vouches for nobody.
        var status = text(information, "ServiceStatus").or(() -> Optional.of("absent"));
        return text(information, "ServiceTypeIdentifier").stream()
                .flatMap(type -> services.anchors(type, status, certificates));
    }

    private static Optional<Document> parsed(byte[] body) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "64");
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            // Otherwise the parser writes what it does not like to the server's error stream.
            builder.setErrorHandler(new DefaultHandler());
            return Optional.of(builder.parse(new ByteArrayInputStream(body)));
        } catch (SAXException | IOException e) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the Java platform's own parser knows these features", e);
        }
    }

    private static Stream<X509Certificate> certificate(String base64) {
        try {
            return Certificates.read(Base64.getDecoder().decode(base64.replaceAll("\\s", ""))).stream();
        } catch (IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static Stream<Element> children(Optional<Element> parent, String name) {
        return parent.stream().flatMap(element -> XmlSignatures.children(element, TSL, name).stream());
    }

    private static Optional<Element> child(Optional<Element> parent, String name) {
        return children(parent, name).findFirst();
    }

    private static Optional<String> text(Optional<Element> parent, String name) {
        return child(parent, name).map(Node::getTextContent).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
