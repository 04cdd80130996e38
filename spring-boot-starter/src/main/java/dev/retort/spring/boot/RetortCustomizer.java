package dev.retort.spring.boot;

import dev.retort.Retort;

/**
 * A bean that sets what no property does. It is called once for the {@link Retort} that the starter configures.
 *
 * <pre>{@code
 * @Bean
 * RetortCustomizer verified() {
 *     return Retort::verify;
 * }
 * }</pre>
 */
@FunctionalInterface
public interface RetortCustomizer {

    /**
     * Returns an instance with more options.
     *
     * @param retort with the options of {@code retort.*} and the {@link dev.retort.run.Callback} beans
     */
    Retort customize(Retort retort);
}
