package dev.retort.processor.entity.xml;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a file into elements, with the JDK's parser, in the encoding that its byte order mark or its declaration names. A document type is
 * refused, and with it every entity from elsewhere.
 */
final class XmlReader {
    /** No mapping nests more than a dozen elements; a file that nests thousands would exhaust the stack. */
    private static final int DEEPEST = 100;

    private XmlReader() {}

    /**
     * The root element of a file.
     *
     * @param path how messages call the file
     * @throws RetortException if it is not well-formed (RT126)
     */
    static XmlElement read(String path, byte[] file) {
        return read(path, file, false);
    }

    /** The root element of a file that may have a document type, which is skipped. */
    static XmlElement readWithDocumentType(String path, byte[] file) {
        return read(path, file, true);
    }

    private static XmlElement read(String path, byte[] file, boolean documentType) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The JDK's own limit on depth differs from release to release (none in 17, 100 in 25): ours is the same on
        // all.
        factory.setProperty("jdk.xml.maxElementDepth", 0);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            while (reader.next() != XMLStreamConstants.START_ELEMENT) {
                if (!documentType && reader.getEventType() == XMLStreamConstants.DTD) {
                    throw broken(path, reader.getLocation().getLineNumber(), "it has a document type");
                }
            }
            return element(path, reader, 1);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            throw broken(path, line, String.valueOf(e.getMessage()).replaceAll("\\s+", " "));
        }
    }

    private static XmlElement element(String path, XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw broken(path, reader.getLocation().getLineNumber(), "it nests more than " + DEEPEST + " elements");
        }
        String name = reader.getLocalName();
        int line = reader.getLocation().getLineNumber();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        List<XmlElement> children = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> children.add(element(path, reader, depth + 1));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                default -> {
                    // Comments and processing instructions say nothing about a mapping.
                }
            }
        }
        return new XmlElement(name, attributes, children, text.toString().strip(), line);
    }

    private static RetortException broken(String path, int line, String why) {
        return new RetortException(
                Problem.BROKEN_MAPPING_FILE,
                "%s, line %s: the file can't be read: %s. Its mappings are unknown, so no schema can be derived. Correct the file, or remove it from the class path."
                        .formatted(path, line, why));
    }
}
