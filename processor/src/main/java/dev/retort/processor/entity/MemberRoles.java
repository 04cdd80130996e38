package dev.retort.processor.entity;

import static dev.retort.processor.entity.view.AnnotationFamily.JPA;

import dev.retort.processor.entity.binding.EntityBinding;
import dev.retort.processor.entity.binding.MappedProperty;
import dev.retort.processor.entity.binding.ReadingContext;
import dev.retort.processor.entity.finding.ElementReference;
import dev.retort.processor.entity.model.Attribute;
import dev.retort.processor.entity.model.Inheritance;
import dev.retort.processor.entity.table.MappedColumn;
import dev.retort.processor.entity.table.TableBuilder;
import dev.retort.processor.snapshot.ColumnMember;
import dev.retort.processor.snapshot.EntityMembers;
import dev.retort.processor.snapshot.MemberRole;
import dev.retort.processor.snapshot.TableMember;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Which classes and members the tables and columns of a reading come from, once everything is bound. */
final class MemberRoles {
    private final ReadingContext context;
    private final Map<String, TableMember> tables = new LinkedHashMap<>();
    private final Map<ElementColumn, MemberRole> roles = new HashMap<>();
    private final Map<ElementColumn, Embedding> embeddings = new HashMap<>();
    private final Map<Element, Attribute> attributes = new HashMap<>();
    private final Map<Element, Integer> uses = new HashMap<>();

    /** A column of an element; the same in the tables of subclasses that repeat it. */
    private record ElementColumn(Element element, String column) {}

    /** Where a member of an embeddable class, or of a class that entities extend, is used. */
    private record Embedding(Element root, String path, boolean overridden) {}

    private MemberRoles(ReadingContext context) {
        this.context = context;
    }

    static EntityMembers of(ReadingContext context) {
        return new MemberRoles(context).read();
    }

    private EntityMembers read() {
        for (EntityBinding entity : context.entities()) {
            put(entity.table(), TableMember.Kind.TABLE, entity.entity().type());
            entity.properties().values().forEach(property -> property(entity, property));
            entity.secondaries().forEach(each -> {
                put(each.table(), TableMember.Kind.SECONDARY, entity.entity().type());
                each.key()
                        .forEach(
                                column -> role(each.table(), entity.entity().type(), column, MemberRole.SECONDARY_KEY));
            });
            if (entity.parent() != null && entity.entity().inheritance() == Inheritance.JOINED) {
                entity.key()
                        .forEach(column ->
                                role(entity.table(), entity.entity().type(), column, MemberRole.SUBCLASS_KEY));
            }
            if (!entity.discriminator().isEmpty()) {
                role(entity.table(), entity.entity().type(), entity.discriminator(), MemberRole.DISCRIMINATOR);
            }
        }
        return new EntityMembers(List.copyOf(tables.values()), columns(), hasComments());
    }

    /** Whether {@code @Column} has a comment: Jakarta Persistence 3.2. */
    private boolean hasComments() {
        TypeElement column = context.classes().elements().getTypeElement("jakarta.persistence.Column");
        return column != null
                && ElementFilter.methodsIn(column.getEnclosedElements()).stream()
                        .anyMatch(method -> method.getSimpleName().contentEquals("comment"));
    }

    private void put(TableBuilder table, TableMember.Kind kind, Element element) {
        tables.putIfAbsent(Names.key(table.name()), new TableMember(table.name(), kind, name(element)));
    }

    private void role(TableBuilder table, Element element, String column, MemberRole role) {
        roles.putIfAbsent(new ElementColumn(element, key(table, column)), role);
        roles.putIfAbsent(new ElementColumn(element, Names.key(column)), role);
    }

    private void property(EntityBinding entity, MappedProperty property) {
        Attribute attribute = property.attribute();
        if (attribute != null) {
            attribute(entity, property, attribute, attribute.name());
        }
    }

    /** Takes in an attribute, or one within an embedded value. */
    private void attribute(EntityBinding entity, MappedProperty property, Attribute root, String path) {
        Attribute attribute = property.attribute();
        if (attribute == null) {
            return;
        }
        attributes.put(attribute.member(), attribute);
        switch (property.kind()) {
            case BASIC ->
                property.columns()
                        .forEach(column -> role(property.table(), attribute.member(), column, MemberRole.BASIC));
            case EMBEDDED -> property.parts().forEach(part -> attribute(entity, part, root, path + "." + part));
            case TO_ONE -> toOne(entity, property, attribute);
            case PLURAL -> plural(property, attribute);
        }
        if (property.kind() == MappedProperty.Kind.BASIC || property.kind() == MappedProperty.Kind.TO_ONE) {
            embedding(entity, property, attribute, root, path);
        }
    }

    private void embedding(
            EntityBinding entity, MappedProperty property, Attribute attribute, Attribute root, String path) {
        boolean embedded = !attribute.member().equals(root.member());
        Element place = embedded ? root.member() : entity.entity().type();
        String inner = embedded ? path.substring(root.name().length() + 1) : path;
        boolean overridden = embedded
                ? root.all("AttributeOverride").stream()
                                .anyMatch(each -> each.string("name").equals(inner))
                        || root.all("AssociationOverride").stream()
                                .anyMatch(each -> each.string("name").equals(inner))
                : context.classes().annotations((TypeElement) place).all(JPA, "AttributeOverride").stream()
                        .anyMatch(each -> each.string("name").equals(inner));
        uses.merge(attribute.member(), 1, Integer::sum);
        property.columns()
                .forEach(column -> embeddings.putIfAbsent(
                        new ElementColumn(attribute.member(), key(property.table(), column)),
                        new Embedding(place, inner, overridden)));
    }

    private void toOne(EntityBinding entity, MappedProperty property, Attribute attribute) {
        MemberRole role = attribute.has("OneToOne") ? MemberRole.ONE_TO_ONE : MemberRole.MANY_TO_ONE;
        if (attribute.has("JoinTable") && property.table() != entity.table()) {
            role = MemberRole.JOIN_TABLE_TARGET;
            put(property.table(), TableMember.Kind.JOIN, attribute.member());
            entity.secondaries().stream()
                    .filter(each -> each.table() == property.table())
                    .forEach(each -> each.key()
                            .forEach(column ->
                                    role(each.table(), entity.entity().type(), column, MemberRole.JOIN_TABLE_KEY)));
        }
        for (String column : property.columns()) {
            role(property.table(), attribute.member(), column, role);
        }
    }

    private void plural(MappedProperty property, Attribute attribute) {
        MappedProperty.CollectionColumns collection = property.collection();
        if (collection == null || !attribute.mappedBy().isBlank()) {
            return;
        }
        EntityBinding target = property.target();
        Element member = attribute.member();
        if (target != null && target.tables().anyMatch(table -> table == collection.table())) {
            collection.key().forEach(column -> role(collection.table(), member, column, MemberRole.ONE_TO_MANY));
            return;
        }
        boolean joined = !attribute.has("CollectionTable")
                && (!attribute.has("ElementCollection") || attribute.has("JoinTable"));
        put(collection.table(), joined ? TableMember.Kind.JOIN : TableMember.Kind.COLLECTION, member);
        MemberRole key = joined ? MemberRole.JOIN_TABLE_KEY : MemberRole.COLLECTION_KEY;
        collection.key().forEach(column -> role(collection.table(), member, column, key));
        MemberRole element = target == null ? MemberRole.BASIC : MemberRole.JOIN_TABLE_TARGET;
        collection.element().forEach(column -> role(collection.table(), member, column, element));
    }

    private List<ColumnMember> columns() {
        List<ColumnMember> columns = new ArrayList<>();
        for (TableBuilder table : context.tables().exported()) {
            table.columns().forEach(column -> columns.add(member(table, column)));
        }
        return columns;
    }

    private ColumnMember member(TableBuilder table, MappedColumn column) {
        Element origin = column.origin();
        Optional<Attribute> attribute = Optional.ofNullable(attributes.get(origin));
        MemberRole known = roles.getOrDefault(
                new ElementColumn(origin, Names.key(column.name())),
                attribute.map(each -> ofPosition(each, table, column)).orElseGet(() -> ofOther(origin)));
        MemberRole role = roles.getOrDefault(new ElementColumn(origin, key(table, column.name())), known);
        Optional<Embedding> embedding = Optional.ofNullable(
                        embeddings.get(new ElementColumn(origin, key(table, column.name()))))
                .filter(each -> each.overridden() || uses.getOrDefault(origin, 0) > 1);
        return new ColumnMember(
                table.name(),
                column.name(),
                role,
                name(origin),
                embedding.map(each -> name(each.root())).orElse(""),
                embedding.map(Embedding::path).orElse(""),
                attribute.map(each -> words(each, column)).orElse(List.of()));
    }

    /** What a column of a collection is that holds neither the owner nor the element. */
    private MemberRole ofPosition(Attribute attribute, TableBuilder table, MappedColumn column) {
        if (!attribute.isPlural()) {
            return MemberRole.OTHER;
        }
        if (attribute.has("OrderColumn")) {
            return MemberRole.ORDER;
        }
        if (context.classes().keyType(attribute.type()).isEmpty()) {
            return MemberRole.OTHER;
        }
        boolean refers = table.foreignKeys().stream()
                .anyMatch(key -> Names.contains(List.copyOf(key.pairs().keySet()), column.name()));
        return refers ? MemberRole.MAP_KEY_REFERENCE : MemberRole.MAP_KEY;
    }

    /** A member of an embeddable class that is the element of a collection is a value; a class has columns that Hibernate adds. */
    private static MemberRole ofOther(Element origin) {
        return origin instanceof TypeElement || origin.getEnclosingElement() == null
                ? MemberRole.OTHER
                : MemberRole.BASIC;
    }

    private static List<String> words(Attribute attribute, MappedColumn column) {
        List<String> words = new ArrayList<>();
        attribute.annotations().all().stream()
                .filter(each -> !each.qualifiedName().startsWith("jakarta.persistence."))
                .map(each -> each.qualifiedName().substring(each.qualifiedName().lastIndexOf('.') + 1))
                .forEach(words::add);
        if (attribute.isToOne()) {
            words.add("to-one");
        }
        if (attribute.has("Version")) {
            words.add("Version");
        }
        if (attribute.find("Basic").filter(each -> !each.bool("optional")).isPresent()) {
            words.add("mandatory");
        }
        if (column.unique()) {
            words.add(attribute.has("OneToOne") || attribute.has("OneToMany") ? "implied" : "unique");
        }
        return words;
    }

    private static String key(TableBuilder table, String column) {
        return Names.key(table.name()) + ' ' + Names.key(column);
    }

    private static String name(Element element) {
        return ElementReference.of(element).displayName();
    }
}
