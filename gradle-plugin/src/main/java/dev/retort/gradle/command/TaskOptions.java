package dev.retort.gradle.command;

import dev.retort.cli.CommandArguments;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gradle.api.Task;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Provider;
import org.gradle.api.tasks.options.Option;

/** The options that a task declares. Each has the name and the meaning of an option of the command. */
public final class TaskOptions {
    private TaskOptions() {}

    /** The properties of a task class and its superclasses that are options, sorted by their names. */
    public static List<Method> of(Class<?> task) {
        List<Method> options = new ArrayList<>();
        for (Class<?> each = task; each != null; each = each.getSuperclass()) {
            for (Method method : each.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Option.class)) {
                    options.add(method);
                }
            }
        }
        options.sort(Comparator.comparing(TaskOptions::name));
        return options;
    }

    /** The name of an option, without dashes. */
    public static String name(Method option) {
        return option.getAnnotation(Option.class).option();
    }

    /** Adds the options of a task that have a value. */
    static void add(Task task, CommandArguments arguments) {
        of(task.getClass()).stream()
                .filter(option -> !option.isAnnotationPresent(Positional.class))
                .forEach(option -> add("--" + name(option), value(task, option), arguments));
        of(task.getClass()).stream()
                .filter(option -> option.isAnnotationPresent(Positional.class))
                .forEach(option ->
                        arguments.positional((String) value(task, option).getOrNull()));
    }

    private static void add(String name, Provider<?> value, CommandArguments arguments) {
        if (value instanceof ListProperty<?> list) {
            list.getOrElse(List.of()).forEach(each -> arguments.option(name, each.toString()));
        } else if (value.getOrNull() instanceof Boolean wanted) {
            arguments.flag(name, wanted);
        } else if (value.isPresent()) {
            arguments.option(name, value.get().toString());
        }
    }

    private static Provider<?> value(Task task, Method option) {
        try {
            return (Provider<?>) option.invoke(task);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("can't read the option " + name(option), e);
        }
    }
}
