package dev.retort.processor.snapshot;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnGeneration;
import dev.retort.schema.ColumnType;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Sql;
import dev.retort.schema.TablePart;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the lines of a table: columns, keys, checks, indexes. */
final class PartReader {
    private PartReader() {}

    static TablePart read(LineReader line) {
        TablePart part = part(line);
        line.end();
        return part;
    }

    private static TablePart part(LineReader line) {
        if (line.accept("column")) {
            return column(line);
        }
        if (line.accept("primary key")) {
            return new PrimaryKey(
                    line.optionalName(), line.names(), line.accept("partition") ? line.names() : List.of());
        }
        if (line.accept("foreign key")) {
            return foreignKey(line);
        }
        if (line.accept("unique index")) {
            return index(line).asUnique();
        }
        if (line.accept("unique")) {
            return new UniqueConstraint(line.optionalName(), line.names(), line.accept("implicit"));
        }
        if (line.accept("check")) {
            return check(line);
        }
        if (line.accept("index")) {
            return index(line);
        }
        throw line.expected("column, primary key, unique, foreign key, check, index or unique index");
    }

    private static Column column(LineReader line) {
        String name = line.name("the column's name");
        ColumnType type = TypeReader.read(line);
        boolean nullable = line.accept("null");
        if (!nullable) {
            line.expect("not null");
        }
        ColumnGeneration numbering = numbering(line);
        Sql defaultValue = line.labeledSql("default");
        Sql generated = line.labeledSql("generated");
        String collation = line.labeled("collation");
        String comment = line.labeled("comment");
        List<String> notOn = line.accept("not on") ? line.names() : List.of();
        return new Column(
                name, type, nullable, numbering, defaultValue, generated, collation, comment, Set.copyOf(notOn));
    }

    private static ColumnGeneration numbering(LineReader line) {
        if (line.accept(ColumnGeneration.IDENTITY.word())) {
            return ColumnGeneration.IDENTITY;
        }
        return line.accept(ColumnGeneration.NATIVE.word()) ? ColumnGeneration.NATIVE : ColumnGeneration.NONE;
    }

    private static ForeignKey foreignKey(LineReader line) {
        String name = line.optionalName();
        List<String> columns = line.names();
        line.expect("references");
        String table = line.name("the referenced table");
        List<String> references = line.names();
        if (columns.size() != references.size()) {
            throw line.broken("%s can't reference %s: the number of columns differs".formatted(columns, references));
        }
        ReferentialAction onDelete = action(line, "on delete");
        return new ForeignKey(name, columns, table, references, onDelete, action(line, "on update"));
    }

    private static ReferentialAction action(LineReader line, String event) {
        if (!line.accept(event)) {
            return ReferentialAction.NO_ACTION;
        }
        for (ReferentialAction action : ReferentialAction.values()) {
            if (line.accept(action.sql())) {
                return action;
            }
        }
        throw line.expected("what happens " + event);
    }

    /** Reads {@code check ck_stay on nights "nights > 0"}, where the name and the column may each be missing. */
    private static Check check(LineReader line) {
        List<String> words = new ArrayList<>();
        while (!line.sees("\"")) {
            words.add(line.name("a name, \"on\" with a column, or the condition in double quotes"));
        }
        Sql expression = line.sql();
        int on = words.size() - 2;
        if (on < 0) {
            return new Check(words.isEmpty() ? "" : words.get(0), "", expression);
        }
        if (on > 1 || !words.get(on).equals("on")) {
            throw line.broken("expected a name and \"on\" with a column before the condition, found " + words);
        }
        return new Check(on == 0 ? "" : words.get(0), words.get(on + 1), expression);
    }

    private static Index index(LineReader line) {
        String name = line.name("the index's name");
        return new Index(name, IndexPartReader.read(line), false);
    }
}
