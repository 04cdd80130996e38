package dev.retort.processor.spi;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The extensions that a class loader finds. An exception of an extension is reported with its class name (RT156).
 *
 * @param loader a class loader that finds the extensions and this library
 */
public record Extensions(ClassLoader loader) {
    /** The extensions on the class path of this library; in a compilation, this is the processor path. */
    public static Extensions ofProcessorPath() {
        return new Extensions(Extensions.class.getClassLoader());
    }

    /**
     * The extensions of a kind that apply to a history, sorted by class name.
     *
     * @param kind the interface
     * @param migrationsPackage the package annotated with {@code @Migrations}
     * @throws RetortException if an extension can't be loaded (RT156)
     */
    public <T extends Extension> List<T> of(Class<T> kind, String migrationsPackage) {
        try {
            return ServiceLoader.load(kind, loader).stream()
                    .sorted(Comparator.comparing(provider -> provider.type().getName()))
                    .map(provider -> guarded(kind, provider.get()))
                    .filter(extension -> extension.appliesTo(migrationsPackage))
                    .toList();
        } catch (ServiceConfigurationError e) {
            throw new RetortException(
                    Problem.EXTENSION_FAILED,
                    "An extension on the processor path can't be loaded: %s. Correct META-INF/services/%s, and check that the class is public and has a public constructor without parameters."
                            .formatted(e.getMessage(), kind.getName()),
                    e);
        }
    }

    /** The class names of the extensions that drafts depend on; the tools need the same ones as the compiler. */
    public List<String> ofDrafts(String migrationsPackage) {
        return Stream.of(DraftRewriter.class, HazardRule.class)
                .flatMap(kind -> names(kind, migrationsPackage).stream())
                .distinct()
                .toList();
    }

    /** The class names of the extensions that {@link #of} returns. */
    private <T extends Extension> List<String> names(Class<T> kind, String migrationsPackage) {
        return of(kind, migrationsPackage).stream().map(Object::toString).toList();
    }

    /**
     * The extension of a kind that applies to a history, for kinds that permit one.
     *
     * @throws RetortException if several apply (RT156)
     */
    public <T extends Extension> Optional<T> only(Class<T> kind, String migrationsPackage) {
        List<T> all = of(kind, migrationsPackage);
        if (all.size() > 1) {
            throw new RetortException(
                    Problem.EXTENSION_FAILED,
                    "Several extensions of kind %s apply to %s, and one is possible: %s. Let appliesTo tell which is for which history."
                            .formatted(
                                    kind.getSimpleName(),
                                    migrationsPackage,
                                    String.join(", ", names(kind, migrationsPackage))));
        }
        return all.stream().findFirst();
    }

    /** Wraps an extension so that its exceptions are reported as its own and not as an internal error of Retort. */
    private static <T> T guarded(Class<T> kind, T extension) {
        return kind.cast(Proxy.newProxyInstance(
                kind.getClassLoader(), new Class<?>[] {kind}, (proxy, method, arguments) -> {
                    if (method.getName().equals("toString")) {
                        return extension.getClass().getName();
                    }
                    try {
                        return Objects.requireNonNull(method.invoke(extension, arguments), "it returned null");
                    } catch (InvocationTargetException e) {
                        throw failed(extension, method, e.getCause());
                    } catch (NullPointerException e) {
                        throw failed(extension, method, e);
                    }
                }));
    }

    private static RetortException failed(Object extension, Method method, @Nullable Throwable cause) {
        return new RetortException(
                Problem.EXTENSION_FAILED,
                "The extension %s failed in %s: %s. Correct it, or take it off the processor path."
                        .formatted(extension.getClass().getName(), method.getName(), cause),
                cause);
    }
}
