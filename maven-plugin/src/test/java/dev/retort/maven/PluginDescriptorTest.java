package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Main;
import dev.retort.dialect.Golden;
import dev.retort.maven.command.ProjectMojo;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.junit.jupiter.api.Test;

/** The descriptor that the build generates: what Maven knows of the goals, and what {@code mvn help:describe} prints. */
class PluginDescriptorTest {
    private static final Pattern OPTION = Pattern.compile("(?m)^ +(?:-\\w, +)?--(?:\\[no-])?([a-z-]+)");
    private static final Pattern DASH = Pattern.compile("-([a-z])");

    /** Maven has its own help, and the class path is the project's. */
    private static final Set<String> OF_MAVEN = Set.of("help", "class-path");

    private static final Map<String, String> OTHER_WORDS = Map.of(
            "package", "packageName",
            "report dialect", "dialects",
            "repair again", "found",
            "repair done", "found",
            "repair changed", "found",
            "repair unknown", "found");

    private final PluginDescriptor plugin = read();

    private static PluginDescriptor read() {
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")),
                StandardCharsets.UTF_8)) {
            return new PluginDescriptorBuilder().build(text);
        } catch (IOException | PlexusConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private Stream<MojoDescriptor> goals() {
        return plugin.getMojos().stream();
    }

    @Test
    void theGoalsAreCalledByTheirPrefix() {
        assertThat(plugin.getGoalPrefix()).isEqualTo("retort");
    }

    @Test
    void everyGoalAndEveryParameterIsDescribed() {
        assertThat(plugin.getMojos()).hasSizeGreaterThan(20).allSatisfy(goal -> {
            assertThat(goal.getDescription()).as(goal.getGoal()).isNotBlank();
            List<Parameter> parameters = goal.getParameters();
            assertThat(parameters)
                    .as(goal.getGoal())
                    .isNotEmpty()
                    .allSatisfy(each ->
                            assertThat(each.getDescription()).as(each.getName()).isNotBlank());
        });
    }

    /** A parameter that a person sets has a property, so that it can be set on the command line. */
    @Test
    void everyParameterThatCanBeSetHasAPropertyOfRetort() {
        assertThat(goals().filter(goal -> !goal.getGoal().equals("help")))
                .allSatisfy(goal -> assertThat(goal.getParameters())
                        .filteredOn(Parameter::isEditable)
                        .allSatisfy(each -> assertThat(goal.getMojoConfiguration()
                                        .getChild(each.getName())
                                        .getValue(""))
                                .as("%s of %s", each.getName(), goal.getGoal())
                                .startsWith("${retort.")));
    }

    @Test
    void everyOptionOfACommandIsAParameterOfItsGoal() {
        assertThat(goals().filter(goal -> !goal.getGoal().equals("help")))
                .isNotEmpty()
                .allSatisfy(goal -> assertThat(parametersOf(goal)).containsAll(optionsOf(goal.getGoal())));
    }

    private static Set<String> parametersOf(MojoDescriptor goal) {
        return goal.getParameters().stream().map(Parameter::getName).collect(Collectors.toSet());
    }

    /** As parameters are written: {@code renameTable} for {@code --rename-table}. */
    private static Set<String> optionsOf(String command) {
        StringWriter help = new StringWriter();
        Main.run(new PrintWriter(help, true), new PrintWriter(help, true), command, "--help");
        return OPTION.matcher(help.toString())
                .results()
                .map(each -> each.group(1))
                .filter(each -> !OF_MAVEN.contains(each))
                .map(each -> OTHER_WORDS.getOrDefault(command + " " + each, OTHER_WORDS.getOrDefault(each, each)))
                .map(each ->
                        DASH.matcher(each).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theGoalsOfABuildHavePhases() {
        assertThat(goals().filter(goal -> goal.getPhase() != null)
                        .collect(Collectors.toMap(MojoDescriptor::getGoal, MojoDescriptor::getPhase)))
                .isEqualTo(Map.of("bundle", "package", "check", "verify", "verify", "verify"));
    }

    /** It would compile a second time in a build that calls the goal itself. */
    @Test
    void noGoalForksTheLifecycleByItself() {
        assertThat(goals())
                .allSatisfy(goal ->
                        assertThat(goal.getExecutePhase()).as(goal.getGoal()).isNull());
    }

    @Test
    void everyGoalOverAProjectGetsItsClassPath() {
        assertThat(goals().filter(PluginDescriptorTest::isOverAProject))
                .isNotEmpty()
                .allSatisfy(goal -> assertThat(goal.getDependencyResolutionRequired())
                        .as(goal.getGoal())
                        .isIn("runtime", "test"));
    }

    @Test
    void onePageHasAllGoalsAndParameters() {
        String page = goals().sorted(Comparator.comparing(MojoDescriptor::getGoal))
                .map(PluginDescriptorTest::section)
                .collect(Collectors.joining("\n"));
        Golden.checkPage(
                "reference/goals.md", "Maven goals and parameters", PluginDescriptorTest.class, """
                `mvn retort:help -Ddetail -Dgoal=check` prints the same. [Maven](../maven.md) explains the set-up, and what compiles.
                A parameter is set on the command line by its property, `-Dretort.url=…`, or in the `configuration` of the plugin.

                %s""".formatted(page));
    }

    private static String section(MojoDescriptor goal) {
        return "## retort:%s\n\n%s%s\n\n| parameter | property | default | |\n|---|---|---|---|\n%s\n"
                .formatted(
                        goal.getGoal(),
                        plain(goal.getDescription()),
                        goal.getPhase() == null ? "" : " Phase in an execution: `" + goal.getPhase() + "`.",
                        goal.getParameters().stream()
                                .filter(Parameter::isEditable)
                                .sorted(Comparator.comparing(Parameter::getName))
                                .map(each -> row(goal, each))
                                .collect(Collectors.joining("\n")));
    }

    private static String row(MojoDescriptor goal, Parameter parameter) {
        PlexusConfiguration value = goal.getMojoConfiguration().getChild(parameter.getName());
        String property = value.getValue("").replaceFirst("^\\$\\{(.*)}$", "`$1`");
        String preset = value.getAttribute("default-value");
        return "| `%s`%s | %s | %s | %s |"
                .formatted(
                        parameter.getName(),
                        parameter.isRequired() ? " (required)" : "",
                        property,
                        preset == null ? "" : "`" + preset + "`",
                        plain(parameter.getDescription()).replace("|", "\\|"));
    }

    /** The descriptor has HTML, the page has Markdown. */
    private static String plain(String description) {
        return description
                .replaceAll("</?code>", "`")
                .replaceAll("<[^>]+>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static boolean isOverAProject(MojoDescriptor goal) {
        try {
            return ProjectMojo.class.isAssignableFrom(Class.forName(goal.getImplementation()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
