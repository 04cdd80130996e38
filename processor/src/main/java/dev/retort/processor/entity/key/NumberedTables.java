package dev.retort.processor.entity.key;

import dev.retort.processor.entity.binding.GeneratedColumn;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.table.TableBuilder;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables that one generator gives keys to: with {@code TABLE_PER_CLASS}, those of all subclasses, which repeat the key. */
final class NumberedTables {
    private NumberedTables() {}

    /** Their names. The table of an abstract class is none of them. */
    static Stream<String> of(GeneratedColumn id, ReadingContext context) {
        return Stream.concat(
                        Stream.of(id.table()),
                        context.tables().repeating().stream().filter(table -> repeats(table, id.table())))
                .filter(TableBuilder::isExported)
                .map(TableBuilder::name);
    }

    private static boolean repeats(TableBuilder table, TableBuilder numbered) {
        for (Optional<TableBuilder> each = table.included();
                each.isPresent();
                each = each.flatMap(TableBuilder::included)) {
            if (each.get() == numbered) {
                return true;
            }
        }
        return false;
    }
}
