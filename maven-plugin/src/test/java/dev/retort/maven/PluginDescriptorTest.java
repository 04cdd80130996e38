package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.maven.command.ProjectMojo;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.junit.jupiter.api.Test;

/** The descriptor that the build generates: what Maven knows of the goals, and what {@code mvn help:describe} prints. */
class PluginDescriptorTest {
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

    private static boolean isOverAProject(MojoDescriptor goal) {
        try {
            return ProjectMojo.class.isAssignableFrom(Class.forName(goal.getImplementation()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
