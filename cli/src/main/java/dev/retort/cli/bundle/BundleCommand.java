package dev.retort.cli.bundle;

import dev.retort.RepeatableMigration;
import dev.retort.Retort;
import dev.retort.cli.output.ExitCodes;
import dev.retort.cli.output.Output;
import dev.retort.cli.project.AtomicFiles;
import dev.retort.cli.project.CompilerOutput;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.run.Callback;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code retort bundle}: makes a jar that upgrades a database by itself. */
@Command(
        name = "bundle",
        description =
                "Make one executable jar of the revisions, the runtime and the JDBC drivers of the class path, for"
                        + " deployments. It needs a Java runtime and nothing else.",
        footer = {
            "",
            "Examples:",
            "  retort bundle --class-path postgresql.jar --output bookings-migrations.jar",
            "  RETORT_URL=jdbc:postgresql://db/bookings java -jar bookings-migrations.jar",
            "  java -jar bookings-migrations.jar --help"
        })
public final class BundleCommand implements Callable<Integer> {
    private static final String DRIVER = "java.sql.Driver";
    private static final String DIALECTS = "dev.retort.dialect.DialectProvider";
    private static final String MIGRATIONS = "dev.retort.Migration";
    private static final Set<String> SERVICES_OF_RUNTIME = Set.of(
            BundleContents.SERVICES + MIGRATIONS,
            BundleContents.SERVICES + RepeatableMigration.class.getName(),
            BundleContents.SERVICES + DIALECTS,
            BundleContents.SERVICES + Callback.class.getName());

    private static final String MAIN = BundledUpgrade.class.getName().replace('.', '/');
    private static final int BYTES_PER_KB = 1024;

    /** Where the runtime is: it may be in one jar with the rest of this tool. */
    private static final Pattern RUNTIME =
            Pattern.compile("dev/retort/((dialect|index|operation|problem|revision|run|schema)/.+|[^/]+)\\.class");

    private static final Set<String> COMPILER_FILES = Set.of("entities", "members", "draft", "extensions");

    @Mixin
    private Output output;

    @Mixin
    private Project project;

    @Option(names = "--output", paramLabel = "JAR", required = true, description = "The jar to write.")
    private Path jar;

    @Option(
            names = "--with",
            paramLabel = "PATH",
            description =
                    "A jar or folder to include as a whole: what revisions, callbacks or dialects of your own use; repeatable.")
    private List<Path> with = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        List<String> packages = packages();
        BundleContents contents = contents(packages);
        requireComplete(contents);
        byte[] bytes = contents.jar(BundledUpgrade.class.getName());
        List<String> revisions = revisions(bytes);
        new AtomicFiles().add(jar, bytes).write();
        output.print(
                "Wrote %s (%s KB, revisions: %s).%nUpgrade with it:  RETORT_URL=jdbc:... java -jar %s"
                        .formatted(jar, bytes.length / BYTES_PER_KB, revisions.size(), jar.getFileName()),
                Map.of("file", jar.toString(), "packages", packages, "revisions", revisions.size()));
        return ExitCodes.DONE;
    }

    /** The histories whose revisions are classes: another runner deploys its scripts itself. */
    private List<String> packages() throws IOException {
        List<String> all = new CompilerOutput(project).requiredPackageNames();
        try (OpenProject open = OpenProject.of(project)) {
            open.requireOwnRunner("bundle");
            return all.stream()
                    .filter(each -> open.scriptRunner(each).isEmpty())
                    .toList();
        }
    }

    private BundleContents contents(List<String> packages) throws IOException {
        BundleContents contents = new BundleContents();
        for (Path place : with) {
            if (!BundleContents.isReadable(place)) {
                throw incomplete("%s is no folder and no jar. Nothing was written. Correct --with.".formatted(place));
            }
            contents.add(place, name -> true);
        }
        // As a class loader does, this passes over what is not there.
        List<Path> places =
                project.places().stream().filter(BundleContents::isReadable).toList();
        for (Path place : places) {
            contents.add(place, name -> isOfHistory(name, packages));
        }
        for (Path place : places) {
            if (isDriver(place)) {
                contents.add(place, name -> true);
            }
        }
        addRuntime(contents);
        contents.keepProviders(MIGRATIONS, provider -> packages.stream().anyMatch(each -> isIn(each, provider)));
        return contents;
    }

    private static boolean isIn(String packageName, String provider) {
        return provider.startsWith(packageName + ".");
    }

    /** The revisions with what they have beside them, and what the runtime reads of them. */
    private static boolean isOfHistory(String name, List<String> packages) {
        return SERVICES_OF_RUNTIME.contains(name)
                || (name.startsWith("META-INF/retort/") && !COMPILER_FILES.contains(ending(name)))
                || packages.stream().anyMatch(each -> name.startsWith(each.replace('.', '/') + "/"));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static boolean isDriver(Path place) throws IOException {
        BundleContents services = new BundleContents();
        services.add(place, name -> name.equals(BundleContents.SERVICES + DRIVER));
        return services.hasService(DRIVER);
    }

    private static void addRuntime(BundleContents contents) throws IOException {
        contents.add(
                place(Retort.class),
                name -> RUNTIME.matcher(name).matches() || name.equals(BundleContents.SERVICES + DIALECTS));
        contents.add(place(BundledUpgrade.class), name -> name.startsWith(MAIN) && name.endsWith(".class"));
        // Retort's own dialects that are not here only write scripts.
        contents.keepProviders(DIALECTS, provider -> !provider.startsWith("dev.retort.") || contents.has(provider));
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no place of " + type, e);
        }
    }

    private static void requireComplete(BundleContents contents) {
        if (!contents.hasService(DRIVER)) {
            throw incomplete(
                    "No jar of the class path has a JDBC driver, so the bundle could not connect. Nothing was written. Name that of your database:  --class-path postgresql.jar");
        }
        List<String> missing = contents.missingProviders();
        if (!missing.isEmpty()) {
            throw incomplete(
                    "These are registered as services and would be missing in the bundle: %s. Nothing was written. Name the jar or folder of each:  --with extensions.jar"
                            .formatted(String.join(", ", missing)));
        }
    }

    /** Asks the bundle itself, with nothing else on the class path: what is missing fails here and not in production. */
    private static List<String> revisions(byte[] bytes) throws IOException {
        Path trial = Files.createTempFile("retort-bundle", ".jar");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            Files.write(trial, bytes);
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {trial.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
                thread.setContextClassLoader(loader);
                loader.loadClass(BundledUpgrade.class.getName())
                        .getMethod("list", PrintStream.class)
                        .invoke(null, new PrintStream(out, true, StandardCharsets.UTF_8));
            }
        } catch (InvocationTargetException e) {
            throw incomplete(
                    "The bundle can't replay its revisions: %s. Nothing was written. Name the jar or folder that has what they use:  --with target/classes"
                            .formatted(e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the bundle has no main class", e);
        } finally {
            thread.setContextClassLoader(before);
            Files.delete(trial);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static RetortException incomplete(String message) {
        return new RetortException(Problem.BUNDLE_INCOMPLETE, message);
    }
}
