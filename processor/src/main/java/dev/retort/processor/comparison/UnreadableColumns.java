package dev.retort.processor.comparison;

import dev.retort.processor.diff.KeepUnreadableColumns;
import dev.retort.processor.entity.UntypedColumn;
import dev.retort.processor.entity.finding.Finding;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Remarks on the columns whose types the reader can't tell: each keeps the type in the snapshot, or is left out of the schema. */
public final class UnreadableColumns {
    private UnreadableColumns() {}

    /**
     * One remark a member.
     *
     * @param schema the schema with these columns grafted
     */
    public static List<Finding> remarks(List<UntypedColumn> untyped, Schema schema) {
        Map<Finding, List<KeepUnreadableColumns.Place>> places = new LinkedHashMap<>();
        untyped.forEach(column -> places.computeIfAbsent(column.finding(), finding -> new ArrayList<>())
                .add(column.place()));
        return places.entrySet().stream()
                .map(each -> remark(each.getKey(), each.getValue(), schema))
                .toList();
    }

    private static Finding remark(Finding why, List<KeepUnreadableColumns.Place> places, Schema schema) {
        String consequences =
                places.stream().map(place -> consequence(place, schema)).collect(Collectors.joining("; "));
        return new Finding(
                why.problem(),
                "%s. Until then it is left unchanged: %s.".formatted(why.text(), consequences),
                why.element());
    }

    private static String consequence(KeepUnreadableColumns.Place place, Schema schema) {
        Table table = schema.table(place.table()).orElse(null);
        if (table == null) {
            return "table \"%s\", whose primary key contains it, is left out of the schema".formatted(place.table());
        }
        String column = "column \"%s\" of table \"%s\"".formatted(place.column(), table.name());
        return table.column(place.column()).isPresent()
                ? column + " stays as it is in the snapshot"
                : column + " is not in the snapshot and is left out of the schema";
    }
}
