package dev.retort.benchmarks;

import io.ebean.migration.MigrationConfig;
import io.ebean.migration.MigrationRunner;
import java.io.IOException;
import java.nio.file.Path;

/** ebean-migration with SQL scripts. */
final class EbeanMigrator implements Migrator {
    @Override
    public String name() {
        return "ebean-migration";
    }

    @Override
    public History write(Path folder, int migrations) throws IOException {
        Scripts.write(folder, migrations, "", "__part.sql", "{statement};\n");
        return target -> {
            MigrationConfig config = new MigrationConfig();
            config.setMigrationPath("filesystem:" + folder);
            new MigrationRunner(config).run(target.dataSource());
        };
    }
}
