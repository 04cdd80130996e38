package dev.retort.cli.fleet;

import dev.retort.cli.option.DatabaseOptions;
import dev.retort.cli.project.OpenProject;
import dev.retort.cli.project.Project;
import dev.retort.fleet.Fleet;
import dev.retort.fleet.tenant.TenantFile;
import dev.retort.fleet.tenant.TenantSource;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the tenants of a command are listed. */
public final class TenantOptions {
    @Option(
            names = "--tenants",
            paramLabel = "FILE|CLASS",
            description =
                    "A properties file that lists the tenants or has a query for them, or a class of the project that is a TenantSource."
                            + " It also states URLs and users; --url is not used then.")
    private @Nullable String tenants;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Whether tenants are named. */
    public boolean isGiven() {
        return tenants != null;
    }

    /**
     * The fleet of these tenants.
     *
     * @throws RetortException if none are named, or the source can't be made (RT516)
     */
    public Fleet fleet(OpenProject open, Project project) {
        if (tenants == null) {
            throw new RetortException(
                    Problem.UNUSABLE_TENANTS,
                    "No tenants are named. Name the file that lists them, or the class:  --tenants tenants.properties");
        }
        open.requireOwnRunner(command.name());
        DatabaseOptions.silenceDrivers();
        open.registerDrivers();
        Fleet fleet = Fleet.of(source(tenants, open)).classLoader(open.loader());
        return project.packageName().map(fleet::migrations).orElse(fleet);
    }

    private static TenantSource source(String tenants, OpenProject open) {
        Path file = Path.of(tenants);
        if (tenants.endsWith(".properties") || Files.exists(file)) {
            return new TenantFile(file);
        }
        try {
            return Class.forName(tenants, true, open.loader())
                    .asSubclass(TenantSource.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new RetortException(
                    Problem.UNUSABLE_TENANTS,
                    "%s is no file, and no class that gives tenants (%s). Nothing was run. Name a properties file, or a public class with a constructor without parameters that implements %s."
                            .formatted(tenants, e, TenantSource.class.getName()),
                    e);
        }
    }
}
