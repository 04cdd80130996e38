package dev.retort.benchmarks;

import dev.retort.Retort;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Retort with revision classes, compiled with its processor.
 *
 * @param typed whether the revisions have operations, and a snapshot; otherwise they have SQL
 */
record RetortMigrator(boolean typed) implements Migrator {
    @Override
    public String name() {
        return typed ? "Retort, operations" : "Retort, SQL";
    }

    @Override
    public History write(Path folder, int migrations) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("src"));
        Path classes = folder.resolve("classes");
        Path resources = Files.createDirectories(classes.resolve("bench"));
        Files.writeString(sources.resolve("package-info.java"), "@dev.retort.Migrations\npackage bench;\n");
        for (int i = 1; i <= migrations; i++) {
            Files.writeString(sources.resolve("Part" + i + ".java"), source(i));
        }
        Schema schema = Schema.empty();
        for (int i = 1; typed && i <= migrations; i++) {
            schema = schema.plus(Table.of(
                    "part_" + i,
                    new Column("id", Types.integer(), false),
                    new Column("name", Types.varchar(80), true),
                    new PrimaryKey("", List.of("id"))));
        }
        Files.writeString(
                resources.resolve("schema.snapshot"), new Snapshot(List.of(id(migrations)), schema).toString());
        compile(sources, classes);
        ClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
        return target -> Retort.using(target.dataSource()).classLoader(loader).upgrade();
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "%012x", number);
    }

    private String source(int number) {
        String table = "part_" + number;
        String upgrade = typed ? """
                op.createTable("%s", column("id", integer()).notNull(), column("name", varchar(80)).nullable(),
                            primaryKey("", "id"));""".formatted(table) : "op.execute(\"" + Scripts.statement(number) + "\");";
        return """
                package bench;
                import static dev.retort.Definitions.*;
                import static dev.retort.schema.Types.*;
                @dev.retort.Revision(id = "%s", parents = {%s}, message = "part")
                public final class Part%s implements dev.retort.Migration {
                    @Override public void upgrade(dev.retort.Operations op) { %s }
                    @Override public void downgrade(dev.retort.Operations op) { op.execute("drop table %s"); }
                }
                """.formatted(id(number), number == 1 ? "" : '"' + id(number - 1) + '"', number, upgrade, table);
    }

    private static void compile(Path sources, Path classes) throws IOException {
        String classPath = System.getProperty("java.class.path", "");
        List<String> arguments = new ArrayList<>(
                List.of("-d", classes.toString(), "-cp", classes + java.io.File.pathSeparator + classPath, "-nowarn"));
        try (Stream<Path> files = Files.list(sources)) {
            files.map(Path::toString).forEach(arguments::add);
        }
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IOException("the revisions do not compile");
        }
    }
}
