package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;
import static dev.retort.processor.entity.view.Family.JPA;

import dev.retort.processor.entity.Binders.GeneratedId;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.processor.entity.view.Annotations;
import dev.retort.processor.entity.view.Family;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.Sequence;
import dev.retort.schema.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What generated keys need in the database: an identity column, a sequence, or a table of last values. */
final class Generators {
    private static final int DEFAULT_INCREMENT = 50;
    private static final int SEGMENT_LENGTH = 255;

    private final Context context;
    private final Map<String, Sequence> sequences = new LinkedHashMap<>();

    Generators(Context context) {
        this.context = context;
    }

    /** The sequences asked for so far. */
    List<Sequence> sequences() {
        return List.copyOf(sequences.values());
    }

    /** Provides for a generated column. */
    void bind(GeneratedId id) {
        Attribute attribute = id.attribute();
        Optional<Annotation> value = attribute.find("GeneratedValue");
        Optional<Annotation> collectionId = attribute.annotations().find(HIBERNATE, "CollectionId");
        if (collectionId.isPresent()) {
            bindCollectionId(id, collectionId.get().string("generator"));
            return;
        }
        if (bindOwnAnnotation(id) || value.isEmpty()) {
            return;
        }
        String name = value.get().string("generator");
        switch (value.get().constant("strategy")) {
            case "IDENTITY" -> identity(id);
            case "SEQUENCE" -> sequence(id, find(id, JPA, "SequenceGenerator", name), name);
            case "TABLE" -> table(id, find(id, JPA, "TableGenerator", name), name);
            case "UUID" -> {}
            default -> auto(id, name);
        }
    }

    /** Generators that Hibernate has as annotations of their own. */
    private boolean bindOwnAnnotation(GeneratedId id) {
        Annotations annotations = id.attribute().annotations();
        Optional<Annotation> nativeOne = annotations.find(HIBERNATE, "NativeGenerator");
        if (nativeOne.isPresent()) {
            nativeSequence(id, nativeOne.get());
            return true;
        }
        return !annotations.annotatedWith(HIBERNATE, "IdGeneratorType").isEmpty();
    }

    /** The database's own way: a sequence where it has no other. */
    private void nativeSequence(GeneratedId id, Annotation generator) {
        Optional<Annotation> form = generator.annotation("sequenceForm");
        String said = form.map(each -> each.string("sequenceName")).orElse("");
        int size = form.map(each -> each.integer("allocationSize", DEFAULT_INCREMENT))
                .orElse(DEFAULT_INCREMENT);
        addNative(
                id,
                said.isBlank()
                        ? implicitName(id, form.map(each -> each.string("name")).orElse(""))
                        : said,
                form.map(EntityTables::schema).orElse(""),
                new Sequence(
                        "",
                        form.map(each -> each.integer("initialValue", 1)).orElse(1),
                        size == DEFAULT_INCREMENT ? 1 : size));
    }

    private void addNative(GeneratedId id, String logical, String schema, Sequence sequence) {
        id.table().change(id.column(), column -> column.with(column.column().asNative()));
        add(logical, schema, sequence.asNative());
    }

    private void bindCollectionId(GeneratedId id, String generator) {
        switch (generator) {
            case "increment", "uuid", "uuid2", "guid", "org.hibernate.id.UUIDGenerator" -> {}
            case "sequence" -> sequence(id, Optional.empty(), "");
            default -> {
                Optional<Annotation> table = find(id, JPA, "TableGenerator", generator);
                if (table.isPresent()) {
                    table(id, table, generator);
                } else {
                    sequence(id, find(id, JPA, "SequenceGenerator", generator), generator);
                }
            }
        }
    }

    private void auto(GeneratedId id, String name) {
        Optional<Annotation> sequence = find(id, JPA, "SequenceGenerator", name);
        Optional<Annotation> table = find(id, JPA, "TableGenerator", name);
        Optional<Annotation> generic = find(id, HIBERNATE, "GenericGenerator", name);
        String type = declaredType(id.attribute().member());
        if (sequence.isPresent()) {
            sequence(id, sequence, name);
        } else if (table.isPresent()) {
            table(id, table, name);
        } else if (generic.isPresent()) {
            generic(id, generic.get());
        } else if (!name.equals("increment") && !type.equals("java.util.UUID") && !type.equals("java.lang.String")) {
            sequence(id, Optional.empty(), name);
        }
    }

    /** The type as it is written: for Hibernate an id that a type variable stands for is no UUID, even where the entity makes it one. */
    private static String declaredType(Element member) {
        return member instanceof ExecutableElement getter
                ? getter.getReturnType().toString()
                : member.asType().toString();
    }

    private void generic(GeneratedId id, Annotation generator) {
        String type = generator.type("type").map(Object::toString).orElse("");
        String strategy = type.isEmpty() || type.equals("org.hibernate.generator.Generator")
                ? generator.string("strategy")
                : type;
        Map<String, String> parameters = new LinkedHashMap<>();
        generator.annotations("parameters").forEach(each -> parameters.put(each.string("name"), each.string("value")));
        switch (strategy) {
            case "identity", "org.hibernate.id.IdentityGenerator" -> identity(id);
            case "native" -> addNative(id, sequenceName(id, generator, parameters), "", sequence(parameters));
            case "sequence", "enhanced-sequence", "org.hibernate.id.enhanced.SequenceStyleGenerator" ->
                add(sequenceName(id, generator, parameters), "", sequence(parameters));
            case "table", "enhanced-table", "org.hibernate.id.enhanced.TableGenerator" ->
                table(
                        id,
                        parameters.getOrDefault("table_name", context.namer().generatorTable()),
                        parameters.getOrDefault("segment_column_name", "sequence_name"),
                        parameters.getOrDefault("value_column_name", "next_val"));
            default -> {}
        }
    }

    private String sequenceName(GeneratedId id, Annotation generator, Map<String, String> parameters) {
        return parameters.getOrDefault("sequence_name", implicitName(id, generator.string("name")));
    }

    private static Sequence sequence(Map<String, String> parameters) {
        return new Sequence(
                "",
                number(parameters.get("initial_value"), 1),
                number(parameters.get("increment_size"), DEFAULT_INCREMENT));
    }

    private static long number(@Nullable String text, long otherwise) {
        return text == null || !text.matches("-?\\d+") ? otherwise : Long.parseLong(text);
    }

    private void identity(GeneratedId id) {
        id.table().change(id.column(), column -> column.with(column.column().asIdentity()));
    }

    private void sequence(GeneratedId id, Optional<Annotation> generator, String name) {
        String said = generator.map(each -> each.string("sequenceName")).orElse("");
        String generatorName = generator.map(each -> each.string("name")).orElse(name);
        add(
                said.isBlank() ? implicitName(id, generatorName) : said,
                generator.map(EntityTables::schema).orElse(""),
                new Sequence(
                                "",
                                generator
                                        .map(each -> each.integer("initialValue", 1))
                                        .orElse(1),
                                generator
                                        .map(each -> each.integer("allocationSize", DEFAULT_INCREMENT))
                                        .orElse(DEFAULT_INCREMENT))
                        .withOptions(
                                generator.map(each -> each.string("options")).orElse("")));
    }

    private String implicitName(GeneratedId id, String generatorName) {
        return generatorName.isBlank()
                ? context.namer().entitySequence(Names.simple(id.table().name()))
                : generatorName;
    }

    /** Adds a sequence that has no name yet. Hibernate lets nobody skip numbers downwards. */
    private void add(String logical, String schema, Sequence sequence) {
        int dot = logical.lastIndexOf('.');
        String home = dot < 0 ? schema : logical.substring(0, dot);
        String name = context.tables()
                .qualified(home, context.namer().sequence(context.namer().logical(logical.substring(dot + 1))));
        Sequence named = new Sequence(
                name, sequence.start(), Math.max(sequence.increment(), -1), sequence.options(), sequence.natively());
        sequences.merge(Names.key(name), named, (known, other) -> known.natively() ? other : known);
    }

    private void table(GeneratedId id, Optional<Annotation> generator, String name) {
        String said = generator.map(each -> each.string("table")).orElse("");
        String generatorName = generator.map(each -> each.string("name")).orElse(name);
        String implicit = generatorName.isBlank() ? context.namer().generatorTable() : generatorName;
        String segment = generator.map(each -> each.string("pkColumnName")).orElse("");
        String value = generator.map(each -> each.string("valueColumnName")).orElse("");
        String schema = generator.map(EntityTables::schema).orElse("");
        table(
                id,
                schema.isBlank()
                        ? (said.isBlank() ? implicit : said)
                        : schema + "." + (said.isBlank() ? implicit : said),
                segment.isBlank() ? "sequence_name" : segment,
                value.isBlank() ? "next_val" : value);
    }

    private void table(GeneratedId id, String logical, String segment, String value) {
        int dot = logical.lastIndexOf('.');
        String schema = dot < 0 ? "" : logical.substring(0, dot);
        TableBuilder table = context.tables().get(schema, context.namer().logical(logical.substring(dot + 1)));
        String key = context.namer().column(context.namer().logical(segment));
        String number = context.namer().column(context.namer().logical(value));
        Element origin = id.attribute().member();
        table.add(new MappedColumn(
                segment,
                new Column(key, Types.varchar(SEGMENT_LENGTH), false),
                Types.varchar(SEGMENT_LENGTH),
                false,
                List.of(),
                origin));
        table.add(new MappedColumn(
                value, new Column(number, Types.bigint(), true), Types.bigint(), false, List.of(), origin));
        table.setPrimaryKey(List.of(key));
    }

    /** The generator that an id means: on the member, its entity, the class that declares the member, the package. */
    private Optional<Annotation> find(GeneratedId id, Family family, String kind, String name) {
        TypeElement declaring = id.attribute().declaredBy();
        List<Annotations> near = new ArrayList<>();
        near.add(id.attribute().annotations());
        near.add(id.entity().entity().annotations());
        near.add(context.classes().annotations(declaring));
        near.add(context.classes().annotations(context.classes().elements().getPackageOf(declaring)));
        List<Annotation> local =
                near.stream().flatMap(each -> each.all(family, kind).stream()).toList();
        if (name.isBlank()) {
            return local.stream().findFirst();
        }
        return local.stream()
                .filter(each -> each.string("name").equals(name))
                .findFirst()
                .or(() -> local.stream()
                        .filter(each -> each.string("name").isBlank())
                        .findFirst());
    }
}
