package dev.retort.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.flywaydb.core.Flyway;

/** Flyway with SQL scripts. */
final class FlywayMigrator implements Migrator {
    @Override
    public String name() {
        return "Flyway";
    }

    @Override
    public History write(Path folder, int migrations) throws IOException {
        Scripts.write(folder, migrations, "V", "__part.sql", "{statement};\n");
        return target -> Flyway.configure()
                .dataSource(target.dataSource())
                .locations("filesystem:" + folder)
                .load()
                .migrate();
    }
}
