package dev.retort.spring.boot;

import dev.retort.startup.StartupLog;
import org.apache.commons.logging.Log;

/** Logs as Spring does. */
record CommonsLog(Log log) implements StartupLog {
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
