package org.vouchgate.ats.enterprise;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.vouchgate.ats.wording.Wording;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XML that somebody else wrote: no document type, nothing from elsewhere, and not endlessly much. */
final class Xml {

    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int LONGEST_TEXT = 4000;

    private Xml() {}

    /** Empty if it is no XML, has a document type, or is longer than anything we ask for. */
    static Optional<Document> document(byte[] bytes) {
        return document(bytes, MOST_BYTES);
    }

    static Optional<Document> document(byte[] bytes, int most) {
        if (bytes.length > most) {
            return Optional.empty();
        }
        try {
            return Optional.of(builder().parse(new ByteArrayInputStream(bytes)));
        } catch (SAXException | IOException e) {
            return Optional.empty();
        }
    }

    static DocumentBuilder builder() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            var builder = factory.newDocumentBuilder();
            // The standard one writes to the console what strangers sent.
            builder.setErrorHandler(new DefaultHandler());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this platform reads no XML safely", e);
        }
    }

    /** Elements of this local name, wherever they stand and whatever their prefix is. */
    static Stream<Element> elements(Document document, String localName) {
        var nodes = document.getElementsByTagNameNS("*", localName);
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }

    /** The text of the first such element, if it has any. */
    static Optional<String> text(Document document, String localName) {
        return elements(document, localName)
                .findFirst()
                .map(element -> element.getTextContent().strip())
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_TEXT);
    }

    /** Text for an element or an attribute, in one line. */
    static String escaped(String text) {
        return Wording.escaped(Wording.plain(text, LONGEST_TEXT));
    }
}
