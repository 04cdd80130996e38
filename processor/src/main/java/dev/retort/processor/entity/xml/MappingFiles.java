package dev.retort.processor.entity.xml;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The mapping files of a persistence unit: elements of the compiler come into play with {@link MappedElements} alone. */
public final class MappingFiles {
    /** No files. */
    public static final MappingFiles NONE = new MappingFiles(List.of(), List.of(), path -> Optional.empty(), true);

    private static final String DEFAULT = "META-INF/orm.xml";
    private static final String PERSISTENCE = "META-INF/persistence.xml";

    private final List<MappingFile> files;
    private final List<HbmFile> hbmFiles;
    private final Function<String, Optional<byte[]>> resources;
    private final boolean validated;

    private MappingFiles(
            List<MappingFile> files,
            List<HbmFile> hbmFiles,
            Function<String, Optional<byte[]>> resources,
            boolean validated) {
        this.files = List.copyOf(files);
        this.hbmFiles = List.copyOf(hbmFiles);
        this.resources = resources;
        this.validated = validated;
    }

    /**
     * Reads {@code META-INF/orm.xml} and the files that {@code META-INF/persistence.xml} names.
     *
     * @param resources the content of a resource by its path; none where it is not there
     * @throws RetortException if a file is not well-formed (RT126), or one that is named is not there (RT129)
     */
    public static MappingFiles read(Function<String, Optional<byte[]>> resources) {
        List<XmlElement> units = resources
                .apply(PERSISTENCE)
                .map(file -> XmlReader.read(PERSISTENCE, file).children("persistence-unit"))
                .orElse(List.of());
        Map<String, MappingFile> files = new LinkedHashMap<>();
        List<HbmFile> hbmFiles = new ArrayList<>();
        for (XmlElement named : units.stream()
                .flatMap(unit -> unit.children("mapping-file").stream())
                .toList()) {
            byte[] file = resources.apply(named.text()).orElseThrow(() -> missing(named));
            if (HbmFile.isNamed(named.text())) {
                hbmFiles.add(HbmFile.parse(named.text(), file));
            } else {
                files.putIfAbsent(named.text(), MappingFile.parse(named.text(), file));
            }
        }
        resources.apply(DEFAULT).ifPresent(file -> files.putIfAbsent(DEFAULT, MappingFile.parse(DEFAULT, file)));
        return new MappingFiles(
                List.copyOf(files.values()),
                hbmFiles,
                resources,
                units.isEmpty() || !units.stream().allMatch(ValidationMode::keepsOutOfSchema));
    }

    private static RetortException missing(XmlElement named) {
        return new RetortException(
                Problem.MISSING_MAPPING_FILE, """
                %s, line %s: the mapping file %s is not found in the class output, on the class path or on the source path. The tables of the \
                classes that it maps would look dropped. Correct the path, or have the build copy the file before it compiles.""".formatted(PERSISTENCE, named.line(), named.text()));
    }

    /** The files in Hibernate's own format that {@code META-INF/persistence.xml} names. */
    public List<HbmFile> hbmFiles() {
        return hbmFiles;
    }

    /** The path of the file in Hibernate's own format that maps a class: one that is named, or the one beside the class. */
    public Optional<String> hbmFileOf(String className) {
        return hbmFiles.stream()
                .filter(file -> file.classNames().contains(className))
                .map(HbmFile::path)
                .findFirst()
                .or(() -> Optional.of(HbmFile.beside(className))
                        .filter(path -> resources.apply(path).isPresent()));
    }

    /** Whether Bean Validation affects the schema: unless each persistence unit disables that. */
    public boolean isValidated() {
        return validated;
    }

    boolean isComplete() {
        return files.stream().anyMatch(MappingFile::isUnitComplete);
    }

    /** Defaults of the whole persistence unit, such as {@code access}. */
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
