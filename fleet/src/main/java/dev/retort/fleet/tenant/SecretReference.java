package dev.retort.fleet.tenant;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A password, or where it is: {@code env:DB1_PASSWORD} for an environment variable, {@code file:/run/secrets/db1} for the first line of a file.
 * It is looked up when a connection is opened, so that a rotated password is used at once.
 */
public final class SecretReference implements Supplier<@Nullable String> {
    private static final String VARIABLE = "env:";
    private static final String FILE = "file:";

    private final String reference;
    private final Map<String, String> environment;

    SecretReference(String reference, Map<String, String> environment) {
        this.reference = reference;
        this.environment = environment;
    }

    /** A password, or a reference to one. */
    public static SecretReference of(String reference) {
        return new SecretReference(reference, System.getenv());
    }

    /**
     * The password.
     *
     * @throws RetortException if the reference leads nowhere (RT516)
     */
    @Override
    public String get() {
        if (reference.startsWith(VARIABLE)) {
            String value = environment.get(reference.substring(VARIABLE.length()));
            if (value == null) {
                throw missing("that environment variable is not set");
            }
            return value;
        }
        if (reference.startsWith(FILE)) {
            try {
                return Files.readString(Path.of(reference.substring(FILE.length())))
                        .lines()
                        .findFirst()
                        .orElse("");
            } catch (IOException e) {
                throw missing("that file can't be read");
            }
        }
        return reference;
    }

    private RetortException missing(String why) {
        return new RetortException(
                Problem.UNUSABLE_TENANTS,
                "The password of a tenant is to be found at %s, and %s. The tenant was not connected. Set it for the process that upgrades the tenants."
                        .formatted(reference, why));
    }

    /** The reference; {@code ***} in place of a password. */
    @Override
    public String toString() {
        return reference.startsWith(VARIABLE) || reference.startsWith(FILE) ? reference : "***";
    }
}
