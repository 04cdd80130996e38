package dev.retort.cli.option;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A number of seconds: {@code 300}, or {@code 0.5}. */
public final class Seconds implements ITypeConverter<Duration> {
    private static final double MILLISECONDS = 1000;

    /** For picocli. */
    public Seconds() {}

    @Override
    public Duration convert(String text) {
        try {
            return Duration.ofMillis(Math.round(Double.parseDouble(text) * MILLISECONDS));
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'%s' is not a number of seconds, such as 300 or 0.5".formatted(text));
        }
    }
}
