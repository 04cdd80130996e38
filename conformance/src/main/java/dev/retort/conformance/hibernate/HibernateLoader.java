package dev.retort.conformance.hibernate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Loads the classes of a corpus together with the Hibernate of its own class path, apart from this program. From this
 * program it takes only the JDBC drivers, its own {@link SchemaCreation} and Spring's naming strategy.
 */
public final class HibernateLoader extends URLClassLoader {
    private static final String SPRING_NAMING = "org/springframework/boot/hibernate/SpringImplicitNamingStrategy.class";

    private final List<String> shared;

    /**
     * A loader over a corpus.
     *
     * @param classPath jars and folders; Hibernate among them
     * @param driverPackages packages whose classes come from this program
     */
    public HibernateLoader(Collection<Path> classPath, Collection<String> driverPackages) {
        super(urls(classPath), ClassLoader.getPlatformClassLoader());
        shared = driverPackages.stream().map(name -> name + ".").toList();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (shared.stream().anyMatch(name::startsWith)) {
            return HibernateLoader.class.getClassLoader().loadClass(name);
        }
        return super.loadClass(name, resolve);
    }

    private static URL[] urls(Collection<Path> classPath) {
        List<URL> urls = new ArrayList<>();
        for (Path entry : classPath) {
            try {
                urls.add(entry.toUri().toURL());
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException("not a class path entry: " + entry, e);
            }
        }
        urls.add(SchemaCreation.class.getProtectionDomain().getCodeSource().getLocation());
        urls.add(jarOf(SPRING_NAMING));
        return urls.toArray(URL[]::new);
    }

    /** A class of that jar cannot be loaded here: it extends one of Hibernate's. */
    private static URL jarOf(String resource) {
        URL found =
                Objects.requireNonNull(HibernateLoader.class.getClassLoader().getResource(resource), resource);
        try {
            return ((JarURLConnection) found.openConnection()).getJarFileURL();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + found, e);
        }
    }
}
