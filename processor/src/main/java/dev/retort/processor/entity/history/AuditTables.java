package dev.retort.processor.entity.history;

import static dev.retort.processor.entity.view.AnnotationFamily.HIBERNATE;

import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.EntityBinding.Secondary;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.model.Inheritance;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.table.MappedForeignKey;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Names;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * {@code @Audited}: beside each table of an entity, and of its collections, one with a row for each changeset. It has the columns of the
 * table but for what is excluded, the number of the changeset, and what happened.
 */
public final class AuditTables {
    private static final String SUFFIX = "_AUD";

    private final ReadingContext context;
    private final RowCopyTables tables;

    public AuditTables(ReadingContext context) {
        this.context = context;
        this.tables = new RowCopyTables(context);
    }

    /** Adds the tables for an entity and its collections; all of its columns are there already. */
    public void bind(EntityBinding entity) {
        if (entity.parent() == null && tables.of(entity.entity(), "Audited").isPresent()) {
            bindRoot(entity);
        }
        tables.collections(entity, property -> bindCollection(entity, property));
    }

    private void bindRoot(EntityBinding root) {
        Optional<Annotation> annotation = tables.of(root.entity(), "Audited.Table");
        Element origin = root.entity().type();
        TableBuilder log = tables.copyOf(root.table(), annotation, SUFFIX);
        List<EntityBinding> sharing = sharing(root);
        tables.copy(root.table(), column -> isLogged(root, sharing, column), log);
        addKey(log, annotation, root.key(), origin);
        kind(log, annotation, origin);
        for (Secondary secondary : root.secondaries()) {
            TableBuilder more = secondaryLog(root, secondary.table());
            tables.copy(secondary.table(), column -> !isExcluded(Stream.of(root), secondary.table(), column), more);
            addKey(more, annotation, secondary.key(), origin);
            addForeignKey(more, more.primaryKey(), log, root);
        }
        bindChildren(root, log, annotation);
    }

    private TableBuilder secondaryLog(EntityBinding root, TableBuilder table) {
        return root.entity().annotations().all(HIBERNATE, "Audited.SecondaryTable").stream()
                .filter(each -> Names.same(each.string("secondaryTableName"), Names.simple(table.name())))
                .map(each -> tables.named(
                        table,
                        Names.schema(table.name()),
                        context.namer().logical(each.string("secondaryAuditTableName"))))
                .findFirst()
                .orElseGet(() -> tables.copyOf(table, Optional.empty(), SUFFIX));
    }

    /** The tables of subclasses that have some. */
    private void bindChildren(EntityBinding parent, TableBuilder parentLog, Optional<Annotation> ofRoot) {
        for (EntityBinding child : context.entities()) {
            if (child.parent() != parent || child.table() == parent.table()) {
                continue;
            }
            Element origin = child.entity().type();
            TableBuilder log =
                    tables.copyOf(child.table(), child.entity().annotations().find(HIBERNATE, "Audited.Table"), SUFFIX);
            tables.copy(child.table(), column -> !isExcluded(withSuperclasses(child), child.table(), column), log);
            addKey(log, ofRoot, child.key(), origin);
            if (child.entity().inheritance() == Inheritance.TABLE_PER_CLASS) {
                kind(log, ofRoot, origin);
            } else {
                addForeignKey(log, log.primaryKey(), parentLog, parent);
            }
            bindChildren(child, log, ofRoot);
        }
    }

    private void bindCollection(EntityBinding owner, MappedProperty property) {
        Attribute attribute = property.attribute();
        MappedProperty.CollectionColumns columns = property.collection();
        if (attribute == null
                || columns == null
                || attribute.annotations().has(HIBERNATE, "Audited.Excluded")
                || tables.of(attribute, "Audited").isEmpty()) {
            return;
        }
        Optional<Annotation> annotation = tables.of(attribute, "Audited.Table");
        EntityBinding target = property.target();
        boolean ofTarget = target != null && target.tables().anyMatch(table -> table == columns.table());
        TableBuilder log = target != null && ofTarget
                ? joinTable(owner, target, attribute)
                : tables.copyOf(columns.table(), annotation, SUFFIX);
        Predicate<MappedColumn> wanted = ofTarget
                ? column -> Stream.concat(columns.key().stream(), columns.element().stream())
                        .anyMatch(each -> Names.same(each, column.name()))
                : column -> true;
        List<String> key = tables.copy(columns.table(), wanted, log);
        addKey(log, annotation, key, attribute.member());
        kind(log, annotation, attribute.member());
    }

    /** A collection by a column in the table of the many gets a table for its log alone. */
    private TableBuilder joinTable(EntityBinding owner, EntityBinding target, Attribute attribute) {
        String name = attribute
                .annotations()
                .find(HIBERNATE, "Audited.CollectionTable")
                .map(each -> each.string("name"))
                .filter(each -> !each.isBlank())
                .orElse(owner.entity().name() + "_" + target.entity().name() + SUFFIX);
        return tables.named(
                owner.table(),
                Names.schema(owner.table().name()),
                context.namer().logical(name));
    }

    /** Adds the changeset, which begins the key and refers to the changelog if there is one. */
    private void addKey(TableBuilder log, Optional<Annotation> annotation, List<String> key, Element origin) {
        String name = annotation.map(each -> each.string("changesetIdColumn")).orElse("REV");
        String changeset = tables.add(log, name, tables.changesetId(), false, origin);
        List<String> all = new ArrayList<>(List.of(changeset));
        all.addAll(key);
        log.setPrimaryKey(all);
        tables.changelog().ifPresent(changelog -> addForeignKey(log, List.of(changeset), changelog.table(), changelog));
    }

    /** Adds what happened: created, changed, deleted. */
    private void kind(TableBuilder log, Optional<Annotation> annotation, Element origin) {
        String name =
                annotation.map(each -> each.string("modificationTypeColumn")).orElse("REVTYPE");
        tables.add(log, name, Types.tinyint(), false, origin);
    }

    private static void addForeignKey(
            TableBuilder log, List<String> columns, TableBuilder target, EntityBinding entity) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < columns.size() && i < target.primaryKey().size(); i++) {
            pairs.put(columns.get(i), target.primaryKey().get(i));
        }
        String name = entity.entity().type().getQualifiedName().toString();
        ReferentialAction none = ReferentialAction.NO_ACTION;
        log.add(new MappedForeignKey("", pairs, target, true, name, none, none));
    }

    private List<EntityBinding> sharing(EntityBinding root) {
        return context.entities().stream()
                .filter(each -> each.root() == root && each.table() == root.table())
                .toList();
    }

    private static Stream<EntityBinding> withSuperclasses(EntityBinding entity) {
        EntityBinding parent = entity.parent();
        return parent == null ? Stream.of(entity) : Stream.concat(Stream.of(entity), withSuperclasses(parent));
    }

    /** A column that nothing of the entity is mapped to, such as that of another's collection, is not part of its state. */
    private static boolean isLogged(EntityBinding root, List<EntityBinding> sharing, MappedColumn column) {
        boolean mapped = Names.contains(root.key(), column.name())
                || Names.same(root.discriminator(), column.name())
                || properties(sharing.stream())
                        .anyMatch(property -> property.table() == root.table()
                                && property.kind() != MappedProperty.Kind.PLURAL
                                && property.has(column.name()));
        return mapped && !isExcluded(sharing.stream(), root.table(), column);
    }

    private static boolean isExcluded(Stream<EntityBinding> entities, TableBuilder table, MappedColumn column) {
        return properties(entities)
                .anyMatch(property -> property.table() == table && isExcluded(property) && property.has(column.name()));
    }

    private static boolean isExcluded(MappedProperty property) {
        Attribute attribute = property.attribute();
        return attribute != null
                && (attribute.has("Version") || attribute.annotations().has(HIBERNATE, "Audited.Excluded"));
    }

    private static Stream<MappedProperty> properties(Stream<EntityBinding> entities) {
        return entities.flatMap(entity -> entity.properties().values().stream());
    }
}
