package dev.retort.processor.spi;

/**
 * User code that the compiler and the tools call. {@link java.util.ServiceLoader} finds it on the processor path, so
 * it is compiled in a module of its own, before the entities.
 *
 * <p>An implementation has a public constructor without parameters and is called from one thread. It must return the
 * same results for the same input: it must not depend on the clock, the network or a database.
 */
public interface Extension {
    /**
     * Whether this extension applies to a history. Called before all other methods. The default is true.
     *
     * @param migrationsPackage the package annotated with {@code @Migrations}
     */
    default boolean appliesTo(String migrationsPackage) {
        return true;
    }
}
