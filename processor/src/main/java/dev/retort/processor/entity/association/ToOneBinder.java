package dev.retort.processor.entity.association;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.attribute.AttributeBinder;
import dev.retort.processor.entity.binding.BindingScope;
import dev.retort.processor.entity.binding.DeferredAttribute;
import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.join.JoinColumns;
import dev.retort.processor.entity.join.JoinColumns.Joined;
import dev.retort.processor.entity.join.JoinRequest.Copied;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.table.ForeignKeyOptions;
import dev.retort.schema.Names;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.type.TypeMirror;

/** Binds {@code @ManyToOne} and {@code @OneToOne}: to columns of the entity's table, a secondary table, or a join table. */
public final class ToOneBinder {
    private final ReadingContext context;
    private final Consumer<EntityBinding> keys;
    private final JoinColumns joinColumns;
    private final ToOneJoins joins;

    /**
     * A binder of one reading.
     *
     * @param keys makes sure that the key of an entity is bound: an association refers to it, and a key may hold an association
     */
    public ToOneBinder(ReadingContext context, AttributeBinder attributes, Consumer<EntityBinding> keys) {
        this.context = context;
        this.keys = keys;
        this.joinColumns = new JoinColumns(context);
        NonKeyReferences references = new NonKeyReferences(context, attributes, this::bindColumns);
        this.joins = new ToOneJoins(context, keys, references);
    }

    /** Binds a deferred association. */
    public void bind(DeferredAttribute deferred) {
        target(deferred.scope(), deferred.attribute()).ifPresent(target -> bind(deferred, target));
    }

    private void bind(DeferredAttribute deferred, EntityBinding target) {
        BindingScope scope = deferred.scope();
        Attribute attribute = deferred.attribute();
        MappedProperty property = deferred.property();
        property.setTarget(target);
        if (!attribute.mappedBy().isBlank()) {
            if (target.property(attribute.mappedBy()).isEmpty()) {
                reportUnknownMappedBy(context, deferred, target);
            }
            return;
        }
        ToOneMapping mapping = new ToOneMapping(scope, attribute);
        property.setOptional(!mapping.isMandatory());
        property.setReadOnly(mapping.joinColumns());
        if (mapping.hasFormula()) {
            keys.accept(target);
            new FormulaJoins(context).bind(mapping, target, property);
        } else if (sharesKey(scope, attribute)) {
            bindSharedKey(mapping, target);
        } else {
            Joined joined = joins.join(mapping, target, Copied.ALL_OF_IT);
            property.setTable(joined.table());
            property.setColumns(joined.columns());
            joinColumns.addForeignKey(joined, target, mapping.foreignKey());
            if (attribute.has("OneToOne")) {
                makeUnique(joined, attribute);
            }
        }
    }

    /** A column that a key or a basic attribute brought into the table does not become unique by this. */
    private static void makeUnique(Joined joined, Attribute attribute) {
        boolean ofOtherAttribute = joined.ofKey()
                || joined.columns().stream()
                        .flatMap(column -> joined.table().column(column).stream())
                        .noneMatch(column -> column.origin().equals(attribute.member()));
        if (joined.columns().size() > 1 || !ofOtherAttribute) {
            joined.table().addUnique(joined.columns());
        }
    }

    /**
     * The columns of an association, which may be a part of a key; the same columns when asked again.
     *
     * @param copied what they take over from the columns that they refer to
     */
    public Joined columns(BindingScope scope, Attribute attribute, EntityBinding target, Copied copied) {
        return joins.join(new ToOneMapping(scope, attribute), target, copied);
    }

    /** Binds only the columns of an association, if it has any of its own. */
    private void bindColumns(DeferredAttribute deferred) {
        BindingScope scope = deferred.scope();
        Attribute attribute = deferred.attribute();
        ToOneMapping mapping = new ToOneMapping(scope, attribute);
        if (attribute.mappedBy().isBlank() && !mapping.hasFormula() && !sharesKey(scope, attribute)) {
            target(scope, attribute).ifPresent(target -> joins.join(mapping, target, Copied.ALL_OF_IT));
        }
    }

    /** Whether the rows of both entities have one key, so that the association needs no column. */
    public boolean sharesKey(BindingScope scope, Attribute attribute) {
        if (!attribute.has("OneToOne")) {
            return false;
        }
        if (attribute.has("PrimaryKeyJoinColumn") || attribute.has("PrimaryKeyJoinColumns")) {
            return true;
        }
        var given = new ToOneMapping(scope, attribute).joinColumns();
        List<String> key = scope.owner().root().key();
        return !attribute.isId()
                && !given.isEmpty()
                && given.size() == key.size()
                && !attribute.has("JoinTable")
                && !attribute.has("MapsId")
                && given.stream()
                        .allMatch(each -> Names.contains(key, context.namer().column(each.string("name"))));
    }

    private void bindSharedKey(ToOneMapping mapping, EntityBinding target) {
        keys.accept(target);
        Map<String, String> pairs = new LinkedHashMap<>();
        List<String> own = mapping.scope().owner().key();
        for (int i = 0; i < own.size() && i < target.key().size(); i++) {
            pairs.put(own.get(i), target.key().get(i));
        }
        Attribute attribute = mapping.attribute();
        ForeignKeyOptions options = ForeignKeyOptions.of(
                        attribute.find("ForeignKey"), ToOneMapping.foreignKeyOfJoinColumns(attribute))
                .with(attribute.annotations())
                .unless(!mapping.isMandatory());
        Joined joined = new Joined(mapping.scope().table(), pairs, target.table(), true, true);
        joinColumns.addForeignKey(joined, target, options);
    }

    /** The entity that an association refers to; empty, and reported, if the type is not one. */
    public Optional<EntityBinding> target(BindingScope scope, Attribute attribute) {
        TypeMirror type = new ToOneMapping(scope, attribute).targetType();
        Optional<EntityBinding> target = context.entity(type);
        if (target.isEmpty()) {
            context.notAnEntity(
                    attribute.member(),
                    "%s.%s refers to".formatted(scope.owner(), attribute.name()),
                    type,
                    "map the attribute as a value: @Embedded, @Convert");
        }
        return target;
    }

    static void reportUnknownMappedBy(ReadingContext context, DeferredAttribute deferred, EntityBinding target) {
        Attribute attribute = deferred.attribute();
        context.findings()
                .add(
                        Problem.UNKNOWN_MAPPED_BY,
                        attribute.member(),
                        ("%s.%s is mapped by \"%s\", but %s has no such attribute, so neither side stores the association."
                                        + " Name the attribute of %s that refers back, or remove mappedBy to give this side its own columns.")
                                .formatted(
                                        deferred.scope().owner(),
                                        attribute.name(),
                                        attribute.mappedBy(),
                                        target,
                                        target));
    }
}
