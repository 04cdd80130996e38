package dev.retort.processor.snapshot;

import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * What a compilation found: the file {@code META-INF/retort/<package>.entities}.
 *
 * <pre>{@code
 * # Retort entities, format 1. Written by the compiler; do not edit.
 * entity com.acme.Guest
 * rename column guest fax to phone
 *
 * table guest
 *   column id bigint not null identity
 *   column phone varchar(40) null
 *   primary key pk_guest (id)
 *
 * end
 * }</pre>
 *
 * @param classes the binary names of the classes that the schema was made from, sorted
 * @param renames what the classes say to have had another name
 * @param schema the schema that they ask for, columns in the order of CREATE TABLE
 * @param facts what the values of columns mean
 */
public record EntitiesFile(
        List<String> classes, List<DeclaredRename> renames, Schema schema, List<ValueSemantics> facts) {
    private static final FileFormat FORMAT = new FileFormat(
            "Retort entities",
            "Written by the compiler; do not edit.",
            "Compile the entities again to rewrite the file.");

    public EntitiesFile {
        classes = classes.stream().sorted().distinct().toList();
        renames = List.copyOf(renames);
        facts = FactLines.sorted(facts);
    }

    /** Entities of which nothing is known but the schema. */
    public EntitiesFile(List<String> classes, List<DeclaredRename> renames, Schema schema) {
        this(classes, renames, schema, List.of());
    }

    /**
     * Reads the file's text.
     *
     * @throws dev.retort.problem.RetortException {@code BROKEN_SNAPSHOT} or {@code CONFLICTED_SNAPSHOT}; its text names the line
     */
    public static EntitiesFile parse(String text) {
        SchemaReader reader = new SchemaReader();
        List<String> classes = new ArrayList<>();
        List<DeclaredRename> renames = new ArrayList<>();
        return FORMAT.read(
                text,
                line -> {
                    if (line.accept("entity")) {
                        classes.add(line.name("the name of a class"));
                        line.end();
                    } else if (line.accept("rename")) {
                        renames.add(rename(line));
                        line.end();
                    } else {
                        reader.take(line);
                    }
                },
                () -> new EntitiesFile(classes, renames, reader.schema(), reader.facts()));
    }

    private static DeclaredRename rename(LineReader line) {
        if (line.accept("table")) {
            String from = line.name("the table's name until now");
            line.expect("to");
            return new DeclaredRename.OfTable(from, line.name("the table's name"));
        }
        line.expect("column");
        String table = line.name("the table's name");
        String from = line.name("the column's name until now");
        line.expect("to");
        return new DeclaredRename.OfColumn(table, from, line.name("the column's name"));
    }

    /** The file as text, ending in a line break. Equal values have equal texts. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(FORMAT.header());
        classes.forEach(name -> text.append("entity ").append(name).append('\n'));
        renames.forEach(rename -> text.append(line(rename)).append('\n'));
        return text.append(FileFormat.body(new SchemaLines(schema, facts, Schema.empty(), List.of())))
                .toString();
    }

    private static String line(DeclaredRename rename) {
        if (rename instanceof DeclaredRename.OfTable table) {
            return "rename table " + table.from() + " to " + table.to();
        }
        DeclaredRename.OfColumn column = (DeclaredRename.OfColumn) rename;
        return "rename column " + column.table() + " " + column.from() + " to " + column.to();
    }
}
