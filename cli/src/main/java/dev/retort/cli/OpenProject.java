package dev.retort.cli;

import dev.retort.Migrations;
import dev.retort.Retort;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** A project whose revision classes and drivers can be loaded. */
final class OpenProject implements AutoCloseable {
    private final Project project;
    private final URLClassLoader loader;
    private final List<Driver> offers = new ArrayList<>();
    private final List<TraceFile> traces = new ArrayList<>();

    private OpenProject(Project project, URLClassLoader loader) {
        this.project = project;
        this.loader = loader;
    }

    static OpenProject of(Project project) {
        List<Path> places = Stream.concat(project.classes().stream(), project.classPath().stream())
                .toList();
        return new OpenProject(project, new URLClassLoader(Project.urls(places), Main.class.getClassLoader()));
    }

    /** The revisions of this project without a database. */
    Retort offline() {
        return choose(Retort.offline());
    }

    /** The revisions of this project, of the history that was asked for. */
    Retort choose(Retort retort) {
        Retort mine = retort.classLoader(loader);
        return project.packageName().map(mine::migrations).orElse(mine);
    }

    /** Whether a migrations package wants its revisions online. */
    boolean isOnline(String packageName) {
        try {
            Migrations migrations =
                    Class.forName(packageName + ".package-info", false, loader).getAnnotation(Migrations.class);
            return migrations != null && migrations.online();
        } catch (ClassNotFoundException e) {
            return false; // a package without annotations needs none
        }
    }

    /**
     * Lets {@link DriverManager} use the drivers on the project's class path: it looks at those of its caller's class loader alone. One that
     * this loader has itself is there already; twice it would try a wrong password twice.
     */
    void offerDrivers() {
        List<Driver> own = ServiceLoader.load(Driver.class, loader).stream()
                .filter(provider -> provider.type().getClassLoader() == loader)
                .map(ServiceLoader.Provider::get)
                .toList();
        for (Driver driver : own) {
            offers.add(offer(new OfferedDriver(driver)));
        }
    }

    /** Leaves no trace file beside an H2 database that had none. */
    void leaveNoTrace(String url) {
        TraceFile.yetToCome(url).ifPresent(traces::add);
    }

    @Override
    public void close() throws IOException {
        for (Driver offered : offers) {
            withdraw(offered);
        }
        for (TraceFile trace : traces) {
            trace.delete();
        }
        loader.close();
    }

    private static Driver offer(Driver driver) {
        try {
            DriverManager.registerDriver(driver);
            return driver;
        } catch (SQLException e) {
            throw new IllegalStateException("driver " + driver + " can't be registered", e);
        }
    }

    private static void withdraw(Driver offered) {
        try {
            DriverManager.deregisterDriver(offered);
        } catch (SQLException e) {
            throw new IllegalStateException("driver " + offered + " was not registered here", e);
        }
    }
}
