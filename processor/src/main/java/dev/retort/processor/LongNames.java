package dev.retort.processor;

import dev.retort.dialect.Dialects;
import dev.retort.problem.Problem;
import dev.retort.processor.entity.Finding;
import dev.retort.processor.entity.Origins;
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
import javax.lang.model.element.Element;

/** New names that some database would refuse, or cut off. Those that are in the snapshot already were accepted with their revision. */
final class LongNames {
    private final Origins origins;
    private final Element history;

    private LongNames(Comparison comparison) {
        this.origins = comparison.reading().origins();
        this.history = comparison.history().element();
    }

    static List<Finding> of(Comparison comparison) {
        Schema head = comparison.snapshot().map(Snapshot::schema).orElse(Schema.empty());
        Map<String, Element> names =
                new LongNames(comparison).names(comparison.entities().schema());
        names.keySet().removeAll(new LongNames(comparison).names(head).keySet());
        return names.entrySet().stream()
                .flatMap(each -> finding(each.getKey(), each.getValue()))
                .toList();
    }

    /** Every name with the element that it comes from. */
    private Map<String, Element> names(Schema schema) {
        Map<String, Element> names = new LinkedHashMap<>();
        schema.sequences().forEach(sequence -> names.put(sequence.name(), history));
        for (Table table : schema.tables()) {
            Element type = origins.of(table.name()).orElse(history);
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

    private static Stream<Finding> finding(String name, Element element) {
        String plain = Names.simple(name).replace("`", "");
        int bytes = plain.getBytes(StandardCharsets.UTF_8).length;
        String limits = Dialects.all().stream()
                .filter(dialect -> dialect.nameLimit() < bytes)
                .map(dialect -> dialect.name() + " " + dialect.nameLimit())
                .collect(Collectors.joining(", "));
        return limits.isEmpty()
                ? Stream.empty()
                : Stream.of(new Finding(
                        Problem.NAME_TOO_LONG,
                        "The name \"%s\" has %d bytes; the most are: %s. A longer one is refused there, or cut off without a word. Give a shorter one in the mapping."
                                .formatted(plain, bytes, limits),
                        element));
    }
}
