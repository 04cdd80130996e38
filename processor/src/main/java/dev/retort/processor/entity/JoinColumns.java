package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The columns that refer to another table: as {@code @JoinColumn}s say, or one for each column of the other's key. */
record JoinColumns(Context context) {

    /**
     * What is to be joined.
     *
     * @param table the table of the new columns
     * @param target the entity referred to
     * @param given the {@code @JoinColumn}s, {@code @PrimaryKeyJoinColumn}s or {@code @MapKeyJoinColumn}s; may be empty
     * @param implicitName the logical name for a referenced column's logical name
     * @param mandatory whether the columns are not null whatever is said
     * @param attribute the attribute that refers; null for a class
     * @param origin the member or class that asks for the columns
     */
    record Request(
            TableBuilder table,
            EntityBinding target,
            List<Annotation> given,
            UnaryOperator<String> implicitName,
            boolean mandatory,
            @Nullable Attribute attribute,
            Element origin) {}

    /**
     * Columns that refer to others.
     *
     * @param table the table that they are in
     * @param pairs the referring columns and the referenced one of each
     * @param target the referenced table
     * @param toPrimaryKey whether that table's primary key is referred to
     */
    record Joined(TableBuilder table, Map<String, String> pairs, TableBuilder target, boolean toPrimaryKey) {
        List<String> columns() {
            return List.copyOf(pairs.keySet());
        }
    }

    private record Pair(Optional<Annotation> given, MappedColumn referenced) {}

    /** Adds the columns to the table. */
    Joined join(Request request) {
        Optional<Property> property = propertyRef(request);
        if (property.isPresent()) {
            return joinProperty(request, property.get());
        }
        boolean named =
                request.given().stream().anyMatch(each -> !referenced(each).isBlank());
        return named
                ? joinNamed(request)
                : joinKey(request, byOrder(request), request.target().table());
    }

    /** The attribute of the other entity that {@code @PropertyRef} names. */
    private static Optional<Property> propertyRef(Request request) {
        return Optional.ofNullable(request.attribute())
                .flatMap(attribute -> attribute.annotations().find(HIBERNATE, "PropertyRef"))
                .flatMap(each -> request.target().property(each.string("value")));
    }

    private Joined joinProperty(Request request, Property property) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < property.columns().size(); i++) {
            Optional<Annotation> given =
                    i < request.given().size() ? Optional.of(request.given().get(i)) : Optional.empty();
            property.table().column(property.columns().get(i)).ifPresent(column -> pairs.add(new Pair(given, column)));
        }
        return new Joined(request.table(), add(request, pairs), property.table(), false);
    }

    private static String referenced(Annotation given) {
        return given.string("referencedColumnName");
    }

    private List<Pair> byOrder(Request request) {
        TableBuilder target = request.target().table();
        List<MappedColumn> key = request.target().key().stream()
                .flatMap(column -> target.keyColumn(column).stream())
                .toList();
        List<Annotation> given = request.given();
        if (!given.isEmpty() && given.size() != key.size() && !key.isEmpty()) {
            wrongNumber(request, key.size());
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            pairs.add(new Pair(i < given.size() ? Optional.of(given.get(i)) : Optional.empty(), key.get(i)));
        }
        return pairs;
    }

    private Joined joinKey(Request request, List<Pair> pairs, TableBuilder target) {
        return new Joined(request.table(), add(request, pairs), target, true);
    }

    private Joined joinNamed(Request request) {
        Optional<TableBuilder> holding = request.target()
                .tables()
                .filter(table -> request.given().stream()
                        .allMatch(each -> referenced(each).isBlank()
                                || table.columnSaid(referenced(each)).isPresent()))
                .findFirst();
        if (holding.isEmpty()) {
            unknownColumn(request);
            return joinKey(request, byOrder(request), request.target().table());
        }
        TableBuilder target = holding.get();
        List<Pair> pairs = request.given().stream()
                .flatMap(each ->
                        target.columnSaid(referenced(each)).stream().map(column -> new Pair(Optional.of(each), column)))
                .toList();
        List<String> key = keyOf(request.target(), target);
        boolean withinKey = pairs.stream()
                .allMatch(pair -> Names.contains(key, pair.referenced().name()));
        if (withinKey && pairs.size() == key.size()) {
            return joinKey(request, inOrder(asKey(pairs, target), key), ofEntity(request.target(), target));
        }
        target.addUnique(pairs.stream().map(pair -> pair.referenced().name()).toList());
        return new Joined(request.table(), add(request, pairs), target, false);
    }

    /** The key in one of an entity's tables. */
    private static List<String> keyOf(EntityBinding entity, TableBuilder table) {
        Stream<EntityBinding.Secondary> all = Stream.concat(
                entity.secondaries().stream(),
                entity.parent() == null ? Stream.empty() : entity.parent().secondaries().stream());
        Optional<List<String>> secondary = all.filter(each -> each.table() == table)
                .map(EntityBinding.Secondary::key)
                .findFirst();
        EntityBinding owner = entity;
        for (EntityBinding next = entity.parent(); owner.table() != table && next != null; next = next.parent()) {
            owner = next;
        }
        return secondary.orElse(owner.key());
    }

    /** A key of a superclass is referred to in the table of the entity itself, if that has a key of its own. */
    private static TableBuilder ofEntity(EntityBinding entity, TableBuilder found) {
        boolean secondary = entity.secondaries().stream().anyMatch(each -> each.table() == found);
        return secondary ? found : entity.table();
    }

    private static List<Pair> asKey(List<Pair> pairs, TableBuilder target) {
        return pairs.stream()
                .map(pair -> new Pair(
                        pair.given(), target.keyColumn(pair.referenced().name()).orElse(pair.referenced())))
                .toList();
    }

    private static List<Pair> inOrder(List<Pair> pairs, List<String> key) {
        return key.stream()
                .flatMap(column -> pairs.stream()
                        .filter(pair -> Names.same(pair.referenced().name(), column))
                        .limit(1))
                .toList();
    }

    private Map<String, String> add(Request request, List<Pair> pairs) {
        Map<String, String> added = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            MappedColumn column = column(request, pair);
            request.table().add(column);
            added.put(column.name(), pair.referenced().name());
        }
        return added;
    }

    private MappedColumn column(Request request, Pair pair) {
        Optional<Annotation> given = pair.given();
        MappedColumn referenced = pair.referenced();
        String said = given.map(each -> each.string("name")).orElse("");
        String logical = said.isBlank()
                ? request.implicitName().apply(referenced.logical())
                : context.namer().logical(said);
        String name = context.namer().column(logical);
        String definition = given.map(each -> each.string("columnDefinition")).orElse("");
        ColumnType type = definition.isBlank() ? referenced.type() : new ColumnType.Definition(definition);
        boolean nullable =
                !request.mandatory() && given.filter(each -> !isNullable(each)).isEmpty();
        boolean writable = given.filter(
                        each -> each.given("insertable") && !each.bool("insertable") && !each.bool("updatable"))
                .isEmpty();
        List<Check> checks = given.stream()
                .flatMap(each -> each.annotations("check").stream())
                .map(check -> new Check(check.string("name"), name, check.string("constraint")))
                .toList();
        Column column = new Column(name, type, nullable)
                .withComment(given.map(each -> each.string("comment")).orElse(""));
        return new MappedColumn(
                said.isBlank() ? name : logical,
                marked(column, request.attribute()),
                referenced.shape(),
                given.filter(each -> each.bool("unique")).isPresent(),
                checks,
                writable,
                request.origin());
    }

    /** A {@code @PrimaryKeyJoinColumn} has no member {@code nullable}; a key is never null. */
    private static boolean isNullable(Annotation given) {
        return given.bool("nullable") && !given.name().equals("PrimaryKeyJoinColumn");
    }

    private static Column marked(Column column, @Nullable Attribute attribute) {
        if (attribute == null || attribute.isPlural()) {
            return column;
        }
        Column marked = attribute
                .annotations()
                .find(HIBERNATE, "ColumnDefault")
                .map(each -> column.withDefault(each.string("value")))
                .orElse(column);
        return ColumnMarks.comment(attribute.annotations(), "")
                .map(marked::withComment)
                .orElse(marked);
    }

    private void wrongNumber(Request request, int expected) {
        context.findings()
                .add(
                        Problem.WRONG_NUMBER_OF_JOIN_COLUMNS,
                        request.origin(),
                        ("%s has %d join columns, but the key of %s has %d columns: a foreign key can't refer to a part of it."
                                        + " Give one @JoinColumn for each of %s, or none to have them named by themselves.")
                                .formatted(
                                        request.origin(),
                                        request.given().size(),
                                        request.target(),
                                        expected,
                                        request.target().key()));
    }

    private void unknownColumn(Request request) {
        List<String> said =
                request.given().stream().map(JoinColumns::referenced).toList();
        context.findings()
                .add(
                        Problem.UNKNOWN_REFERENCED_COLUMN,
                        request.origin(),
                        ("%s refers to columns %s of %s, which no table of that entity has together: there is nothing to point a"
                                        + " foreign key at. Name columns that %s maps, or drop referencedColumnName to refer to its key %s.")
                                .formatted(
                                        request.origin(),
                                        said,
                                        request.target(),
                                        request.target(),
                                        request.target().key()));
    }

    /** Adds the foreign key of joined columns, if there is to be one. */
    void addForeignKey(Joined joined, EntityBinding entity, KeyRule rule) {
        if (rule.wanted() && !joined.pairs().isEmpty()) {
            joined.table()
                    .add(new TableBuilder.Reference(
                            rule.name(),
                            joined.pairs(),
                            joined.target(),
                            joined.toPrimaryKey(),
                            entity.entity().type().getQualifiedName().toString(),
                            rule.onDelete(),
                            rule.onUpdate()));
        }
    }
}
