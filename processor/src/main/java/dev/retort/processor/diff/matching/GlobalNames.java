package dev.retort.processor.diff.matching;

import dev.retort.schema.Check;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.schema.View;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that may be given once: of tables, sequences, indexes and constraints. PostgreSQL keeps all but foreign keys and checks in one
 * space, H2 and MySQL some of these too, so one space for all is safe everywhere.
 */
public final class GlobalNames {
    private GlobalNames() {}

    public static Set<String> of(Schema schema) {
        return Stream.concat(
                        schema.tables().stream().flatMap(GlobalNames::of),
                        Stream.concat(
                                        schema.sequences().stream().map(Sequence::name),
                                        schema.views().stream().map(View::name))
                                .map(Names::key))
                .collect(Collectors.toSet());
    }

    public static Stream<String> of(Table table) {
        return Stream.of(
                        Stream.of(table.name()),
                        Stream.ofNullable(table.primaryKey()).map(PrimaryKey::name),
                        table.uniques().stream().map(UniqueConstraint::name),
                        table.foreignKeys().stream().map(ForeignKey::name),
                        table.checks().stream().map(Check::name),
                        table.indexes().stream().map(Index::name))
                .flatMap(Function.identity())
                .filter(name -> !name.isEmpty())
                .map(Names::key);
    }
}
