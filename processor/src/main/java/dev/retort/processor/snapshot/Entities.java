package dev.retort.processor.snapshot;

import dev.retort.processor.diff.Fact;
import dev.retort.processor.diff.Rename;
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
 * }</pre>
 *
 * @param classes the binary names of the classes that the schema was made from, sorted
 * @param renames what the classes say to have had another name
 * @param schema the schema that they ask for, columns in the order of CREATE TABLE
 * @param facts what the values of columns mean
 */
public record Entities(List<String> classes, List<Rename> renames, Schema schema, List<Fact> facts) {
    private static final Format FORMAT = new Format(
            "Retort entities",
            "Written by the compiler; do not edit.",
            "Compile the entities again: that writes the file anew.");

    public Entities {
        classes = classes.stream().sorted().distinct().toList();
        renames = List.copyOf(renames);
        facts = FactLines.sorted(facts);
    }

    /** Entities of which nothing is known but the schema. */
    public Entities(List<String> classes, List<Rename> renames, Schema schema) {
        this(classes, renames, schema, List.of());
    }

    /**
     * Reads the file's text.
     *
     * @throws dev.retort.problem.RetortException {@code BROKEN_SNAPSHOT} or {@code CONFLICTED_SNAPSHOT}; its text names the line
     */
    public static Entities parse(String text) {
        SchemaReader reader = new SchemaReader();
        List<String> classes = new ArrayList<>();
        List<Rename> renames = new ArrayList<>();
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
                () -> new Entities(classes, renames, reader.schema(), reader.facts()));
    }

    private static Rename rename(Line line) {
        if (line.accept("table")) {
            String from = line.name("the table's name until now");
            line.expect("to");
            return new Rename.OfTable(from, line.name("the table's name"));
        }
        line.expect("column");
        String table = line.name("the table's name");
        String from = line.name("the column's name until now");
        line.expect("to");
        return new Rename.OfColumn(table, from, line.name("the column's name"));
    }

    /** The file as text, ending in a line break. Equal values have equal texts. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(FORMAT.header());
        classes.forEach(name -> text.append("entity ").append(name).append('\n'));
        renames.forEach(rename -> text.append(line(rename)).append('\n'));
        return text.append(Format.body(schema, facts)).toString();
    }

    private static String line(Rename rename) {
        if (rename instanceof Rename.OfTable table) {
            return "rename table " + table.from() + " to " + table.to();
        }
        Rename.OfColumn column = (Rename.OfColumn) rename;
        return "rename column " + column.table() + " " + column.from() + " to " + column.to();
    }
}
