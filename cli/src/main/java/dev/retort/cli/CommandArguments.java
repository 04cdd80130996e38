package dev.retort.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arguments of a command, in the order in which they are added. What is not set is left out. */
public final class CommandArguments {
    private final List<String> arguments = new ArrayList<>();

    /** The arguments of a command, to begin with its name. */
    public CommandArguments(String command) {
        arguments.add(command);
    }

    /** {@code --draft}, where it is wanted. */
    public CommandArguments flag(String name, boolean wanted) {
        if (wanted) {
            arguments.add(name);
        }
        return this;
    }

    /** {@code --message "add note"}. */
    public CommandArguments option(String name, @Nullable String value) {
        if (value != null) {
            arguments.add(name + "=" + value);
        }
        return this;
    }

    /** {@code --sources /home/…/src/main/java}. */
    public CommandArguments option(String name, @Nullable File value) {
        return option(name, value == null ? null : value.getPath());
    }

    /** The option once for each value. */
    public CommandArguments options(String name, @Nullable Collection<String> values) {
        if (values != null) {
            values.forEach(value -> option(name, value));
        }
        return this;
    }

    /** {@code head}: an argument without a name. */
    public CommandArguments positional(@Nullable String value) {
        if (value != null) {
            arguments.add(value);
        }
        return this;
    }

    /** All of them. */
    public String[] toArray() {
        return arguments.toArray(String[]::new);
    }
}
