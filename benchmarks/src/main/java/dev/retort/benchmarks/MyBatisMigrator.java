package dev.retort.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.ibatis.migration.DataSourceConnectionProvider;
import org.apache.ibatis.migration.FileMigrationLoader;
import org.apache.ibatis.migration.operations.UpOperation;
import org.apache.ibatis.migration.options.DatabaseOperationOption;

/** MyBatis Migrations, whose first script creates its own table. */
final class MyBatisMigrator implements Migrator {
    private static final String CHANGELOG =
            "create table changelog (id numeric(20, 0) not null primary key, applied_at varchar(25) not null, description varchar(255) not null)";

    @Override
    public String name() {
        return "MyBatis Migrations";
    }

    @Override
    public History write(Path folder, int migrations) throws IOException {
        String text = "-- // part\n{statement};\n\n-- //@UNDO\ndrop table part_{number};\n";
        Scripts.write(folder, migrations, "", "_part.sql", text);
        Files.writeString(folder.resolve("0_changelog.sql"), "-- // changelog\n" + CHANGELOG + ";\n\n-- //@UNDO\n");
        return target -> new UpOperation()
                .operate(
                        new DataSourceConnectionProvider(target.dataSource()),
                        new FileMigrationLoader(folder.toFile(), "UTF-8", new Properties()),
                        new DatabaseOperationOption(),
                        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }
}
