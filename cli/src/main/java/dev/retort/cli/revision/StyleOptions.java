package dev.retort.cli.revision;

import dev.retort.processor.draft.DraftStyle;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The layout of revision classes. */
public final class StyleOptions {
    private static final int MOST_SPACES = 8;

    @Option(
            names = "--indent",
            paramLabel = "N|tab",
            converter = Indent.class,
            description = "How a revision class is indented: a number of spaces, or tab. Default: 4.")
    private String indent = DraftStyle.DEFAULT.indent();

    @Option(
            names = "--single-imports",
            description = "Import each static member that a revision class uses by its name, instead of with *.")
    private boolean singleImports;

    @Option(
            names = "--formatter-off",
            description = "Start the revision class with @formatter:off, so that formatters leave it alone.")
    private boolean formatterOff;

    /** The layout that was asked for. */
    public DraftStyle style() {
        return new DraftStyle(indent, singleImports, formatterOff);
    }

    /** Reads {@code tab}, or a number of spaces. */
    static final class Indent implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (value.equals("tab")) {
                return "\t";
            }
            if (value.matches("[1-" + MOST_SPACES + "]")) {
                return " ".repeat(Integer.parseInt(value));
            }
            throw new TypeConversionException(
                    "\"%s\" is not an indentation. Use tab, or a number of spaces from 1 to %s."
                            .formatted(value, MOST_SPACES));
        }
    }
}
