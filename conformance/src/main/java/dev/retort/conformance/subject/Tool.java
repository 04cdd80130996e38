package dev.retort.conformance.subject;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Driver;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;

/**
 * The command {@code retort} with JDBC drivers beside it, as
 * {@code java -cp retort.jar:driver.jar dev.retort.cli.Main} runs it. It is loaded apart from this program, once for the whole run: what
 * one command leaves behind in the classes the next one would meet, and a JVM's start for each of them would take most of the run's time.
 */
final class Tool implements AutoCloseable {
    private final URLClassLoader loader;
    private final MethodHandle main;

    /**
     * Loads the tool.
     *
     * @param jar the executable jar
     * @param drivers jars with the drivers that it does not bring along
     */
    Tool(Path jar, List<Path> drivers) {
        List<URL> urls = new ArrayList<>(List.of(url(jar)));
        drivers.stream().map(Tool::url).forEach(urls::add);
        loader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        // As DriverManager does at its first use, which in this JVM has been.
        ServiceLoader.load(Driver.class, loader).forEach(driver -> {});
        try {
            main = MethodHandles.publicLookup()
                    .findStatic(
                            loader.loadClass("dev.retort.cli.Main"),
                            "run",
                            MethodType.methodType(int.class, PrintWriter.class, PrintWriter.class, String[].class))
                    .asFixedArity();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("not the jar of retort: " + jar, e);
        }
    }

    /**
     * Runs one command to its end.
     *
     * @throws SubjectException with all that it said, when it does not exit with 0
     */
    void run(String... arguments) throws SubjectException {
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int exit = execute(writer, arguments);
        writer.flush();
        if (exit != 0) {
            throw new SubjectException("retort " + arguments[0] + " exited with " + exit + ": " + said);
        }
    }

    private int execute(PrintWriter writer, String... arguments) throws SubjectException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return (int) main.invokeExact(writer, writer, arguments);
        } catch (Throwable e) {
            throw new SubjectException("retort " + arguments[0] + " threw " + e, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A processor as javac makes one from {@code -processorpath retort.jar}, for one compilation. */
    Processor processor() {
        try {
            return (Processor) loader.loadClass("dev.retort.processor.RetortProcessor")
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("retort.jar has no processor", e);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("no file: " + jar, e);
        }
    }
}
