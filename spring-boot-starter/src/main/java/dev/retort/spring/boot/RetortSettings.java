package dev.retort.spring.boot;

import dev.retort.Retort;
import dev.retort.run.Callback;
import org.springframework.beans.factory.ObjectProvider;

/** Gives a {@link Retort} the options of the application: its properties, its callbacks and its customizers. */
final class RetortSettings {
    private final RetortProperties properties;
    private final ObjectProvider<Callback> callbacks;
    private final ObjectProvider<RetortCustomizer> customizers;
    private final ClassLoader classLoader;

    RetortSettings(
            RetortProperties properties,
            ObjectProvider<Callback> callbacks,
            ObjectProvider<RetortCustomizer> customizers,
            ClassLoader classLoader) {
        this.properties = properties;
        this.callbacks = callbacks;
        this.customizers = customizers;
        this.classLoader = classLoader;
    }

    Retort applyTo(Retort bare) {
        Retort retort = bare.classLoader(classLoader)
                .lockTimeout(properties.lockTimeout())
                .contexts(properties.contexts().toArray(String[]::new));
        if (properties.packageName() != null) {
            retort = retort.migrations(properties.packageName());
        }
        retort = properties.acceptAhead() ? retort.acceptAhead() : retort;
        retort = properties.singleTransaction() ? retort.singleTransaction() : retort;
        retort = properties.verify() ? retort.verify() : retort;
        for (Callback callback : callbacks.orderedStream().toList()) {
            retort = retort.callback(callback);
        }
        for (RetortCustomizer customizer : customizers.orderedStream().toList()) {
            retort = customizer.customize(retort);
        }
        return retort;
    }
}
