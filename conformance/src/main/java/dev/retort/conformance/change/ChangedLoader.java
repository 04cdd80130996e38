package dev.retort.conformance.change;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/**
 * Loads the classes of a corpus anew, the altered ones among them, over the Hibernate that its parent has loaded. What refers to an
 * altered class has to be loaded beside it, so all classes of the corpus' own jars are.
 */
public final class ChangedLoader extends URLClassLoader {

    /**
     * A loader.
     *
     * @param places the altered classes, then the jars and folders that hold entities
     * @param parent has Hibernate
     */
    public ChangedLoader(List<Path> places, ClassLoader parent) {
        super(places.stream().map(ChangedLoader::url).toArray(URL[]::new), parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            return findResource(name.replace('.', '/') + ".class") != null
                    ? findClass(name)
                    : super.loadClass(name, resolve);
        }
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("not a class path entry: " + place, e);
        }
    }
}
