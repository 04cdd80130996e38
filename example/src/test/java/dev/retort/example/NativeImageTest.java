package dev.retort.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.retort.Retort;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The metadata for GraalVM names all that the runner looks up by name. A class loader stands for the native executable: it finds a revision only
 * if the metadata declares it, and a resource only if a pattern there matches it.
 */
class NativeImageTest {
    private static final String HISTORY = "dev.retort.example.migrations";
    private static final String CLASSES = "META-INF/native-image/" + HISTORY + "/reflect-config.json";
    private static final String RESOURCES = "META-INF/native-image/dev.retort/retort-runtime/resource-config.json";

    private final JdbcDataSource database = new JdbcDataSource();

    NativeImageTest() {
        database.setUrl("jdbc:h2:mem:native;DB_CLOSE_DELAY=-1");
    }

    @Test
    void anUpgradeFindsAllThatItNeeds() throws IOException {
        Executable executable = new Executable(declaredClasses(), resourcePatterns());
        Retort retort = Retort.using(database).classLoader(executable);

        assertThat(retort.upgrade("head-1")).isNotEmpty();
        assertThat(retort.upgrade()).hasSize(1);
        assertThat(retort.verify().upgrade()).isEmpty();
        assertThat(executable.used)
                .as("what the runner looked up")
                .contains(HISTORY + ".package-info", "META-INF/services/dev.retort.Migration")
                .contains("META-INF/retort/" + HISTORY + ".schema");
        assertThat(retort.downgrade("base")).isNotEmpty();
    }

    @Test
    void withoutTheMetadataItFindsNothing() throws IOException {
        assertThatThrownBy(() -> Retort.using(database)
                        .classLoader(new Executable(Set.of(), resourcePatterns()))
                        .upgrade())
                .isInstanceOf(RetortException.class)
                .hasMessageContaining("can't be loaded");
        assertThatThrownBy(() -> Retort.using(database)
                        .classLoader(new Executable(declaredClasses(), List.of()))
                        .upgrade())
                .isInstanceOf(RetortException.class)
                .hasMessageContaining("There are no revisions on the class path");
    }

    private static Set<String> declaredClasses() throws IOException {
        Set<String> names = new HashSet<>();
        json(CLASSES).forEach(each -> names.add(each.get("name").asText()));
        return names;
    }

    private static List<Pattern> resourcePatterns() throws IOException {
        JsonNode includes = json(RESOURCES).at("/resources/includes");
        return StreamSupport.stream(includes.spliterator(), false)
                .map(each -> Pattern.compile(each.get("pattern").asText()))
                .toList();
    }

    private static JsonNode json(String resource) throws IOException {
        try (InputStream file = NativeImageTest.class.getClassLoader().getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(Objects.requireNonNull(file, resource));
        }
    }

    /** Finds the classes of the history and the resources of Retort only as far as they were declared. */
    private static final class Executable extends ClassLoader {
        private final Set<String> classes;
        private final List<Pattern> resources;
        private final List<String> used = new ArrayList<>();

        private Executable(Set<String> classes, List<Pattern> resources) {
            super(NativeImageTest.class.getClassLoader());
            this.classes = classes;
            this.resources = resources;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            used.add(name);
            if (name.startsWith(HISTORY) && !classes.contains(name)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public @Nullable URL getResource(String name) {
            return isIncluded(name) ? super.getResource(name) : null;
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return isIncluded(name) ? super.getResources(name) : Collections.emptyEnumeration();
        }

        private boolean isIncluded(String name) {
            used.add(name);
            return resources.stream().anyMatch(each -> each.matcher(name).matches());
        }
    }
}
