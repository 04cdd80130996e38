package dev.retort.maven;

import dev.retort.cli.CommandArguments;
import dev.retort.maven.command.DraftingMojo;
import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Checks that entities, snapshot and revisions agree. Fails the build if they do not. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresDependencyResolution = ResolutionScope.RUNTIME)
public final class CheckMojo extends DraftingMojo {
    /** The root of the sources, where revision classes are written. Default: that of the module with the migrations package. */
    @Parameter(property = "retort.sources")
    private @Nullable File sources;

    /** Write the snapshot again if its schema is right and only its text differs; record scripts that were edited. */
    @Parameter(property = "retort.fix", defaultValue = "false")
    private boolean fix;

    /** For Maven, which sets the parameters. */
    public CheckMojo() {}

    @Override
    protected CommandArguments arguments() {
        return drafting("check").option("--sources", sources(sources)).flag("--fix", fix);
    }
}
