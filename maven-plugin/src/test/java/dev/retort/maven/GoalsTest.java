package dev.retort.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.cli.CommandArguments;
import dev.retort.cli.Main;
import dev.retort.maven.command.CommandMojo;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals as Maven runs them: made without arguments, their parameters set one by one. */
class GoalsTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  ");

    /** Completes the command {@code retort}; Maven completes its goals by itself. */
    private static final String OF_A_SHELL = "completion";

    /** The packages of goals that are not in that of the others. */
    private static final Map<String, String> PLACES =
            Map.of("diff", "report.", "report", "report.", "fleet", "fleet.", "provision", "fleet.");

    @TempDir
    Path folder;

    @Test
    void everyCommandIsAGoal() {
        StringWriter help = new StringWriter();
        Main.run(new PrintWriter(help, true), new PrintWriter(help, true), "--help");
        Matcher commands = COMMAND.matcher(help.toString());
        assertThat(commands.results().map(each -> each.group(1)).filter(each -> !each.equals(OF_A_SHELL)))
                .hasSizeGreaterThan(10)
                .allSatisfy(command -> assertThat(goal(command)).isInstanceOf(CommandMojo.class));
    }

    private static Object goal(String command) throws ReflectiveOperationException {
        String name = command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1) + "Mojo";
        String place = PLACES.getOrDefault(command, "");
        return Class.forName("dev.retort.maven." + place + name)
                .getConstructor()
                .newInstance();
    }

    @Test
    void aGoalDoesWhatItsCommandDoes() throws Exception {
        InitMojo init = new InitMojo();
        set(init, Map.of("sources", folder.toFile(), "packageName", "com.acme.migrations", "naming", "SPRING"));
        set(init, Map.of("modules", List.of(new MavenProject())));
        init.execute();
        assertThat(Files.readString(folder.resolve("com/acme/migrations/package-info.java")))
                .contains("@Migrations(naming = dev.retort.Naming.SPRING)", "package com.acme.migrations;");
    }

    @Test
    void aPackageIsCreatedInOneModuleOnly() throws Exception {
        InitMojo init = new InitMojo();
        set(init, Map.of("sources", folder.toFile(), "packageName", "com.acme.migrations", "naming", "SPRING"));
        set(init, Map.of("modules", List.of(new MavenProject(), new MavenProject())));
        assertThatThrownBy(init::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("mvn retort:init -pl MODULE -Dretort.package=com.acme.migrations");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFailedCommandFailsTheBuildWithItsMessage() throws Exception {
        UpgradeMojo upgrade = new UpgradeMojo();
        set(
                upgrade,
                Map.of(
                        "execution",
                        new MojoExecution(new MojoDescriptor(), "default", MojoExecution.Source.LIFECYCLE),
                        "classes",
                        List.of(folder.toFile()),
                        "classPath",
                        List.of(folder.toString()),
                        "resources",
                        folder.toFile(),
                        "target",
                        "-1",
                        "url",
                        "jdbc:h2:mem:"));
        assertThatThrownBy(upgrade::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("[RT309] ");
    }

    @Test
    void linesToCopyArePrintedWithoutAMarkOfMaven() {
        CommandMojo goal = new CommandMojo() {
            @Override
            protected CommandArguments arguments() {
                return new CommandArguments("check").flag("--none-such", true);
            }
        };
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(goal::execute)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageMatching(".*--none-such.*");
        } finally {
            System.setOut(standard);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .hasSizeGreaterThan(1)
                .first()
                .asString()
                .contains("--none-such");
    }

    @Test
    void onlyWhatIsSetIsPassedOn() throws Exception {
        RevisionMojo revision = new RevisionMojo();
        set(
                revision,
                Map.of(
                        "classes",
                        List.of(
                                folder.resolve("classes").toFile(),
                                folder.resolve("more").toFile()),
                        "classPath",
                        List.of("a.jar"),
                        "sources",
                        folder.resolve("java").toFile(),
                        "resources",
                        folder.resolve("resources").toFile(),
                        "message",
                        "phones",
                        "rename",
                        List.of("guest.fax=phone"),
                        "indent",
                        "tab"));
        set(revision, Map.of("singleImports", true, "formatterOff", true, "afterWrite", "mvn spotless:apply"));
        assertThat(revision.arguments().toArray())
                .containsExactly(
                        "revision",
                        "--classes=" + folder.resolve("classes"),
                        "--classes=" + folder.resolve("more"),
                        "--class-path=a.jar",
                        "--sources=" + folder.resolve("java"),
                        "--resources=" + folder.resolve("resources"),
                        "--indent=tab",
                        "--single-imports",
                        "--formatter-off",
                        "--after-write=mvn spotless:apply",
                        "--message=phones",
                        "--rename=guest.fax=phone");
    }

    private static void set(Object goal, Map<String, Object> parameters) throws ReflectiveOperationException {
        for (Map.Entry<String, Object> each : parameters.entrySet()) {
            Field field = field(goal.getClass(), each.getKey());
            field.setAccessible(true);
            field.set(goal, each.getValue());
        }
    }

    private static Field field(Class<?> type, String name) throws NoSuchFieldException {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(type + "." + name);
    }
}
