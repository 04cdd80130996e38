package dev.retort.conformance.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The versions of the root pom, for the poms of the corpora, which have no parent that could give them.
 *
 * @param properties such as {@code hibernate.version}
 */
public record Versions(Map<String, String> properties) {
    private static final String HIBERNATE = "hibernate.version";
    private static final Pattern OTHER_HIBERNATE = Pattern.compile("hibernate-(\\d+\\.\\d+)\\.version");

    /** Copies the map. */
    public Versions {
        properties = Map.copyOf(properties);
    }

    /** Reads the file that the build fills in. */
    public static Versions read() throws IOException {
        Properties file = new Properties();
        try (InputStream in =
                Objects.requireNonNull(Versions.class.getResourceAsStream("versions.properties"), "versions")) {
            file.load(in);
        }
        Map<String, String> versions = new TreeMap<>();
        file.stringPropertyNames().forEach(name -> versions.put(name, file.getProperty(name)));
        return new Versions(versions);
    }

    /** The newest Hibernate, by its first two numbers: {@code 7.4}. */
    public String newestHibernate() {
        return hibernate().replaceFirst("^(\\d+\\.\\d+)\\..*", "$1");
    }

    /** Each Hibernate that can judge, by its first two numbers, the oldest first. */
    public List<String> hibernates() {
        List<String> older = properties.keySet().stream()
                .map(OTHER_HIBERNATE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .sorted(Comparator.comparing(Versions::numbers))
                .toList();
        return Stream.concat(older.stream(), Stream.of(newestHibernate())).toList();
    }

    /** The same with another Hibernate as {@code hibernate.version}. */
    Versions withHibernate(String version) {
        if (version.equals(newestHibernate())) {
            return this;
        }
        Map<String, String> changed = new TreeMap<>(properties);
        changed.put(HIBERNATE, get("hibernate-" + version + ".version"));
        return new Versions(changed);
    }

    String hibernate() {
        return get(HIBERNATE);
    }

    /** The goal that prints a class path. */
    String buildClassPathGoal() {
        return "org.apache.maven.plugins:maven-dependency-plugin:%s:build-classpath"
                .formatted(get("maven-dependency-plugin.version"));
    }

    /** Arguments for Maven: {@code -Dhibernate.version=7.4.15.Final} and so on. */
    List<String> arguments() {
        return new TreeMap<>(properties)
                .entrySet().stream()
                        .map(each -> "-D" + each.getKey() + "=" + each.getValue())
                        .toList();
    }

    private String get(String name) {
        return Objects.requireNonNull(properties.get(name), name);
    }

    private static int numbers(String version) {
        String[] numbers = version.split("\\.", -1);
        return Integer.parseInt(numbers[0]) * 1000 + Integer.parseInt(numbers[1]);
    }
}
