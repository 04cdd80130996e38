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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;

/**
 * The command {@code retort} with JDBC drivers beside it, as
 * {@code java -cp retort.jar:driver.jar dev.retort.cli.Main} runs it. It is loaded apart from this program, once for the whole run: what
 * one command leaves behind in the classes the next one would meet, and a JVM's start for each of them would take most of the run's time.
 */
final class Tool implements AutoCloseable {
    private static final int DIFFERENT = 2;
    private static final int ANSWER_NEEDED = 3;

    private static final String NOTHING_TO_ACCEPT = "[RT241]";

    /** A line of the answers that it offers. */
    private static final Pattern DROP = Pattern.compile("(?m)^\\s+--drop (\\S+)$");

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
        answer(arguments);
    }

    /**
     * Runs one command to its end.
     *
     * @return all that it said
     * @throws SubjectException with all that it said, when it does not exit with 0
     */
    String answer(String... arguments) throws SubjectException {
        StringWriter said = new StringWriter();
        require(execute(said, arguments), said, arguments);
        return said.toString();
    }

    /**
     * Runs a command that checks something.
     *
     * @return the differences that it found: the lines that are indented by two spaces
     * @throws SubjectException with all that it said, when it does not exit with 0 or with 2
     */
    List<String> differences(String... arguments) throws SubjectException {
        StringWriter said = new StringWriter();
        int exit = execute(said, arguments);
        require(exit == DIFFERENT ? 0 : exit, said, arguments);
        List<String> lines = said.toString()
                .lines()
                .filter(line -> line.matches("  \\S.*"))
                .map(String::strip)
                .toList();
        if (lines.isEmpty() != (exit == 0)) {
            throw new SubjectException("retort " + arguments[0] + " exited with " + exit + ": " + said);
        }
        return lines;
    }

    /**
     * Runs one command, says "dropped" of all that it asks about, since a test that alters entities renames nothing, and accepts what
     * there is to accept.
     *
     * @throws SubjectException with all that it said, when it does not exit with 0, or asks something else
     */
    void answering(String... arguments) throws SubjectException {
        Set<String> dropped = new LinkedHashSet<>();
        boolean accepting = true;
        while (true) {
            List<String> command = new ArrayList<>(List.of(arguments));
            dropped.forEach(name -> command.addAll(List.of("--drop", name)));
            if (accepting) {
                command.addAll(List.of("--accept", "there are no rows"));
            }
            StringWriter said = new StringWriter();
            int exit = execute(said, command.toArray(String[]::new));
            boolean asked = exit == ANSWER_NEEDED
                    && DROP.matcher(said.toString())
                                    .results()
                                    .filter(match -> dropped.add(match.group(1)))
                                    .count()
                            > 0;
            boolean needless = accepting && said.toString().contains(NOTHING_TO_ACCEPT);
            if (!asked && !needless) {
                require(exit, said, arguments);
                return;
            }
            accepting &= !needless;
        }
    }

    private static void require(int exit, StringWriter said, String... arguments) throws SubjectException {
        if (exit != 0) {
            throw new SubjectException("retort " + arguments[0] + " exited with " + exit + ": " + said);
        }
    }

    private int execute(StringWriter said, String... arguments) throws SubjectException {
        PrintWriter writer = new PrintWriter(said, true);
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
