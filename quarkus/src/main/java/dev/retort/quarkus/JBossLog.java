package dev.retort.quarkus;

import dev.retort.startup.StartupLog;
import org.jboss.logging.Logger;

/** Logs as Quarkus does. */
record JBossLog(Logger log) implements StartupLog {

    @Override
    public void info(String message) {
        log.info(message);
    }

    @Override
    public void warn(String message) {
        log.warn(message);
    }

    @Override
    public void debug(String message) {
        log.debug(message);
    }
}
