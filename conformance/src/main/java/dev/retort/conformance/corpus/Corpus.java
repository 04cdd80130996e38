package dev.retort.conformance.corpus;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Entity classes: one folder with {@code pom.xml} (their class path), {@code corpus.properties}, and either
 * {@code classes.txt}, for classes that somebody published, or {@code src}, for classes that are written here. Its form is
 * described in {@code corpora/README.md}.
 *
 * @param name the folder's name
 * @param folder where its files are
 * @param units its persistence units, in the order of the file
 * @param settings the lines of {@code corpus.properties}
 */
public record Corpus(String name, Path folder, List<PersistenceUnit> units, Map<String, String> settings) {

    /** Copies the collections. */
    public Corpus {
        units = List.copyOf(units);
        settings = Map.copyOf(settings);
    }

    /**
     * Reads one corpus.
     *
     * @throws IOException when a file is missing, or a line of {@code classes.txt} is not {@code kind binary-name}
     */
    public static Corpus read(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        Path list = folder.resolve("classes.txt");
        List<PersistenceUnit> units =
                Files.exists(list) ? readUnits(name, list) : sources(folder).units();
        return new Corpus(name, folder, units, readSettings(folder));
    }

    /** Whether a folder is a corpus: it has a {@code classes.txt} or a {@code src}. */
    public static boolean isCorpus(Path folder) {
        return Files.exists(folder.resolve("classes.txt"))
                || Files.isDirectory(sources(folder).folder());
    }

    /** The sources of a corpus that is written here. */
    static SourceFolder sources(Path folder) {
        return new SourceFolder(folder.resolve("src"));
    }

    /** Reads every corpus below {@code corpora}, sorted by name. */
    public static List<Corpus> readAll(Path corpora) throws IOException {
        List<Path> folders;
        try (var entries = Files.list(corpora)) {
            folders = entries.filter(Corpus::isCorpus).sorted().toList();
        }
        List<Corpus> all = new ArrayList<>();
        for (Path folder : folders) {
            all.add(read(folder));
        }
        return all;
    }

    /** The same under another name. */
    Corpus named(String other) {
        return new Corpus(other, folder, units, settings);
    }

    /** The naming strategies to judge with: {@code naming=JPA}; both where the corpus does not say. */
    public List<Naming> namings() {
        return Arrays.stream(settings.getOrDefault("naming", "JPA,SPRING").split(",", -1))
                .map(word -> Naming.valueOf(word.strip()))
                .toList();
    }

    /** Whether to judge it on a database: {@code databases=h2,postgresql}; on every one where the corpus does not say. */
    public boolean isFor(String database) {
        String databases = settings.getOrDefault("databases", database);
        return List.of(databases.split("\\s*,\\s*", -1)).contains(database);
    }

    /** What to append to the URL of a database: {@code h2.options=NON_KEYWORDS=VALUE}; empty where the corpus does not say. */
    public String databaseOptions(String database) {
        return settings.getOrDefault(database + ".options", "");
    }

    /** Settings handed to Hibernate as they are: every key that starts with {@code hibernate.} or {@code jakarta.persistence.}. */
    public Map<String, String> hibernateSettings() {
        Map<String, String> chosen = new TreeMap<>();
        settings.forEach((key, value) -> {
            if (key.startsWith("hibernate.") || key.startsWith("jakarta.persistence.")) {
                chosen.put(key, value);
            }
        });
        return chosen;
    }

    private static Map<String, String> readSettings(Path folder) throws IOException {
        Properties properties = new Properties();
        Path file = folder.resolve("corpus.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        Map<String, String> settings = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
        return settings;
    }

    private static List<PersistenceUnit> readUnits(String corpus, Path file) throws IOException {
        Map<String, List<MappedClass>> units = new LinkedHashMap<>();
        String unit = corpus;
        for (String line : Files.readAllLines(file)) {
            String text = line.strip();
            if (text.startsWith("[") && text.endsWith("]")) {
                unit = text.substring(1, text.length() - 1);
            } else if (!text.isEmpty() && !text.startsWith("#")) {
                units.computeIfAbsent(unit, none -> new ArrayList<>()).add(readClass(file, text));
            }
        }
        return units.entrySet().stream()
                .map(entry -> new PersistenceUnit(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static MappedClass readClass(Path file, String line) throws IOException {
        String[] words = line.split("\\s+", 2);
        try {
            return new MappedClass(ClassKind.of(words[0]), words[1]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IOException(file + ": not 'kind binary-name': " + line, e);
        }
    }
}
