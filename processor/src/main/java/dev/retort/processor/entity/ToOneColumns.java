package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.Family.HIBERNATE;

import dev.retort.problem.Problem;
import dev.retort.processor.entity.Binders.Pending;
import dev.retort.processor.entity.JoinColumns.Joined;
import dev.retort.processor.entity.JoinRequest.Copied;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.view.Annotation;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** The columns of {@code @ManyToOne} and {@code @OneToOne}: in the entity's table, a secondary table, or a join table. */
final class ToOneColumns {
    private final Binders binders;
    private final Context context;
    private final JoinColumns joinColumns;
    private final Map<String, Joined> joined = new HashMap<>();
    private final ReferredColumns referred;

    ToOneColumns(Binders binders) {
        this.binders = binders;
        this.context = binders.context();
        this.joinColumns = binders.joinColumns();
        this.referred = new ReferredColumns(binders);
    }

    /** Binds an association whose property is there already. */
    void bind(Pending pending) {
        Holder holder = pending.holder();
        Attribute attribute = pending.attribute();
        Property property = pending.property();
        Optional<EntityBinding> found = target(holder, attribute);
        if (found.isEmpty()) {
            return;
        }
        EntityBinding target = found.get();
        property.setTarget(target);
        String mappedBy = mappedBy(attribute);
        if (!mappedBy.isBlank()) {
            requireProperty(holder, attribute, target, mappedBy);
            return;
        }
        property.setOptional(!isMandatory(attribute));
        property.setReadOnly(given(holder, attribute));
        if (isFormula(attribute)) {
            bindBesideFormula(holder, attribute, target, property);
            return;
        }
        if (sharesKey(holder, attribute)) {
            bindSharedKey(holder, attribute, target);
            return;
        }
        Joined columns = columns(holder, attribute, target, Copied.ALL_OF_IT);
        property.setTable(columns.table());
        property.setColumns(columns.columns());
        KeyRule rule = KeyRule.of(
                        holder.overrides()
                                .association(holder.pathOf(attribute.name()))
                                .flatMap(each -> each.annotation("foreignKey")),
                        nestedForeignKey(attribute))
                .with(attribute.annotations());
        joinColumns.addForeignKey(columns, target, rule);
        if (attribute.has("OneToOne")) {
            makeUnique(columns, attribute);
        }
    }

    /** The columns among formulas: they refer to theirs, but no key can be over an expression. What all of them refer to is unique. */
    private void bindBesideFormula(Holder holder, Attribute attribute, EntityBinding target, Property property) {
        List<Annotation> given = given(holder, attribute).stream()
                .filter(each -> !each.string("referencedColumnName").isBlank())
                .toList();
        if (given.isEmpty()) {
            return;
        }
        binders.keys().bind(target);
        List<String> referenced = new ArrayList<>();
        attribute.annotations().all(HIBERNATE, "JoinColumnOrFormula").stream()
                .map(each -> each.annotation("formula")
                        .filter(formula -> !formula.string("value").isBlank())
                        .or(() -> each.annotation("column"))
                        .map(part -> part.string("referencedColumnName"))
                        .orElse(""))
                .flatMap(said -> target.table().columnSaid(said).stream())
                .forEach(column -> referenced.add(column.name()));
        referenced.sort(References.inOrderOf(target));
        TableBuilder table = table(holder, given);
        Joined columns = joinColumns.join(request(table, target, given, isMandatory(attribute), attribute));
        property.setTable(columns.table());
        property.setColumns(columns.columns());
        boolean isKey = referenced.size() == target.key().size()
                && referenced.stream().allMatch(each -> Names.contains(target.key(), each));
        if (!isKey) {
            target.table().addUnique(referenced);
        }
    }

    /** A column that something else brought into the table, a part of the key or a basic attribute, does not become unique by this. */
    private static void makeUnique(Joined joined, Attribute attribute) {
        boolean another = joined.ofKey()
                || joined.columns().stream()
                        .flatMap(column -> joined.table().column(column).stream())
                        .noneMatch(column -> column.origin().equals(attribute.member()));
        if (joined.columns().size() > 1 || !another) {
            joined.table().addUnique(joined.columns());
        }
    }

    /** The columns of an association that is a part of a key or not; the same columns when asked again. */
    Joined columns(Holder holder, Attribute attribute, EntityBinding target, Copied copied) {
        String path = holder.owner().entity().type().getQualifiedName() + "." + holder.path() + "#" + attribute.name();
        Joined known = joined.get(path);
        if (known == null) {
            binders.keys().bind(target);
            known = create(holder, attribute, target, copied);
            joined.put(path, known);
        }
        return known;
    }

    private Joined create(Holder holder, Attribute attribute, EntityBinding target, Copied copied) {
        Optional<Annotation> override = holder.overrides().association(holder.pathOf(attribute.name()));
        List<Annotation> given = given(holder, attribute);
        Optional<Annotation> joinTable = override.filter(
                        each -> each.annotations("joinColumns").isEmpty() && each.given("joinTable"))
                .flatMap(each -> each.annotation("joinTable"))
                .or(() -> attribute.find("JoinTable"));
        boolean required = holder.nullability() != Holder.Nullability.FORCED_NULL && isMandatory(attribute);
        if (joinTable.isPresent()) {
            binders.keys().bind(holder.owner());
            boolean inverse = given.isEmpty();
            List<Annotation> named = inverse ? joinTable.get().annotations("inverseJoinColumns") : given;
            TableBuilder table = binders.joinTables().ofToOne(holder, attribute, target, joinTable.get());
            return joinColumns.join(request(table, target, named, inverse || required, attribute));
        }
        referred.bind(target, given);
        TableBuilder table = table(holder, given);
        return joinColumns.join(
                request(table, target, given, required, attribute).copying(copied));
    }

    /** Binds no more than the columns of an association, where it has any of its own. */
    void bindColumns(Pending pending) {
        Attribute attribute = pending.attribute();
        if (mappedBy(attribute).isBlank() && !isFormula(attribute) && !sharesKey(pending.holder(), attribute)) {
            target(pending.holder(), attribute)
                    .ifPresent(target -> columns(pending.holder(), attribute, target, Copied.ALL_OF_IT));
        }
    }

    private JoinRequest request(
            TableBuilder table, EntityBinding target, List<Annotation> given, boolean mandatory, Attribute attribute) {
        return new JoinRequest(
                table,
                target,
                given,
                referenced -> context.namer()
                        .joinColumn(attribute.name(), target.table().logical(), referenced),
                mandatory,
                attribute,
                attribute.member());
    }

    private static List<Annotation> given(Holder holder, Attribute attribute) {
        List<Annotation> overridden = holder.overrides()
                .association(holder.pathOf(attribute.name()))
                .map(each -> each.annotations("joinColumns"))
                .orElse(List.of());
        if (!overridden.isEmpty()) {
            return overridden;
        }
        List<Annotation> own = new ArrayList<>(attribute.all("JoinColumn"));
        attribute
                .annotations()
                .all(HIBERNATE, "JoinColumnOrFormula")
                .forEach(each -> each.annotation("column").ifPresent(own::add));
        return own.isEmpty() && attribute.has("MapsId") ? attribute.all("PrimaryKeyJoinColumn") : own;
    }

    private static TableBuilder table(Holder holder, List<Annotation> given) {
        return given.stream()
                .map(each -> each.string("table"))
                .filter(each -> !each.isBlank())
                .findFirst()
                .flatMap(said -> holder.owner().secondary(said))
                .orElse(holder.table());
    }

    /** Whether an SQL formula takes the place of a join column: neither a column nor a foreign key comes of it. */
    private static boolean isFormula(Attribute attribute) {
        return attribute.annotations().has(HIBERNATE, "JoinFormula")
                || attribute.annotations().all(HIBERNATE, "JoinColumnOrFormula").stream()
                        .anyMatch(each -> each.annotation("formula")
                                .filter(formula -> !formula.string("value").isBlank())
                                .isPresent());
    }

    /** Whether the rows of both entities have one key, and no further column says so. */
    boolean sharesKey(Holder holder, Attribute attribute) {
        if (!attribute.has("OneToOne")) {
            return false;
        }
        if (attribute.has("PrimaryKeyJoinColumn") || attribute.has("PrimaryKeyJoinColumns")) {
            return true;
        }
        List<Annotation> given = given(holder, attribute);
        List<String> key = holder.owner().root().key();
        return !attribute.isId()
                && !given.isEmpty()
                && given.size() == key.size()
                && !attribute.has("JoinTable")
                && !attribute.has("MapsId")
                && given.stream()
                        .allMatch(each -> Names.contains(key, context.namer().column(each.string("name"))));
    }

    private void bindSharedKey(Holder holder, Attribute attribute, EntityBinding target) {
        binders.keys().bind(target);
        Map<String, String> pairs = new LinkedHashMap<>();
        List<String> own = holder.owner().key();
        for (int i = 0; i < own.size() && i < target.key().size(); i++) {
            pairs.put(own.get(i), target.key().get(i));
        }
        KeyRule rule = KeyRule.of(attribute.find("ForeignKey"), nestedForeignKey(attribute))
                .with(attribute.annotations())
                .unless(!isMandatory(attribute));
        joinColumns.addForeignKey(new Joined(holder.table(), pairs, target.table(), true, true), target, rule);
    }

    /** Whether an association can't be missing: said to be, or a part of the key. */
    private static boolean isMandatory(Attribute attribute) {
        boolean optional = attribute
                .find("ManyToOne")
                .or(() -> attribute.find("OneToOne"))
                .filter(each -> each.bool("optional"))
                .isPresent();
        boolean ignoresMissing = attribute
                .annotations()
                .find(HIBERNATE, "NotFound")
                .filter(each -> each.constant("action").equals("IGNORE"))
                .isPresent();
        return !optional || attribute.has("Id") || (attribute.has("MapsId") && !ignoresMissing);
    }

    static Optional<Annotation> nestedForeignKey(Attribute attribute) {
        return attribute
                .find("JoinColumns")
                .or(() -> attribute.find("JoinColumn"))
                .flatMap(each -> each.annotation("foreignKey"));
    }

    private static String mappedBy(Attribute attribute) {
        return attribute.find("OneToOne").map(each -> each.string("mappedBy")).orElse("");
    }

    /** The entity that an association refers to. */
    Optional<EntityBinding> target(Holder holder, Attribute attribute) {
        TypeMirror type = attribute
                .find("ManyToOne")
                .or(() -> attribute.find("OneToOne"))
                .flatMap(each -> each.type("targetEntity"))
                .orElse(attribute.type());
        Optional<EntityBinding> target = context.entity(type);
        if (target.isEmpty()) {
            context.findings()
                    .add(
                            Problem.TARGET_NOT_AN_ENTITY,
                            attribute.member(),
                            ("%s.%s refers to %s, which is not an entity: there is no key to refer to."
                                            + " Annotate %s with @Entity, or map the attribute as a value: @Embedded, @Convert.")
                                    .formatted(holder.owner(), attribute.name(), type, type));
        }
        return target;
    }

    private void requireProperty(Holder holder, Attribute attribute, EntityBinding target, String mappedBy) {
        if (target.property(mappedBy).isEmpty()) {
            unknownMappedBy(context, holder, attribute, target, mappedBy);
        }
    }

    static void unknownMappedBy(
            Context context, Holder holder, Attribute attribute, EntityBinding target, String mappedBy) {
        context.findings()
                .add(
                        Problem.UNKNOWN_MAPPED_BY,
                        attribute.member(),
                        ("%s.%s is mapped by \"%s\", an attribute that %s does not have: nothing holds the association."
                                        + " Name the attribute of %s that refers back, or drop mappedBy to give it columns of its own.")
                                .formatted(holder.owner(), attribute.name(), mappedBy, target, target));
    }
}
