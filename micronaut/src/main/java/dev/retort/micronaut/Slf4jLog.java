package dev.retort.micronaut;

import dev.retort.startup.StartupLog;
import org.slf4j.Logger;

/** Logs as Micronaut does. */
record Slf4jLog(Logger log) implements StartupLog {

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
