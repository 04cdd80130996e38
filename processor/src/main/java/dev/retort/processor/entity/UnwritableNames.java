package dev.retort.processor.entity;

import dev.retort.problem.Problem;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.finding.ElementReference;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reports names that no snapshot can hold: a name there is quoted by backticks and ends with its line. */
record UnwritableNames(ReadingContext context) {
    private static final String PART = "(?:`[^`\\p{Cntrl}]+`|[^\\s`]+)";
    private static final Pattern WRITABLE = Pattern.compile(PART + "(?:\\." + PART + ")*");

    /** Looks at all names of a schema and of the declared renames. */
    void check(Schema schema, List<DeclaredRename> renames) {
        schema.tables().forEach(this::check);
        schema.sequences().stream().map(Sequence::name).forEach(name -> check(name, ElementReference.of(null)));
        schema.views().stream().map(View::name).forEach(name -> check(name, origin(name)));
        renames.forEach(rename -> check(rename.from(), origin(rename)));
    }

    private void check(Table table) {
        check(table.name(), origin(table.name()));
        for (Column column : table.columns()) {
            check(column.name(), origin(table.name(), column.name()));
        }
        Stream.of(
                        Stream.ofNullable(table.primaryKey()).map(PrimaryKey::name),
                        table.uniques().stream().map(UniqueConstraint::name),
                        table.foreignKeys().stream().map(ForeignKey::name),
                        table.checks().stream().map(Check::name),
                        table.indexes().stream().map(Index::name))
                .flatMap(names -> names)
                .filter(name -> !name.isEmpty())
                .forEach(name -> check(name, origin(table.name())));
    }

    private void check(String name, ElementReference element) {
        if (!WRITABLE.matcher(name).matches()) {
            context.findings()
                    .add(
                            Problem.UNWRITABLE_NAME,
                            element,
                            "The name \"%s\" is empty or has a backtick or a control character in it. Retort can't write it to a snapshot. Choose another name."
                                    .formatted(name.replaceAll("\\p{Cntrl}", "?")));
        }
    }

    private ElementReference origin(DeclaredRename rename) {
        return rename instanceof DeclaredRename.OfColumn column
                ? origin(column.table(), column.to())
                : origin(rename.to());
    }

    private ElementReference origin(String table) {
        return context.origins().of(table).orElseGet(() -> ElementReference.of(null));
    }

    private ElementReference origin(String table, String column) {
        Optional<ElementReference> member = context.origins().of(table, column);
        return member.orElseGet(() -> origin(table));
    }
}
