package org.vouchgate.presentation.file;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.vouchgate.presentation.file.FileReading.Problem;

/**
 * The credential in a baked SVG: one {@code credential} element in the namespace of Open Badges, with the token in its
 * {@code verify} attribute or the JSON as its text (Open Badges 3.0, section 5.3.2). No document type is read, no entity
 * resolved, nothing drawn.
 */
final class BakedSvg {

    private static final String NAMESPACE = "https://purl.imsglobal.org/ob/v3p0";
    private static final String OLDER_NAMESPACE = "http://openbadges.org";
    private static final int DEEPEST = 256;
    private static final XMLInputFactory PARSERS = parsers();

    private BakedSvg() {}

    static boolean isMeant(String text) {
        return text.startsWith("<");
    }

    static Attempted textIn(String svg) {
        try {
            var reader = PARSERS.createXMLStreamReader(new StringReader(svg));
            try {
                return search(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            return Attempted.none(
                    Problem.DAMAGED,
                    "The SVG file cannot be read; download the badge again, without editing or converting it");
        }
    }

    private static Attempted search(XMLStreamReader reader) throws XMLStreamException {
        var found = new ArrayList<String>();
        var older = false;
        int depth = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > DEEPEST) {
                    throw new XMLStreamException("elements lie too deep inside each other");
                }
                older |= OLDER_NAMESPACE.equals(reader.getNamespaceURI());
                if (NAMESPACE.equals(reader.getNamespaceURI())
                        && reader.getLocalName().equals("credential")) {
                    found.add(content(reader));
                    depth--;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return found.size() == 1 ? new Attempted.Text(found.get(0)) : Attempted.notOne(found.size(), older);
    }

    /** Reads up to the element's end. */
    private static String content(XMLStreamReader reader) throws XMLStreamException {
        var token = Optional.ofNullable(reader.getAttributeValue(null, "verify"));
        var text = reader.getElementText();
        return token.orElse(text);
    }

    private static XMLInputFactory parsers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }
}
