package dev.retort.processor.entity.xml;

import dev.retort.problem.RetortException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The mapping files of a persistence unit. A value: elements of the compiler come into play with {@link MappedElements} alone. */
public final class MappingFiles {
    /** No files. */
    public static final MappingFiles NONE = new MappingFiles(List.of(), true);

    private static final String DEFAULT = "META-INF/orm.xml";
    private static final String PERSISTENCE = "META-INF/persistence.xml";

    private final List<MappingFile> files;
    private final boolean validated;

    private MappingFiles(List<MappingFile> files, boolean validated) {
        this.files = List.copyOf(files);
        this.validated = validated;
    }

    /**
     * Reads {@code META-INF/orm.xml} and the files that {@code META-INF/persistence.xml} names.
     *
     * @param resources the text of a resource by its path; none where it is not there
     * @throws RetortException if a file is not well-formed (RT126)
     */
    public static MappingFiles read(Function<String, Optional<String>> resources) {
        List<XmlElement> units = resources
                .apply(PERSISTENCE)
                .map(text -> XmlReader.read(PERSISTENCE, text).children("persistence-unit"))
                .orElse(List.of());
        Set<String> paths = new LinkedHashSet<>();
        units.stream().flatMap(unit -> unit.children("mapping-file").stream()).forEach(file -> paths.add(file.text()));
        paths.add(DEFAULT);
        List<MappingFile> files = new ArrayList<>();
        for (String path : paths) {
            resources.apply(path).ifPresent(text -> files.add(MappingFile.parse(path, text)));
        }
        return new MappingFiles(files, units.isEmpty() || !units.stream().allMatch(ValidationMode::keepsOutOfSchema));
    }

    /** Whether what Bean Validation says has a part in the schema: unless each persistence unit keeps it out. */
    public boolean isValidated() {
        return validated;
    }

    boolean isComplete() {
        return files.stream().anyMatch(MappingFile::isUnitComplete);
    }

    /** What holds in the whole persistence unit, such as {@code access}. */
    Optional<String> unitDefault(String name) {
        return files.stream()
                .flatMap(file -> file.unitDefaults().stream())
                .flatMap(defaults -> defaults.textOf(name).stream())
                .findFirst();
    }

    /** The canonical names of the classes that the files map. */
    public List<String> classNames() {
        return files.stream()
                .flatMap(file -> file.classes().stream().map(file::className))
                .distinct()
                .toList();
    }

    Stream<MappingFile> stream() {
        return files.stream();
    }
}
