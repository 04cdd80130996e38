package dev.retort.dialect;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds dialects by their {@linkplain DialectProvider providers}. Thread-safe. */
public final class Dialects {
    /** The providers beside Retort itself. */
    private static final class Own {
        static final List<DialectProvider> PROVIDERS = load(Dialects.class.getClassLoader());
    }

    /** The class loaders that were asked and bring no providers of their own: to ask costs more than a start with nothing pending. */
    private static final Set<ClassLoader> WITHOUT_OWN =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private Dialects() {}

    /**
     * The providers that the class loader of Retort itself finds; in a compilation, those on the processor path. Loads no dialect.
     *
     * @throws RetortException if a provider can't be loaded or two have the same name (RT418)
     */
    public static List<DialectProvider> providers() {
        return Own.PROVIDERS;
    }

    /**
     * The same, and those of another class loader.
     *
     * @param classLoader the class loader of the program that uses Retort
     * @throws RetortException if a provider can't be loaded or two have the same name (RT418)
     */
    public static List<DialectProvider> providers(ClassLoader classLoader) {
        if (classLoader == Dialects.class.getClassLoader() || WITHOUT_OWN.contains(classLoader)) {
            return providers();
        }
        List<DialectProvider> all = new ArrayList<>(providers());
        if (hasThisRetort(classLoader)) {
            load(classLoader).stream()
                    .filter(each -> all.stream().noneMatch(own -> own.getClass() == each.getClass()))
                    .forEach(all::add);
        }
        if (all.size() == providers().size()) {
            WITHOUT_OWN.add(classLoader);
        }
        for (DialectProvider each : all) {
            only(all, provider -> provider.name().equals(each.name()), "named " + each.name());
        }
        return all;
    }

    /**
     * The dialect of a name such as {@code h2} or {@code postgresql}, for any version that is supported.
     *
     * @throws RetortException if there is none of that name (RT412)
     */
    public static Dialect named(String name) {
        return named(name, providers());
    }

    /** The same, with the providers of another class loader. */
    public static Dialect named(String name, ClassLoader classLoader) {
        return named(name, providers(classLoader));
    }

    private static Dialect named(String name, List<DialectProvider> providers) {
        return only(providers, each -> each.name().equalsIgnoreCase(name), "named " + name)
                .dialect();
    }

    /**
     * The dialect of a database, from what {@link java.sql.DatabaseMetaData} reports.
     *
     * @param product {@code getDatabaseProductName()}
     * @param version {@code getDatabaseProductVersion()}
     * @throws RetortException if no dialect is for it (RT412), several are (RT418), or one that only writes scripts is (RT420)
     */
    public static Dialect of(String product, String version) {
        return of(product, version, providers());
    }

    /** The same, with the providers of another class loader. */
    public static Dialect of(String product, String version, ClassLoader classLoader) {
        return of(product, version, providers(classLoader));
    }

    private static Dialect of(String product, String version, List<DialectProvider> providers) {
        DialectProvider provider =
                only(providers, each -> each.isFor(product, version), "for the database " + product + " " + version);
        if (provider.isScriptOnly()) {
            throw new RetortException(Problem.SCRIPT_ONLY_DATABASE, """
                    Retort writes SQL for %1$s but does not run it, because it was never tested on a server: the state after a crash, locking and \
                    the catalog are only known for the other databases. Nothing was run. Write the SQL, review it, and run it with the database's \
                    own tool:  retort sql --dialect %1$s""".formatted(provider.name()));
        }
        return provider.dialect(version);
    }

    private static DialectProvider only(
            List<DialectProvider> providers, Predicate<DialectProvider> which, String what) {
        List<DialectProvider> found = providers.stream().filter(which).toList();
        if (found.isEmpty()) {
            String names = providers.stream().map(DialectProvider::name).collect(Collectors.joining(", "));
            throw new RetortException(
                    Problem.UNKNOWN_DATABASE, "There is no dialect %s. Known: %s.".formatted(what, names));
        }
        if (found.size() > 1) {
            throw unusable(
                    "There are several dialects %s: %s and %s"
                            .formatted(
                                    what,
                                    found.get(0).getClass().getName(),
                                    found.get(1).getClass().getName()),
                    null);
        }
        return found.get(0);
    }

    private static List<DialectProvider> load(ClassLoader classLoader) {
        try {
            return ServiceLoader.load(DialectProvider.class, classLoader).stream()
                    .map(ServiceLoader.Provider::get)
                    .toList();
        } catch (ServiceConfigurationError e) {
            throw unusable("A dialect can't be loaded: " + e.getMessage(), e);
        }
    }

    /** A class loader with another copy of Retort has providers for that one. */
    private static boolean hasThisRetort(ClassLoader classLoader) {
        try {
            return Class.forName(DialectProvider.class.getName(), false, classLoader) == DialectProvider.class;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static RetortException unusable(String what, @Nullable Throwable cause) {
        return new RetortException(
                Problem.UNUSABLE_DIALECT,
                what
                        + ". Nothing was run. Remove one of the libraries that bring them from the class path, or use a version of it that"
                        + " fits this version of Retort.",
                cause);
    }
}
