package dev.retort.maven.command;

import dev.retort.cli.CommandArguments;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * A goal over what the project's compiler made. Called on the command line, it compiles the project first. In a build of several modules
 * it runs where the entities of a history are.
 */
public abstract class ProjectMojo extends CommandMojo {
    @Inject
    private LifecycleExecutor lifecycle;

    /** The build that the goal runs in. */
    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /** The module that the goal runs for. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** How the goal was called: on the command line, or by the lifecycle. */
    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** Leave this module out. It is still compiled, because others may depend on it. */
    @Parameter(property = "retort.skip", defaultValue = "false")
    private boolean skip;

    /** The class outputs with the entities of the history. Default: that of the module. */
    @Parameter(property = "retort.classes")
    private @Nullable List<File> classes;

    /** The class path of the project: drivers, and revisions from other modules. */
    @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true, required = true)
    private List<String> classPath;

    /** The migrations package; needed where there are several histories. */
    @Parameter(property = "retort.package")
    private @Nullable String packageName;

    /** Jars and folders with extensions for drafts, as on the compiler's processor path. */
    @Parameter(property = "retort.processorPath")
    private @Nullable String processorPath;

    /** Jars and folders for revision classes and drivers. */
    protected List<String> classPath() {
        return classPath;
    }

    /** The phase after which everything on the class path is there. */
    protected String compilation() {
        return "process-classes";
    }

    @Override
    protected final boolean prepare() throws MojoExecutionException, MojoFailureException {
        boolean onCommandLine = execution.getSource() == MojoExecution.Source.CLI;
        if (onCommandLine) {
            new CompilationFirst(lifecycle, session, execution).run(project, compilation());
        }
        if (skip) {
            getLog().info("Skipped: retort.skip is set.");
            return false;
        }
        if (!given().isEmpty() || (onCommandLine && session.getProjects().size() == 1)) {
            return true;
        }
        Optional<String> reason = modules().reasonToSkip(project);
        reason.ifPresent(each -> getLog().info("Skipped: " + each));
        return reason.isEmpty();
    }

    /** A command with these. */
    protected final CommandArguments command(String name) {
        return new CommandArguments(name)
                .options("--classes", outputs().stream().map(File::getPath).toList())
                .option("--class-path", String.join(File.pathSeparator, classPath()))
                .option("--processor-path", processorPath)
                .option("--package", packageName);
    }

    private List<File> outputs() {
        return given().isEmpty() ? List.of(ReactorModules.output(project)) : given();
    }

    /** Maven makes an empty list of a property that is not set. */
    private List<File> given() {
        return classes == null ? List.of() : classes;
    }

    /** The root of sources that was given, or that of the module with the migrations package. */
    protected final File sources(@Nullable File given) {
        return given == null ? new File(home().getBuild().getSourceDirectory()) : given;
    }

    /** The roots of sources that were given, or those of all modules of the build. */
    protected final List<String> sourcesOfAll(@Nullable List<File> given) {
        List<File> roots = given == null || given.isEmpty()
                ? session.getAllProjects().stream()
                        .map(each -> new File(each.getBuild().getSourceDirectory()))
                        .filter(File::isDirectory)
                        .toList()
                : given;
        return roots.stream().map(File::getPath).toList();
    }

    /** The root of resources that was given, or that of the module with the migrations package. */
    protected final File resources(@Nullable File given) {
        return given == null ? new File(home().getBasedir(), "src/main/resources") : given;
    }

    private MavenProject home() {
        List<String> packages = packageName == null
                ? outputs().stream()
                        .flatMap(output -> ReactorModules.packages(output).stream())
                        .distinct()
                        .toList()
                : List.of(packageName);
        return modules().withSource(packages, project);
    }

    private ReactorModules modules() {
        return new ReactorModules(session);
    }
}
