package dev.retort.catalog.scratch;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;

/** Finds where scratch databases are made. */
public final class ScratchServers {
    private ScratchServers() {}

    /**
     * The server of a name. Does not start it.
     *
     * @param name {@code h2}
     * @param loader finds its driver and, of an embedded one, the server
     * @throws RetortException if there is none (RT504)
     */
    public static ScratchServer named(String name, ClassLoader loader) {
        if (name.equals("h2")) {
            return new H2Server(loader);
        }
        throw new RetortException(
                Problem.NO_SCRATCH_DATABASE, "There is no scratch database \"%s\". Known: h2.".formatted(name));
    }
}
