package dev.retort.processor.entity.join;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.join.ReferencedColumns.Pair;
import dev.retort.processor.entity.join.ReferencedColumns.Resolved;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.table.CommentText;
import dev.retort.processor.entity.table.ForeignKeyOptions;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.table.MappedForeignKey;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.type.ColumnFacts;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns that refer to another table: as {@code @JoinColumn}s say, or one for each column of the other's key. */
public record JoinColumns(ReadingContext context) {

    /**
     * Columns that refer to others.
     *
     * @param table the table that they are in
     * @param pairs the referring columns and the referenced one of each
     * @param target the referenced table
     * @param toPrimaryKey whether that table's primary key is referred to
     * @param ofKey whether the referring columns are those of another attribute, which is a part of the key
     */
    public record Joined(
            TableBuilder table, Map<String, String> pairs, TableBuilder target, boolean toPrimaryKey, boolean ofKey) {
        public List<String> columns() {
            return List.copyOf(pairs.keySet());
        }
    }

    /** Adds the columns to the table. */
    public Joined join(JoinRequest request) {
        Resolved resolved = new ReferencedColumns(context.findings(), context.profile()).resolve(request);
        Map<String, String> added = new LinkedHashMap<>();
        List<Pair> pairs = request.given().isEmpty()
                        && !request.copied().ofKey()
                        && context.profile().repeatsDefinitionsOfJoinColumns()
                ? withOneDefinition(resolved.pairs())
                : resolved.pairs();
        for (Pair pair : pairs) {
            MappedColumn column = column(request, pair);
            request.table().add(column);
            added.put(column.name(), pair.referenced().name());
        }
        return new Joined(
                request.table(),
                added,
                resolved.table(),
                resolved.toPrimaryKey(),
                request.copied().ofKey());
    }

    /** Hibernate reuses one object for all unnamed columns: a {@code columnDefinition} also applies to the columns after it. */
    private static List<Pair> withOneDefinition(List<Pair> pairs) {
        List<Pair> all = new ArrayList<>();
        ColumnType known = null;
        for (Pair pair : pairs) {
            if (known == null && pair.model().type() instanceof ColumnType.Definition definition) {
                known = definition;
            }
            all.add(known == null ? pair : pair.withModel(pair.model().withType(known)));
        }
        return all;
    }

    private MappedColumn column(JoinRequest request, Pair pair) {
        Optional<Annotation> given = pair.given();
        MappedColumn referenced = pair.referenced();
        MappedColumn model = model(request, pair);
        String declaredName = given.map(each -> each.string("name")).orElse("");
        String logical = declaredName.isBlank()
                ? request.implicitName().apply(referenced.logical())
                : context.namer().logical(declaredName);
        String name = context.namer().column(logical);
        String definition = given.map(each -> each.string("columnDefinition")).orElse("");
        ColumnType type = definition.isBlank() ? model.type() : ColumnFacts.defined(definition, model.shape());
        boolean ofKey = request.copied().ofKey();
        boolean nullable =
                !request.mandatory() && given.filter(each -> !isNullable(each)).isEmpty();
        Stream<Check> checks = given.stream()
                .flatMap(each -> each.annotations("check").stream())
                .map(check -> new Check(check.string("name"), name, check.string("constraint")));
        Stream<Check> typeChecks =
                model.typeChecks().stream().map(check -> new Check("", name, check.replace("{0}", name)));
        Column column = new Column(name, ofKey ? type : type.unchecked(), nullable)
                .withComment(given.map(each -> each.string("comment")).orElse(""));
        return new MappedColumn(
                declaredName.isBlank() ? name : logical,
                withDefaultAndComment(column, request.attribute()),
                model.shape(),
                given.filter(each -> each.bool("unique")).isPresent(),
                (ofKey ? Stream.concat(checks, typeChecks) : checks).toList(),
                model.typeChecks(),
                request.origin(),
                Optional.empty());
    }

    /** The column that a new one is like. */
    private static MappedColumn model(JoinRequest request, Pair pair) {
        boolean named =
                pair.given().filter(each -> !each.string("name").isBlank()).isPresent();
        MappedColumn model =
                request.copied().attribute().map(pair.model()::ofKind).orElse(pair.model());
        if (!named) {
            return model;
        }
        return switch (request.copied().extent()) {
            case ALL -> model;
            case LENGTH -> model.withType(model.shape());
            case TYPE -> model.withType(model.shape()).unsized();
        };
    }

    /** A {@code @PrimaryKeyJoinColumn} has no member {@code nullable}; a key is never null. */
    private static boolean isNullable(Annotation given) {
        return given.bool("nullable") && !given.name().equals("PrimaryKeyJoinColumn");
    }

    private static Column withDefaultAndComment(Column column, @Nullable Attribute attribute) {
        if (attribute == null || attribute.isPlural()) {
            return column;
        }
        Column withDefault = attribute
                .annotations()
                .find(HIBERNATE, "ColumnDefault")
                .map(each -> column.withDefault(each.string("value")))
                .orElse(column);
        return CommentText.of(attribute.annotations(), "")
                .map(withDefault::withComment)
                .orElse(withDefault);
    }

    /** Adds the foreign key of joined columns, if there is to be one. */
    public void addForeignKey(Joined joined, EntityBinding entity, ForeignKeyOptions rule) {
        if (rule.enabled() && !joined.pairs().isEmpty()) {
            joined.table()
                    .add(new MappedForeignKey(
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
