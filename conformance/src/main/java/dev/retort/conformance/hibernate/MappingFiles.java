package dev.retort.conformance.hibernate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The mapping files that an application's provider would read: those that its {@code persistence.xml} names, and {@code orm.xml}. */
final class MappingFiles {
    private static final String DEFAULT = "META-INF/orm.xml";
    private static final String PERSISTENCE = "META-INF/persistence.xml";

    private MappingFiles() {}

    static Set<String> onClassPath(ClassLoader loader) {
        Set<String> files = new LinkedHashSet<>();
        try (InputStream persistence = loader.getResourceAsStream(PERSISTENCE)) {
            if (persistence != null) {
                NodeList named = DocumentBuilderFactory.newNSInstance()
                        .newDocumentBuilder()
                        .parse(persistence)
                        .getElementsByTagNameNS("*", "mapping-file");
                for (int i = 0; i < named.getLength(); i++) {
                    files.add(named.item(i).getTextContent().strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + PERSISTENCE, e);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("cannot read " + PERSISTENCE, e);
        }
        files.add(DEFAULT);
        files.removeIf(file -> loader.getResource(file) == null);
        return files;
    }
}
