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
        return context.tables().exported().stream()
                .filter(table -> hasRowsOf(table, id.table()))
                .map(TableBuilder::name);
    }

    private static boolean hasRowsOf(TableBuilder table, TableBuilder numbered) {
        for (Optional<TableBuilder> each = Optional.of(table);
                each.isPresent();
                each = each.flatMap(TableBuilder::included)) {
            if (each.get() == numbered) {
                return true;
            }
        }
        return false;
    }
}
