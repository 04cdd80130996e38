package dev.retort.processor;

import dev.retort.processor.diff.Graft;
import dev.retort.processor.entity.Finding;
import dev.retort.processor.entity.UntypedColumn;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says of each column whose type can't be told what becomes of it: it stays as the snapshot has it, or out of the schema. */
final class LeftAlone {
    private LeftAlone() {}

    /**
     * One remark a member.
     *
     * @param schema the schema with these columns grafted
     */
    static List<Finding> remarks(List<UntypedColumn> untyped, Schema schema) {
        Map<Finding, List<Graft.Place>> places = new LinkedHashMap<>();
        untyped.forEach(column -> places.computeIfAbsent(column.finding(), finding -> new ArrayList<>())
                .add(column.place()));
        return places.entrySet().stream()
                .map(each -> remark(each.getKey(), each.getValue(), schema))
                .toList();
    }

    private static Finding remark(Finding why, List<Graft.Place> places, Schema schema) {
        String fates = places.stream().map(place -> fate(place, schema)).collect(Collectors.joining("; "));
        return new Finding(
                why.problem(), "%s. Until then it is left alone: %s.".formatted(why.text(), fates), why.element());
    }

    private static String fate(Graft.Place place, Schema schema) {
        Table table = schema.table(place.table()).orElse(null);
        if (table == null) {
            return "table \"%s\", whose primary key it is in, is left out of the schema".formatted(place.table());
        }
        String column = "column \"%s\" of table \"%s\"".formatted(place.column(), table.name());
        return table.column(place.column()).isPresent()
                ? column + " stays as the snapshot has it"
                : column + " is not in the snapshot, and is left out of the schema";
    }
}
