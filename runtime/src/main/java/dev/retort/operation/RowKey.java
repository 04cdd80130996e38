package dev.retort.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table: those with these values, {@code where("code", "P").and("language", "en")}.
 *
 * @param columns the columns that are compared
 * @param values a value a column; null stands for {@code is null}
 */
public record RowKey(List<String> columns, Row values) {
    public RowKey {
        columns = List.copyOf(columns);
        Row.fitting(columns, List.of(values));
    }

    /** These rows, as far as they have one more value. */
    public RowKey and(String column, @Nullable Object value) {
        List<String> names = new ArrayList<>(columns);
        names.add(column);
        List<@Nullable Object> all = new ArrayList<>(values.values());
        all.add(value);
        return new RowKey(names, new Row(all));
    }

    /** The same rows once some values of theirs have changed. */
    RowKey after(List<ValueChange> changes) {
        List<@Nullable Object> all = new ArrayList<>(values.values());
        for (ValueChange change : changes) {
            int place = columns.indexOf(change.column());
            if (place >= 0 && Objects.equals(all.get(place), change.from())) {
                all.set(place, change.to());
            }
        }
        return new RowKey(columns, new Row(all));
    }

    /** {@code code 'P' and language 'en'}. */
    @Override
    public String toString() {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            conditions.add(columns.get(i) + " " + Row.text(values.values().get(i)));
        }
        return String.join(" and ", conditions);
    }
}
