package dev.retort.gradle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Main;
import dev.retort.gradle.command.Positional;
import dev.retort.gradle.command.ProjectTask;
import dev.retort.gradle.command.ResourcesRoot;
import dev.retort.gradle.command.SourcesRoot;
import dev.retort.gradle.command.TaskOptions;
import dev.retort.gradle.task.BundleTask;
import dev.retort.gradle.task.ReportTask;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gradle.api.tasks.options.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tasks beside the commands that they run. */
class TaskOptionsTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  ");
    private static final Pattern OPTION = Pattern.compile("(?m)^ +(?:-\\w, +)?--(?:\\[no-])?([a-z-]+)");

    /** Completes the command {@code retort}; Gradle completes its tasks by itself. */
    private static final String OF_A_SHELL = "completion";

    /** Gradle has its own. */
    private static final Set<String> OF_A_BUILD_TOOL = Set.of("help", "stacktrace");

    private static String help(String... arguments) {
        StringWriter help = new StringWriter();
        Main.run(new PrintWriter(help, true), new PrintWriter(help, true), arguments);
        return help.toString();
    }

    static Iterable<CommandTasks> tasks() {
        return CommandTasks.ALL;
    }

    @Test
    void everyCommandIsATask() {
        assertThat(COMMAND.matcher(help("--help")).results().map(each -> each.group(1)))
                .filteredOn(each -> !each.equals(OF_A_SHELL))
                .hasSizeGreaterThan(10)
                .containsExactlyInAnyOrderElementsOf(
                        CommandTasks.ALL.stream().map(CommandTasks::command).toList());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void everyOptionOfTheCommandIsOneOfTheTaskOrComesFromTheProject(CommandTasks task) {
        Set<String> options = OPTION.matcher(help(task.command(), "--help"))
                .results()
                .map(each -> each.group(1))
                .filter(each -> !OF_A_BUILD_TOOL.contains(each))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> given = TaskOptions.of(task.type()).stream()
                .filter(each -> !each.isAnnotationPresent(Positional.class))
                .map(TaskOptions::name)
                .collect(Collectors.toCollection(TreeSet::new));
        given.addAll(ofTheProject(task.type()));
        assertThat(given).isEqualTo(options);
    }

    private static Set<String> ofTheProject(Class<?> type) {
        Set<String> names = new TreeSet<>();
        if (ProjectTask.class.isAssignableFrom(type)) {
            names.addAll(Set.of("classes", "class-path", "processor-path"));
        }
        if (SourcesRoot.class.isAssignableFrom(type)) {
            names.add("sources");
        }
        if (ResourcesRoot.class.isAssignableFrom(type)) {
            names.add("resources");
        }
        if (BundleTask.class == type) {
            names.addAll(Set.of("output", "with"));
        }
        if (ReportTask.class == type) {
            names.add("output");
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void everyTaskAndEveryOptionIsDescribed(CommandTasks task) {
        assertThat(task.description()).isNotBlank();
        assertThat(TaskOptions.of(task.type()))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.getAnnotation(Option.class).description())
                        .isNotBlank());
    }
}
