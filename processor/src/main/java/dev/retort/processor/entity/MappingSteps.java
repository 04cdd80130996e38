package dev.retort.processor.entity;

import dev.retort.processor.entity.association.CollectionBinder;
import dev.retort.processor.entity.association.ToOneBinder;
import dev.retort.processor.entity.attribute.AttributeBinder;
import dev.retort.processor.entity.attribute.EmbeddedAttributes;
import dev.retort.processor.entity.binding.DeferredAttribute;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.EntityTables;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.column.DiscriminatorColumn;
import dev.retort.processor.entity.column.DuplicateColumns;
import dev.retort.processor.entity.column.SoftDeleteColumn;
import dev.retort.processor.entity.column.ValidatedColumns;
import dev.retort.processor.entity.history.AuditTables;
import dev.retort.processor.entity.history.TemporalHistoryTables;
import dev.retort.processor.entity.json.JsonChecks;
import dev.retort.processor.entity.key.EntityKeys;
import dev.retort.processor.entity.key.IdGenerators;
import dev.retort.processor.entity.key.NaturalIds;
import dev.retort.processor.entity.key.PartitionKeys;
import dev.retort.processor.entity.model.EntityClass;
import dev.retort.processor.entity.table.ColumnLimit;
import dev.retort.processor.entity.table.DeclaredKeys;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The steps of one reading, in the order in which each finds what it needs. */
final class MappingSteps {
    private final ReadingContext context;
    private final EmbeddedAttributes embedded;
    private final AttributeBinder attributes;
    private final ToOneBinder toOnes;
    private final CollectionBinder collections;
    private final EntityKeys keys;

    MappingSteps(ReadingContext context) {
        this.context = context;
        this.embedded = new EmbeddedAttributes(context);
        this.attributes = new AttributeBinder(context, embedded);
        this.toOnes = new ToOneBinder(context, attributes, this::bindKey);
        this.collections = new CollectionBinder(context, attributes, toOnes);
        this.keys = new EntityKeys(context, attributes, toOnes);
    }

    private void bindKey(EntityBinding entity) {
        keys.bind(entity);
    }

    Schema schema() {
        bindTables();
        context.entities().forEach(keys::bind);
        context.entities().forEach(attributes::bindAll);
        bindToOnes();
        bindCollections();
        context.entities().forEach(new DiscriminatorColumn(context)::requireInSubclass);
        context.entities().forEach(new NaturalIds()::bind);
        context.entities().forEach(new DuplicateColumns(context)::check);
        if (context.profile().addsPartitionKeysToPrimaryKeys()) {
            context.entities().forEach(new PartitionKeys()::bind);
        }
        context.entities().forEach(new DatabaseSpecificAnnotations(context)::check);
        context.entities().forEach(new AuditTables(context)::bind);
        context.entities().forEach(new TemporalHistoryTables(context)::bind);
        new ValidatedColumns(context).apply();
        context.deferred().documents().forEach(new JsonChecks(context, embedded)::bind);
        IdGenerators generators = new IdGenerators(context);
        context.deferred().generatedColumns().forEach(generators::bind);
        context.tables().exported().forEach(new ColumnLimit(context.findings(), context.origins())::check);
        context.tables().exported().forEach(new DeclaredKeys(context.findings(), context.origins())::resolve);
        return new SchemaBuilder(context).build(generators.sequences());
    }

    private void bindTables() {
        EntityTables tables = new EntityTables(context);
        for (EntityClass entity : context.model().entities()) {
            context.bindings().put(entity, tables.bind(entity));
        }
        for (EntityBinding entity : context.entities()) {
            if (entity.parent() == null) {
                new DiscriminatorColumn(context).bind(entity);
                new SoftDeleteColumn(context).bind(entity);
            }
        }
    }

    /** Keys with columns of their own first: keys of joined subclasses precede shared ones. */
    private void bindToOnes() {
        List<DeferredAttribute> sharingKeys = new ArrayList<>();
        for (DeferredAttribute deferred : List.copyOf(context.deferred().associations())) {
            if (deferred.isToOne()) {
                if (toOnes.sharesKey(deferred.scope(), deferred.attribute())) {
                    sharingKeys.add(deferred);
                } else {
                    toOnes.bind(deferred);
                }
            }
        }
        keys.addForeignKeysToParents();
        sharingKeys.forEach(toOnes::bind);
    }

    /** The owning sides first, the last of them before the others, as Hibernate does; then the inverse sides. */
    private void bindCollections() {
        List<DeferredAttribute> owning = new ArrayList<>();
        List<DeferredAttribute> inverse = new ArrayList<>();
        for (DeferredAttribute deferred : context.deferred().associations()) {
            if (deferred.isCollection()) {
                (deferred.attribute().mappedBy().isBlank() ? owning : inverse).add(deferred);
            }
        }
        Collections.reverse(owning);
        owning.forEach(collections::bind);
        inverse.forEach(collections::bind);
    }
}
