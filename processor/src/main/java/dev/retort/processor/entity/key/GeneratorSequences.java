package dev.retort.processor.entity.key;

import dev.retort.processor.diff.semantics.SequenceNumbers;
import dev.retort.processor.entity.binding.GeneratedColumn;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.table.TableAnnotations;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Names;
import dev.retort.schema.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects the sequences that generators need. */
final class GeneratorSequences {
    private static final int DEFAULT_INCREMENT = 50;

    private final ReadingContext context;
    private final Map<String, Sequence> sequences = new LinkedHashMap<>();

    GeneratorSequences(ReadingContext context) {
        this.context = context;
    }

    List<Sequence> all() {
        return List.copyOf(sequences.values());
    }

    /**
     * Adds the sequence of a {@code @SequenceGenerator}, or the implicit one if there is no such annotation.
     *
     * @param name the generator's name for an implicit sequence
     */
    void add(GeneratedColumn id, Optional<Annotation> generator, String name) {
        Sequence sequence = new Sequence(
                        "",
                        generator.map(each -> each.integer("initialValue", 1)).orElse(1),
                        increment(generator))
                .withOptions(generator.map(each -> each.string("options")).orElse(""));
        add(
                id,
                name(id, generator, name),
                generator.map(TableAnnotations::schema).orElse(""),
                sequence);
    }

    /** Adds the sequence of a {@code @GenericGenerator} or of an annotation of a project's own, whose generator has no name. */
    void add(GeneratedColumn id, String generator, Map<String, String> parameters) {
        add(id, name(id, generator, parameters), parameters.getOrDefault("schema", ""), sequence(parameters));
    }

    /**
     * Makes a column use the database's own way to number rows: a sequence where the database has no identity columns.
     *
     * @param form the {@code sequenceForm} of a {@code @NativeGenerator}
     */
    void addNative(GeneratedColumn id, Optional<Annotation> form) {
        int size = increment(form);
        Sequence sequence = new Sequence(
                "", form.map(each -> each.integer("initialValue", 1)).orElse(1), size == DEFAULT_INCREMENT ? 1 : size);
        addNative(id, name(id, form, ""), form.map(TableAnnotations::schema).orElse(""), sequence);
    }

    /** The same for a {@code @GenericGenerator} with the strategy {@code native}. */
    void addNative(GeneratedColumn id, String generator, Map<String, String> parameters) {
        addNative(id, name(id, generator, parameters), "", sequence(parameters));
    }

    private void addNative(GeneratedColumn id, String logical, String schema, Sequence sequence) {
        id.table().change(id.column(), column -> column.with(column.column().asNative()));
        add(id, logical, schema, sequence.asNative());
    }

    /** Adds a sequence that has no name yet. Hibernate ignores the size of a negative increment: it uses -1. */
    private void add(GeneratedColumn id, String logical, String schema, Sequence sequence) {
        int dot = logical.lastIndexOf('.');
        String qualifier = dot < 0 ? schema : logical.substring(0, dot);
        String name = context.tables()
                .qualified(qualifier, context.namer().sequence(context.namer().logical(logical.substring(dot + 1))));
        Sequence named = new Sequence(
                name, sequence.start(), Math.max(sequence.increment(), -1), sequence.options(), sequence.natively());
        NumberedTables.of(id, context)
                .map(table -> new SequenceNumbers(table, id.column(), name).fact())
                .forEach(context.facts()::add);
        sequences.merge(Names.key(name), named, (known, other) -> known.natively() ? other : known);
    }

    private static int increment(Optional<Annotation> generator) {
        return generator
                .map(each -> each.integer("allocationSize", DEFAULT_INCREMENT))
                .orElse(DEFAULT_INCREMENT);
    }

    private String name(GeneratedColumn id, Optional<Annotation> generator, String defaultGenerator) {
        String sequenceName = generator.map(each -> each.string("sequenceName")).orElse("");
        return sequenceName.isBlank()
                ? implicitName(id, generator.map(each -> each.string("name")).orElse(defaultGenerator))
                : sequenceName;
    }

    private String name(GeneratedColumn id, String generator, Map<String, String> parameters) {
        return parameters.getOrDefault("sequence_name", implicitName(id, generator));
    }

    private String implicitName(GeneratedColumn id, String generator) {
        return generator.isBlank()
                ? context.namer().entitySequence(Names.simple(id.table().name()))
                : generator;
    }

    private static Sequence sequence(Map<String, String> parameters) {
        return new Sequence(
                "",
                number(parameters.get("initial_value"), 1),
                number(parameters.get("increment_size"), DEFAULT_INCREMENT));
    }

    private static long number(@Nullable String text, long defaultValue) {
        return text == null || !text.matches("-?\\d+") ? defaultValue : Long.parseLong(text);
    }
}
