package dev.retort.gradle;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Starts Gradle in a class loader of its own. On the class path of the JVM, a file system provider in Gradle's jar would be loaded while the
 * JVM is still looking for such providers.
 */
final class GradleLauncher {
    private GradleLauncher() {}

    /** The jars, joined by the path separator, then the arguments of Gradle. */
    public static void main(String... arguments) throws Exception {
        List<URL> jars = new ArrayList<>();
        for (String jar : arguments[0].split(File.pathSeparator)) {
            jars.add(new File(jar).toURI().toURL());
        }
        ClassLoader gradle = new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(gradle);
        gradle.loadClass("org.gradle.launcher.GradleMain")
                .getMethod("main", String[].class)
                .invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}
