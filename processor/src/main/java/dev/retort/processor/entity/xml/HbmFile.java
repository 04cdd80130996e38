package dev.retort.processor.entity.xml;

import dev.retort.problem.RetortException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A mapping file in Hibernate's own format, of which Retort reads no more than which classes it maps.
 *
 * @param path its path on the class path: {@code com/acme/Guest.hbm.xml}
 * @param classNames the canonical names of the classes that it maps
 */
public record HbmFile(String path, List<String> classNames) {
    private static final String SUFFIX = ".hbm.xml";
    private static final Set<String> CLASSES = Set.of("class", "subclass", "joined-subclass", "union-subclass");

    public HbmFile {
        classNames = List.copyOf(classNames);
    }

    /** Whether a path is that of such a file, by the convention of its name. */
    static boolean isNamed(String path) {
        return path.endsWith(SUFFIX);
    }

    /** Where the file of a class is by convention: beside the class. */
    static String beside(String className) {
        return className.replace('.', '/') + SUFFIX;
    }

    /**
     * Reads a file.
     *
     * @throws RetortException if it is not well-formed (RT126)
     */
    static HbmFile parse(String path, byte[] file) {
        XmlElement root = XmlReader.readWithDocumentType(path, file);
        List<String> names = new ArrayList<>();
        collect(root, root.attribute("package").map(each -> each + ".").orElse(""), names);
        return new HbmFile(path, names);
    }

    private static void collect(XmlElement parent, String packageName, List<String> names) {
        for (XmlElement child : parent.children()) {
            if (CLASSES.contains(child.name())) {
                child.attribute("name")
                        .map(name -> (name.contains(".") ? name : packageName + name).replace('$', '.'))
                        .ifPresent(names::add);
                collect(child, packageName, names);
            }
        }
    }
}
