package org.vouchgate.gateway.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the words of a Word document, one paragraph a line, items of lists after a dash (ECMA-376, part 1, section 17). */
final class WordFile {

    private static final String BODY = "word/document.xml";

    /** Of what is unpacked, so that a small file cannot become a large one. */
    private static final int LONGEST_BODY = 8 * 1024 * 1024;

    private WordFile() {}

    /** Its text; nothing if this is no Word document. */
    static Optional<String> text(byte[] content) {
        try (var files = new ZipInputStream(new ByteArrayInputStream(content))) {
            long budget = LONGEST_BODY;
            while (budget > 0) {
                var entry = files.getNextEntry();
                if (entry == null) {
                    return Optional.empty();
                }
                if (entry.getName().equals(BODY)) {
                    return Optional.of(text(new ByteArrayInputStream(files.readNBytes(LONGEST_BODY))));
                }
                budget -= 1 + files.skip(budget);
            }
            return Optional.empty();
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            return Optional.empty(); // a file that is broken is a file that is no document
        }
    }

    private static String text(InputStream body) throws XMLStreamException {
        var xml = factory().createXMLStreamReader(body);
        var text = new StringBuilder();
        boolean said = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                said = xml.getLocalName().equals("t");
                text.append(mark(xml));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                said = false;
                text.append(xml.getLocalName().equals("p") ? "\n" : "");
            } else if (said && event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private static String mark(XMLStreamReader xml) {
        return switch (xml.getLocalName()) {
            case "numPr" -> "- ";
            case "tab" -> " ";
            case "br", "cr" -> "\n";
            default -> "";
        };
    }

    /** The one of the JDK, which fetches nothing and declares nothing. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
