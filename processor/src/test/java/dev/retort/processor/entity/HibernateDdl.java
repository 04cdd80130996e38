package dev.retort.processor.entity;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** The DDL that an application's SessionFactory writes for entities, without a database: the judge. */
public final class HibernateDdl {
    /** A database, in the version that the tests with live databases run. */
    public enum Database {
        H2("H2", "2", "5", "2.5.252"),
        POSTGRESQL("PostgreSQL", "18", "0", "18.0");

        private final Map<String, String> settings;

        Database(String product, String major, String minor, String version) {
            settings = Map.of(
                    "jakarta.persistence.database-product-name", product,
                    "jakarta.persistence.database-major-version", major,
                    "jakarta.persistence.database-minor-version", minor,
                    "jakarta.persistence.database-product-version", version);
        }
    }

    static {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        System.setProperty("org.slf4j.simpleLogger.log.org.hibernate", "error");
    }

    private HibernateDdl() {}

    /** The statements that create the schema of the entities in some sources, one type a source. */
    public static List<String> of(Database database, boolean spring, String... sources) {
        return of(
                database,
                spring
                        ? Map.of(
                                "hibernate.implicit_naming_strategy", new SpringImplicitNames(),
                                "hibernate.physical_naming_strategy", new PhysicalNamingStrategySnakeCaseImpl())
                        : Map.of(),
                sources);
    }

    /** The same, with settings of a project's own. */
    public static List<String> of(Database database, Map<String, Object> own, String... sources) {
        Path classes = compile(sources);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, Thread.currentThread().getContextClassLoader())) {
            return script(database, own, loader, names(classes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(classes);
        }
    }

    private static List<String> script(
            Database database, Map<String, Object> own, URLClassLoader loader, List<String> names) {
        StringWriter script = new StringWriter();
        var bootstrap =
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build();
        var settings = new StandardServiceRegistryBuilder(bootstrap)
                .applySettings(Map.copyOf(database.settings))
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", false)
                .applySetting("jakarta.persistence.schema-generation.scripts.action", "create")
                .applySetting("jakarta.persistence.schema-generation.scripts.create-target", script)
                .applySettings(own);
        var registry = settings.build();
        try {
            MetadataSources sources = new MetadataSources(registry);
            names.forEach(name -> sources.addAnnotatedClass(load(loader, name)));
            sources.buildMetadata().buildSessionFactory().close();
        } finally {
            StandardServiceRegistryBuilder.destroy(registry);
        }
        return script.toString()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.endsWith(";") ? line.substring(0, line.length() - 1) : line)
                .toList();
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Path compile(String... sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            Path classes = Files.createTempDirectory("entities");
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            boolean compiled = compiler.getTask(null, files, null, List.of("-proc:none"), null, Compiled.units(sources))
                    .call();
            if (!compiled) {
                throw new AssertionError("the entities do not compile");
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Spring Boot's SpringImplicitNamingStrategy does. */
    private static final class SpringImplicitNames extends ImplicitNamingStrategyJpaCompliantImpl {
        private static final long serialVersionUID = 1L;

        @Override
        public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
            return toIdentifier(
                    source.getOwningPhysicalTableName() + "_"
                            + source.getAssociationOwningAttributePath().getProperty(),
                    source.getBuildingContext());
        }
    }
}
