package dev.retort.gradle;

import dev.retort.gradle.command.CommandTask;
import dev.retort.gradle.command.DatabaseConnection;
import dev.retort.gradle.command.ProjectTask;
import dev.retort.gradle.command.ResourcesRoot;
import dev.retort.gradle.command.SourcesRoot;
import dev.retort.gradle.task.BundleTask;
import dev.retort.gradle.task.CheckTask;
import dev.retort.gradle.task.DiffTask;
import dev.retort.gradle.task.VerifyTask;
import org.gradle.api.Plugin;
import org.gradle.api.Project;
import org.gradle.api.Task;
import org.gradle.api.file.ProjectLayout;
import org.gradle.api.plugins.JavaBasePlugin;
import org.gradle.api.plugins.JavaPlugin;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.api.tasks.SourceSet;
import org.gradle.api.tasks.SourceSetContainer;
import org.gradle.api.tasks.TaskContainer;
import org.gradle.api.tasks.compile.JavaCompile;

/**
 * The plugin {@code dev.retort}: tells the compiler where the snapshot is, and adds a task for each command, such as {@code retortRevision}.
 * It works on the source set {@code main} of a project with the plugin {@code java}.
 */
public final class RetortPlugin implements Plugin<Project> {
    /** The task that runs annotation processors over Kotlin. */
    private static final String KAPT = "kaptKotlin";

    /** For Gradle, which makes it. */
    public RetortPlugin() {}

    @Override
    public void apply(Project project) {
        RetortExtension extension = project.getExtensions().create("retort", RetortExtension.class);
        ProjectLayout layout = project.getLayout();
        extension.getSources().convention(layout.getProjectDirectory().dir("src/main/java"));
        extension.getResources().convention(layout.getProjectDirectory().dir("src/main/resources"));
        project.getPlugins().withType(JavaPlugin.class, java -> configure(project, extension));
    }

    private static void configure(Project project, RetortExtension extension) {
        SourceSetContainer sourceSets = project.getExtensions().getByType(SourceSetContainer.class);
        SourceSet main = sourceSets.getByName(SourceSet.MAIN_SOURCE_SET_NAME);
        extension.getClasses().from(main.getOutput().getClassesDirs());
        passOptions(project, extension, main);
        CommandTasks.register(project.getTasks());
        configureTasks(project, extension);
        configurePaths(project, extension, main, sourceSets.getByName(SourceSet.TEST_SOURCE_SET_NAME));
        project.getTasks()
                .named(JavaBasePlugin.CHECK_TASK_NAME)
                .configure(check -> check.dependsOn(CommandTasks.name("check")));
    }

    private static void passOptions(Project project, RetortExtension extension, SourceSet main) {
        CompilerOptions options = project.getObjects().newInstance(CompilerOptions.class);
        options.getResources().set(extension.getResources());
        options.getPackageName().set(extension.getPackageName());
        options.getDrift().set(extension.getDrift());
        project.getTasks()
                .named(main.getCompileJavaTaskName(), JavaCompile.class)
                .configure(compilation ->
                        compilation.getOptions().getCompilerArgumentProviders().add(options));
        project.getTasks().configureEach(task -> {
            if (task.getName().equals(KAPT)) {
                declareInputs(task, options);
            }
        });
    }

    /** Kotlin's own configuration passes the options; that plugin is not a dependency of this one. */
    private static void declareInputs(Task task, CompilerOptions options) {
        task.getInputs()
                .files(options.getRead())
                .withPropertyName("retort.snapshot")
                .withPathSensitivity(PathSensitivity.RELATIVE)
                .ignoreEmptyDirectories();
    }

    private static void configureTasks(Project project, RetortExtension extension) {
        TaskContainer tasks = project.getTasks();
        tasks.withType(CommandTask.class).configureEach(task -> {
            task.setGroup("retort");
            task.getFolder().set(project.getRootDir());
            task.getPackageName().convention(extension.getPackageName());
            if (task instanceof SourcesRoot root) {
                root.getSources().convention(extension.getSources());
            }
            if (task instanceof ResourcesRoot root) {
                root.getResources().convention(extension.getResources());
            }
            if (task instanceof DatabaseConnection database) {
                database.getUrl().convention(extension.getUrl());
                database.getUser().convention(extension.getUser());
                database.getPassword().convention(extension.getPassword());
            }
            if (task instanceof DiffTask diff) {
                diff.getTo().convention("head");
            }
        });
        ProjectLayout layout = project.getLayout();
        String jar = project.getName() + "-migrations.jar";
        tasks.withType(BundleTask.class)
                .configureEach(task ->
                        task.getOutput().convention(layout.getBuildDirectory().file("libs/" + jar)));
        tasks.withType(CheckTask.class).configureEach(task -> {
            task.getCheckedFiles()
                    .from(extension.getResources(), project.getRootProject().file("retort.properties"));
            task.getAgreed().convention(layout.getBuildDirectory().file("retort/agreed.txt"));
        });
    }

    private static void configurePaths(Project project, RetortExtension extension, SourceSet main, SourceSet test) {
        project.getTasks().withType(ProjectTask.class).configureEach(task -> {
            task.getClasses().from(extension.getClasses());
            task.getClassPath().from((task instanceof VerifyTask ? test : main).getRuntimeClasspath());
            task.getProcessorPath()
                    .from(project.getConfigurations().named(main.getAnnotationProcessorConfigurationName()));
        });
    }
}
