package dev.retort.processor.comparison;

import dev.retort.dialect.Dialects;
import dev.retort.problem.Problem;
import dev.retort.processor.entity.finding.ElementReference;
import dev.retort.processor.entity.finding.Finding;
import dev.retort.processor.entity.table.MemberOrigins;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** New names that some database would refuse, or cut off. Those that are in the snapshot already were accepted with their revision. */
public final class LongNameFindings {
    private final MemberOrigins origins;
    private final ElementReference history;

    private LongNameFindings(HistoryComparison comparison) {
        this.origins = comparison.reading().origins();
        this.history = ElementReference.of(comparison.history().element());
    }

    public static List<Finding> of(HistoryComparison comparison) {
        Schema head = comparison.snapshot().map(Snapshot::schema).orElse(Schema.empty());
        Map<String, ElementReference> names =
                new LongNameFindings(comparison).names(comparison.entities().schema());
        names.keySet().removeAll(new LongNameFindings(comparison).names(head).keySet());
        return names.entrySet().stream()
                .flatMap(each -> finding(each.getKey(), each.getValue()))
                .toList();
    }

    /** Every name with the element that it comes from. */
    private Map<String, ElementReference> names(Schema schema) {
        Map<String, ElementReference> names = new LinkedHashMap<>();
        schema.sequences().forEach(sequence -> names.put(sequence.name(), history));
        for (Table table : schema.tables()) {
            ElementReference type = origins.of(table.name()).orElse(history);
            names.put(table.name(), type);
            for (Column column : table.columns()) {
                names.put(column.name(), origins.of(table.name(), column.name()).orElse(type));
            }
            Stream.of(
                            table.foreignKeys().stream().map(ForeignKey::name),
                            table.uniques().stream().map(UniqueConstraint::name),
                            table.checks().stream().map(Check::name),
                            table.indexes().stream().map(Index::name))
                    .flatMap(Function.identity())
                    .forEach(name -> names.put(name, type));
        }
        return names;
    }

    private static Stream<Finding> finding(String name, ElementReference element) {
        String plain = Names.simple(name).replace("`", "");
        int bytes = plain.getBytes(StandardCharsets.UTF_8).length;
        String limits = Dialects.providers().stream()
                .filter(dialect -> dialect.nameLimit() < bytes)
                .map(dialect -> dialect.name() + " " + dialect.nameLimit())
                .collect(Collectors.joining(", "));
        return limits.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        Problem.NAME_TOO_LONG,
                        "The name \"%s\" has %s bytes. The limits are: %s. The database refuses a longer name or truncates it silently. Shorten the name in the mapping."
                                .formatted(plain, bytes, limits),
                        element));
    }
}
