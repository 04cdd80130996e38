package dev.retort.maven.command;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutionException;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.lifecycle.LifecycleNotFoundException;
import org.apache.maven.lifecycle.LifecyclePhaseNotFoundException;
import org.apache.maven.plugin.InvalidPluginDescriptorException;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecution.Source;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.MojoNotFoundException;
import org.apache.maven.plugin.PluginDescriptorParsingException;
import org.apache.maven.plugin.PluginNotFoundException;
import org.apache.maven.plugin.PluginResolutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.prefix.NoPluginFoundForPrefixException;
import org.apache.maven.plugin.version.PluginVersionResolutionException;
import org.apache.maven.project.MavenProject;

/**
 * Compiles a module before a goal that was called on the command line, as {@code @Execute} on the goal would. But {@code @Execute} also
 * compiles again before a goal that the lifecycle calls after its own compilation.
 */
final class CompilationFirst {
    private final LifecycleExecutor lifecycle;
    private final MavenSession session;
    private final MojoExecution goal;

    CompilationFirst(LifecycleExecutor lifecycle, MavenSession session, MojoExecution goal) {
        this.lifecycle = lifecycle;
        this.session = session;
        this.goal = goal;
    }

    /** Runs the lifecycle up to a phase, unless this build has done so: {@code mvn process-classes retort:check}. */
    void run(MavenProject project, String phase) throws MojoExecutionException, MojoFailureException {
        if (project.hasLifecyclePhase(phase)) {
            return;
        }
        MojoDescriptor descriptor = goal.getMojoDescriptor().clone();
        descriptor.setExecutePhase(phase);
        MojoExecution compilation = new MojoExecution(descriptor, goal.getExecutionId(), Source.CLI);
        try {
            lifecycle.calculateForkedExecutions(compilation, session);
            List<MavenProject> compiled = lifecycle.executeForkedExecutions(compilation, session);
            compiled.forEach(each -> each.setExecutionProject(null));
        } catch (LifecycleExecutionException e) {
            throw failure(e);
        } catch (MojoNotFoundException
                | PluginNotFoundException
                | PluginResolutionException
                | PluginDescriptorParsingException
                | NoPluginFoundForPrefixException
                | InvalidPluginDescriptorException
                | LifecyclePhaseNotFoundException
                | LifecycleNotFoundException
                | PluginVersionResolutionException e) {
            throw new MojoExecutionException(
                    "%s can't be compiled: %s".formatted(project.getArtifactId(), e.getMessage()), e);
        }
    }

    /** The failure of the goal that failed, as if it had been called: a compilation error is not one of Retort. */
    private static MojoFailureException failure(LifecycleExecutionException failed) {
        return new MojoFailureException(String.valueOf(failed.getMessage()), failed);
    }
}
