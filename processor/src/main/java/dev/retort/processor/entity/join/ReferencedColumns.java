package dev.retort.processor.entity.join;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.EntityBinding.Secondary;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.finding.Findings;
import dev.retort.processor.entity.hibernate.HibernateProfile;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which columns of another entity join columns refer to: its key, or others that {@code referencedColumnName} names. */
record ReferencedColumns(Findings findings, HibernateProfile profile) {

    /**
     * A column referred to, and the annotation that does.
     *
     * @param model the column that the referring one is like: as a rule the one referred to
     */
    record Pair(Optional<Annotation> given, MappedColumn referenced, MappedColumn model) {
        Pair(Optional<Annotation> given, MappedColumn referenced) {
            this(given, referenced, referenced);
        }

        Pair withModel(MappedColumn model) {
            return new Pair(given, referenced, model);
        }
    }

    /**
     * What join columns refer to.
     *
     * @param toPrimaryKey whether the pairs are the primary key of the table
     */
    record Resolved(List<Pair> pairs, TableBuilder table, boolean toPrimaryKey) {}

    /** Finds the columns. Others than the key become unique, as a foreign key wants. */
    Resolved resolve(JoinRequest request) {
        Optional<MappedProperty> property = propertyRef(request);
        if (property.isPresent()) {
            return ofProperty(request, property.get());
        }
        boolean named =
                request.given().stream().anyMatch(each -> !referencedName(each).isBlank());
        return named ? ofNames(request) : ofKey(request);
    }

    /** The attribute of the other entity that {@code @PropertyRef} names. */
    private static Optional<MappedProperty> propertyRef(JoinRequest request) {
        return Optional.ofNullable(request.attribute())
                .flatMap(attribute -> attribute.annotations().find(HIBERNATE, "PropertyRef"))
                .flatMap(each -> request.target().property(each.string("value")));
    }

    private static Resolved ofProperty(JoinRequest request, MappedProperty property) {
        List<MappedColumn> columns = property.columns().stream()
                .flatMap(column -> property.table().column(column).stream())
                .toList();
        return new Resolved(inOrder(request.given(), columns), property.table(), false);
    }

    private Resolved ofKey(JoinRequest request) {
        TableBuilder table = request.target().table();
        List<MappedColumn> key = keyColumns(table, request.target().key());
        if (!request.given().isEmpty() && request.given().size() != key.size() && !key.isEmpty()) {
            wrongNumber(request, key.size());
        }
        return new Resolved(inOrder(request.given(), key), table, true);
    }

    private static List<MappedColumn> keyColumns(TableBuilder table, List<String> key) {
        return key.stream().flatMap(column -> table.keyColumn(column).stream()).toList();
    }

    private static List<Pair> inOrder(List<Annotation> given, List<MappedColumn> columns) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            pairs.add(new Pair(i < given.size() ? Optional.of(given.get(i)) : Optional.empty(), columns.get(i)));
        }
        return pairs;
    }

    private Resolved ofNames(JoinRequest request) {
        Optional<TableBuilder> holding = request.target()
                .tables()
                .filter(table -> request.given().stream()
                        .allMatch(
                                each -> table.columnNamed(referencedName(each)).isPresent()))
                .findFirst();
        if (holding.isEmpty()) {
            unknownColumn(request);
            return ofKey(request);
        }
        TableBuilder table = holding.get();
        List<Pair> pairs = request.given().stream()
                .flatMap(each -> table.columnNamed(referencedName(each)).stream()
                        .map(column -> new Pair(Optional.of(each), column)))
                .toList();
        List<String> key = keyIn(request.target(), table);
        boolean withinKey = pairs.stream()
                .allMatch(pair -> Names.contains(key, pair.referenced().name()));
        if (withinKey && pairs.size() == key.size()) {
            boolean secondary = secondaries(request.target()).anyMatch(each -> each.table() == table);
            return ofNamedKey(secondary ? table : request.target().table(), key, pairs);
        }
        List<Pair> inOrder = inOrderOfAttributes(request.target(), pairs);
        if (inOrder.size() > 1 || profile.makesReferencedColumnsUnique()) {
            table.addUnique(
                    inOrder.stream().map(pair -> pair.referenced().name()).toList());
        }
        return new Resolved(inOrder, table, false);
    }

    /**
     * Columns beside the key, in the order of the attributes that they belong to. Hibernate hands out their lengths in this order, to
     * the join columns in the order in which they are written.
     */
    private static List<Pair> inOrderOfAttributes(EntityBinding target, List<Pair> pairs) {
        List<Pair> sorted = pairs.stream()
                .sorted(Comparator.comparing(pair -> pair.referenced().name(), target.attributeOrder()))
                .toList();
        return sorted.stream()
                .map(pair -> {
                    MappedColumn other = sorted.get(pairs.indexOf(pair)).referenced();
                    return pair.withModel(pair.referenced().sizedAs(other));
                })
                .toList();
    }

    /** The whole key, named: each of its columns with the annotation that names it. */
    private static Resolved ofNamedKey(TableBuilder table, List<String> key, List<Pair> pairs) {
        List<Pair> inOrder = new ArrayList<>();
        for (MappedColumn column : keyColumns(table, key)) {
            pairs.stream()
                    .filter(pair -> Names.same(pair.referenced().name(), column.name()))
                    .findFirst()
                    .ifPresent(pair -> inOrder.add(new Pair(pair.given(), column)));
        }
        return new Resolved(inOrder, table, true);
    }

    /** The key that counts in one of an entity's tables: in a superclass's, its columns count as any others. */
    private static List<String> keyIn(EntityBinding entity, TableBuilder table) {
        return secondaries(entity)
                .filter(each -> each.table() == table)
                .map(Secondary::key)
                .findFirst()
                .orElse(entity.key());
    }

    private static Stream<Secondary> secondaries(EntityBinding entity) {
        EntityBinding parent = entity.parent();
        Stream<Secondary> own = entity.secondaries().stream();
        return parent == null ? own : Stream.concat(own, secondaries(parent));
    }

    private static String referencedName(Annotation given) {
        return given.string("referencedColumnName");
    }

    private void wrongNumber(JoinRequest request, int expected) {
        findings.add(
                Problem.WRONG_NUMBER_OF_JOIN_COLUMNS,
                request.origin(),
                ("%s has %s join columns, but the key of %s has %s columns. A foreign key must refer to the whole key."
                                + " Write one @JoinColumn for each of %s, or none to use the default names.")
                        .formatted(
                                request.origin(),
                                request.given().size(),
                                request.target(),
                                expected,
                                request.target().key()));
    }

    private void unknownColumn(JoinRequest request) {
        List<String> referencedName =
                request.given().stream().map(ReferencedColumns::referencedName).toList();
        findings.add(
                Problem.UNKNOWN_REFERENCED_COLUMN,
                request.origin(),
                ("%s refers to columns %s of %s, but no table of that entity has all of them, so there is no target for a"
                                + " foreign key. Name columns that %s maps, or remove referencedColumnName to refer to its key %s.")
                        .formatted(
                                request.origin(),
                                referencedName,
                                request.target(),
                                request.target(),
                                request.target().key()));
    }
}
