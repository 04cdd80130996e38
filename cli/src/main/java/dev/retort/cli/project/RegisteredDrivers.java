package dev.retort.cli.project;

import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Drivers of a project that {@link DriverManager} knows while the project is open. */
final class RegisteredDrivers implements AutoCloseable {
    private final List<Driver> drivers = new ArrayList<>();

    /** Registers one. */
    void add(Driver driver) {
        Driver shim = new DriverShim(driver);
        try {
            DriverManager.registerDriver(shim);
            drivers.add(shim);
        } catch (SQLException e) {
            throw new IllegalStateException("driver " + driver + " can't be registered", e);
        }
    }

    @Override
    public void close() {
        for (Driver driver : drivers) {
            try {
                DriverManager.deregisterDriver(driver);
            } catch (SQLException e) {
                throw new IllegalStateException("driver " + driver + " was not registered here", e);
            }
        }
    }
}
